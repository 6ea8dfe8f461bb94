import { drawBeta, drawGamma } from '../../stats/drawGamma';
import type { Random } from '../../stats/random';
import type { ModelId } from '../model';
import { emptyWaiting, waiting } from '../regularBuying';

/** What one customer does over the horizon. */
export interface Future {
  purchases: number;
  /** Σ e^{−δt} over the purchases, t from now on. */
  discounted: number;
  /** Σ e^{−2δt}. */
  squares: number;
}

/** How a customer who is active now goes on: at which rate it buys, and what ends it. */
export interface Course {
  /** Of stages, k of which make a purchase. */
  rate: number;
  /** Purchases after which it leaves; ∞ if it leaves by time alone. */
  lastPurchase: number;
  /** Units of time after which it leaves; ∞ if it leaves after a purchase alone. */
  end: number;
  k: number;
  /** Stages done of the k to the next purchase. */
  done: number;
}

/** A customer's past. */
export interface Past {
  x: number;
  recency: number;
  age: number;
}

type DrawCourse = (theta: ArrayLike<number>, past: Past, random: Random, into: Course, k: number) => void;

const chances = { 'bg-nbd': 0, 'mbg-nbd': 1, 'bg-cnbd-k': 0, 'mbg-cnbd-k': 1 } as const;

function byPurchases(id: keyof typeof chances): DrawCourse {
  return (theta, { x, age }, random, into) => {
    into.rate = drawGamma(random, theta[0] + x) / (theta[1] + age);
    const leaves = drawBeta(random, theta[2], theta[3] + x + chances[id]);
    into.lastPurchase = geometric(leaves, random);
    into.end = Infinity;
    into.k = 1;
    into.done = 0;
  };
}

function byRhythm(id: keyof typeof chances): DrawCourse {
  return (theta, { x, recency, age }, random, into, k) => {
    const [r, alpha] = [theta[0], theta[1]];
    const late = alpha + age;
    const { q, stages } = waiting(
      r + k * x,
      (age - recency) / late,
      Math.log((alpha + recency) / late),
      emptyWaiting(k),
    );
    let done = 0;
    if (q > 0) for (let left = random.next() * q - stages[0]; left > 0 && done < k - 1; left -= stages[done]) done++;
    else done = k - 1;
    into.rate = drawGamma(random, r + k * x + done) / late;
    into.lastPurchase = geometric(drawBeta(random, theta[2], theta[3] + x + chances[id]), random);
    into.end = Infinity;
    into.k = k;
    into.done = done;
  };
}

/** By model: draws the course of a customer from the posterior of its own rate and dropout, given that it is active. */
const courses: Partial<Record<ModelId, DrawCourse>> = {
  'bg-nbd': byPurchases('bg-nbd'),
  'mbg-nbd': byPurchases('mbg-nbd'),
  'bg-cnbd-k': byRhythm('bg-cnbd-k'),
  'mbg-cnbd-k': byRhythm('mbg-cnbd-k'),
  nbd: (theta, { x, age }, random, into) => {
    into.rate = drawGamma(random, theta[0] + x) / (theta[1] + age);
    into.lastPurchase = into.end = Infinity;
    into.k = 1;
    into.done = 0;
  },
  'pareto-nbd': (theta, { x, age }, random, into) => {
    into.rate = drawGamma(random, theta[0] + x) / (theta[1] + age);
    into.lastPurchase = Infinity;
    into.end = (-Math.log1p(-random.next()) * (theta[3] + age)) / drawGamma(random, theta[2]);
    into.k = 1;
    into.done = 0;
  },
};

/** Number of the purchase after which a customer leaves, who leaves after each with this chance. */
function geometric(chance: number, random: Random): number {
  return 1 + Math.floor(Math.log1p(-random.next()) / Math.log1p(-chance));
}

/** More purchases than this are not drawn one by one. */
const manyPurchases = 200;

/**
 * Draws futures over a horizon for customers who are active now; `null` for models that cannot say.
 *
 * @param rate continuous discount per unit
 */
export function futureDrawer(
  model: ModelId,
  { k = 1, horizon, rate, random }: { k?: number; horizon: number; rate: number; random: Random },
): ((theta: ArrayLike<number>, past: Past, into: Future) => void) | null {
  const drawCourse = courses[model];
  if (!drawCourse) return null;
  const course: Course = { rate: 0, lastPurchase: 0, end: 0, k: 1, done: 0 };
  return (theta, past, into) => {
    drawCourse(theta, past, random, course, k);
    follow(course, horizon, rate, random, into);
  };
}

/** Lets time pass until the horizon or the end. */
function follow(course: Course, horizon: number, discount: number, random: Random, into: Future): void {
  const until = Math.min(horizon, course.end);
  into.purchases = into.discounted = into.squares = 0;
  if ((course.rate * until) / course.k > manyPurchases) return average(course, until, discount, random, into);
  let time = 0;
  let stages = course.k - course.done;
  while (into.purchases < course.lastPurchase) {
    // an Erlang time: the logarithm of a product
    let product = 1;
    for (let stage = 0; stage < stages; stage++) product *= 1 - random.next();
    time -= Math.log(product) / course.rate;
    if (!(time < until)) return;
    into.purchases++;
    const factor = discount === 0 ? 1 : Math.exp(-discount * time);
    into.discounted += factor;
    into.squares += factor * factor;
    stages = course.k;
  }
}

/** So many purchases that they are spread evenly over the time: their number is nearly normal. */
function average(
  { rate, k, lastPurchase }: Course,
  until: number,
  discount: number,
  random: Random,
  into: Future,
): void {
  const mean = (rate * until) / k;
  const wanted = Math.max(0, Math.round(mean + Math.sqrt(mean / k) * random.normal()));
  into.purchases = Math.min(wanted, lastPurchase);
  const span = wanted > into.purchases ? (until * into.purchases) / wanted : until;
  const spread = (by: number): number => (by === 0 ? 1 : -Math.expm1(-by * span) / (by * span));
  into.discounted = into.purchases * spread(discount);
  into.squares = into.purchases * spread(2 * discount);
}
