import type { Fit, ModelId } from './model';
import { models } from './models';
import { emptyWaiting, waiting } from './regularBuying';

/** How unusual a customer's silence is. */
export interface Silence {
  /** Chance 0–1 that a customer who is still active has been silent for so long; NaN where the model has no rate. */
  byChance: Float64Array;
  /** Mean time between its purchases as the model sees it, in the unit of the fit; NaN where that has no end. */
  pause: Float64Array;
}

interface History {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
}

/**
 * Silence since the last purchase, given the rhythm: times between purchases are Erlang-k at a rate that is gamma(r + kx,
 * α + t_x) after x of them (Platzer & Reutterer 2016), so that the wait exceeds T − t_x with chance Q of {@link waiting}
 * and a pause lasts k(α + t_x)/(r + kx − 1) in the mean. With k = 1 purchases come at random.
 *
 * @param theta begins with r and α
 */
export function silenceOf(theta: ArrayLike<number>, k: number, { frequency, recency, age }: History): Silence {
  const [r, alpha] = [theta[0], theta[1]];
  const wait = emptyWaiting(k);
  const rows = frequency.length;
  const silence: Silence = { byChance: new Float64Array(rows), pause: new Float64Array(rows) };
  for (let row = 0; row < rows; row++) {
    const shape = r + k * frequency[row];
    const late = alpha + age[row];
    const early = alpha + recency[row];
    silence.byChance[row] = Math.min(
      1,
      waiting(shape, (age[row] - recency[row]) / late, Math.log(early / late), wait).q,
    );
    silence.pause[row] = shape > 1 ? (k * early) / (shape - 1) : NaN;
  }
  return silence;
}

/** Whether a model has a rate of purchases in continuous time, so that a silence can be judged. */
export function hasRhythm(model: ModelId): boolean {
  const { parameters } = models[model];
  return parameters.includes('r') && parameters.includes('alpha');
}

/** The regularity of a fit, 1 where its model has none. */
export function regularityOf({ k }: Pick<Fit, 'k'>): number {
  return k ?? 1;
}
