import { drawGamma } from '../../../../stats/drawGamma';
import { createRandom } from '../../../../stats/random';
import { parametersFor } from '../../../../purchases/covariates/shifts';
import { futureDrawer, type Future } from '../../../../purchases/posterior/drawFuture';
import { boundsOf } from './bounds';
import { entriesByRow, type Cell } from './cells';
import type { Band } from './detail';
import { emptyBand, type ParameterEffects } from './parameterEffects';
import { spendFrequency, type PredictiveRequest } from './request';
import { ActiveDraws } from './weightedDraws';

/** Intervals of every customer, and what chance adds to the value of groups. */
export interface CustomerBands {
  expectedPurchases: Band;
  expectedSpend: Band | null;
  clv: Band | null;
  aboveCost: Float64Array | null;
  /** Variance of what a group is worth at given parameters, margin left out: customers of no group, then of each. */
  variances: Float64Array;
}

/** Futures drawn in all, and fewest per cell: a cell of very many gets the first draws alone. */
const room = 2_000_000;
const fewestDraws = 100;

/**
 * Posterior predictive intervals: per draw of the parameters, the customer's own rate and dropout given its history, its
 * purchases, its own level of spend and the amounts. Customers of a cell share the futures "if active"; each has its own chance to
 * be active and its own scale of spend.
 */
export function customerBands(
  request: PredictiveRequest,
  cells: readonly Cell[],
  effects: ParameterEffects,
): CustomerBands {
  const { rows, options, purchases, spend, histories } = request;
  const n = rows.rowOf.length;
  const draws = Math.min(purchases.draws.length, Math.max(fewestDraws, Math.floor(room / cells.length)));
  const isWeighted = typeof effects.active(0) === 'function';
  const drawCell = cellDrawer(request, draws);
  const { starts, entries } = entriesByRow(rows);
  const spends = new Int32Array(n);
  for (let entry = 0; entry < n; entry++) spends[entry] = spendFrequency(request, entry);
  const result: CustomerBands = {
    expectedPurchases: emptyBand(n),
    expectedSpend: spend ? nanBand(n) : null,
    clv: spend ? nanBand(n) : null,
    aboveCost: spend && options.cost !== undefined ? new Float64Array(n).fill(NaN) : null,
    variances: new Float64Array(request.groups.members.length),
  };
  const spendBandOf = spendBands(request);

  for (const cell of cells) {
    const spendKinds = spend ? kindsOf(cell, spends, starts, entries) : [];
    const futures = drawCell(cell);
    const bought = new ActiveDraws(futures.purchases, isWeighted);
    for (const row of cell.rows) {
      bought.weigh(effects.active(row));
      const zero = 1 - bought.above(0);
      const outer = boundsOf(options.level, zero, (probability) => bought.quantile(probability));
      const inner = boundsOf(0.5, zero, (probability) => bought.quantile(probability));
      for (let k = starts[row]; k < starts[row + 1]; k++) setBand(result.expectedPurchases, entries[k], outer, inner);
    }
    for (const x of spendKinds) addValues(cell, x, futures.spendFactors(x));
  }
  return result;

  function addValues(cell: Cell, x: number, { values, shifts }: SpendFactors): void {
    if (!spend || !result.clv || !result.expectedSpend) return;
    const { v } = spend.means;
    const { spendFactors, margin, groups } = request;
    const { monetary, count } = histories;
    const { clv, expectedSpend, aboveCost, variances } = result;
    const spendBand = spendBandOf(x);
    const pure = new ActiveDraws(values, isWeighted);
    const moved = new ActiveDraws(
      values.map((value, d) => value * (1 + shifts[d])),
      isWeighted,
    );
    const moments = momentsOf(values, shifts);
    for (const row of cell.rows) {
      pure.weigh(effects.active(row));
      moved.weigh(effects.active(row));
      const chance = pure.above(-1);
      const zero = 1 - pure.above(0);
      const at = (level: number): [number, number][] => [
        boundsOf(level, zero, (probability) => pure.quantile(probability)),
        boundsOf(level, zero, (probability) => moved.quantile(probability)),
      ];
      const outer = at(options.level);
      const inner = at(0.5);
      for (let k = starts[row]; k < starts[row + 1]; k++) {
        const entry = entries[k];
        if (spends[entry] !== x) continue;
        // the scale of its spend, and the share of it that is the population's
        const scale = v + (x > 0 && monetary ? x * monetary[entry] : 0);
        const share = v / scale;
        const raised = spendFactors ? scale * spendFactors[entry] : scale;
        const worth = margin * raised;
        setMixed(clv.low, clv.high, entry, outer, share, worth);
        setMixed(clv.innerLow, clv.innerHigh, entry, inner, share, worth);
        setMixed(expectedSpend.low, expectedSpend.high, entry, spendBand.outer, share, raised);
        setMixed(expectedSpend.innerLow, expectedSpend.innerHigh, entry, spendBand.inner, share, raised);
        if (aboveCost && options.cost !== undefined) {
          const needed = options.cost / worth;
          aboveCost[entry] =
            margin > 0
              ? pure.above(needed) + share * (moved.above(needed) - pure.above(needed))
              : Number(options.cost < 0);
        }
        const mean = chance * (moments.mean + share * moments.meanShift);
        const square =
          chance * (moments.square + 2 * share * moments.squareShift + share * share * moments.squareShiftTwice);
        const members = count ? count[entry] : 1;
        variances[groups.groupOf[entry] + 1] += members * raised * raised * Math.max(0, square - mean * mean);
      }
    }
  }
}

interface SpendFactors {
  /** What is spent, discounted, in units of the customer's scale v + xz, by draw. */
  values: Float64Array;
  /** v of the draw against its mean, less 1. */
  shifts: Float64Array;
}

/** Draws the futures of a cell while it is active, and at wish what they bring. */
export function cellDrawer(request: PredictiveRequest, draws: number) {
  const { fit, rows, purchases, spend, options } = request;
  const random = createRandom(options.seed + 2);
  const drawFuture = futureDrawer(fit.model, { k: fit.k, horizon: request.horizon, rate: request.rate, random });
  const parts = rows.profiles ?? [undefined];
  const thetas = parts.map((traits) =>
    purchases.draws.slice(0, draws).map((theta) => (traits ? parametersFor(fit.model, theta, traits) : theta)),
  );
  const shifts = Float64Array.from({ length: draws }, (_, d) => (spend ? spend.draws[d][2] / spend.means.v - 1 : 0));
  const future: Future = { purchases: 0, discounted: 0, squares: 0 };
  const bought = new Float64Array(draws);
  const discounted = new Float64Array(draws);
  const squares = new Float64Array(draws);
  return (cell: Cell) => {
    for (let d = 0; d < draws; d++) {
      drawFuture?.(thetas[cell.part][d], cell, future);
      bought[d] = future.purchases;
      discounted[d] = future.discounted;
      squares[d] = future.squares;
    }
    return {
      purchases: bought,
      spendFactors(x: number): SpendFactors {
        const values = new Float64Array(draws);
        for (let d = 0; d < draws; d++) {
          if (bought[d] === 0 || !spend) continue;
          const [p, q] = spend.draws[d];
          // a sum of gamma amounts, discounted from different days: a gamma of the same mean and variance
          const effective = (discounted[d] * discounted[d]) / squares[d];
          const amount = (drawGamma(random, p * effective) * squares[d]) / discounted[d];
          values[d] = amount / drawGamma(random, p * x + q);
        }
        return { values, shifts };
      },
    };
  };
}

/** Means of values and of their squares, and of both with the shifts of the scale. */
function momentsOf(values: Float64Array, shifts: Float64Array) {
  const sums = { mean: 0, meanShift: 0, square: 0, squareShift: 0, squareShiftTwice: 0 };
  values.forEach((value, d) => {
    const shift = shifts[d];
    sums.mean += value;
    sums.meanShift += value * shift;
    sums.square += value * value;
    sums.squareShift += value * value * shift;
    sums.squareShiftTwice += value * value * shift * shift;
  });
  const of = (sum: number): number => sum / values.length;
  return {
    mean: of(sums.mean),
    meanShift: of(sums.meanShift),
    square: of(sums.square),
    squareShift: of(sums.squareShift),
    squareShiftTwice: of(sums.squareShiftTwice),
  };
}

/** Which spends customers of a cell have: their own, that of all, or both. */
function kindsOf(cell: Cell, spends: Int32Array, starts: Uint32Array, entries: Uint32Array): number[] {
  if (cell.x === 0) return [0];
  const kinds = new Set<number>();
  for (const row of cell.rows) {
    for (let k = starts[row]; k < starts[row + 1]; k++) kinds.add(spends[entries[k]]);
  }
  return [...kinds].filter((x) => x >= 0);
}

/** Intervals of a customer's own mean spend, p/ν with ν from its posterior, in units of its scale; by x. */
function spendBands({ spend, options }: PredictiveRequest) {
  const random = createRandom(options.seed + 3);
  const known = new Map<number, { outer: [number, number][]; inner: [number, number][] }>();
  return (x: number) => {
    const made = known.get(x);
    if (made || !spend) return made ?? { outer: [], inner: [] };
    const values = Float64Array.from(spend.draws, ([p, q]) => p / drawGamma(random, p * x + q));
    const pure = new ActiveDraws(values, false);
    const moved = new ActiveDraws(
      values.map((value, d) => (value * spend.draws[d][2]) / spend.means.v),
      false,
    );
    const at = (level: number): [number, number][] =>
      [pure, moved].map((draws) => boundsOf(level, 0, (probability) => draws.quantile(probability)));
    const bands = { outer: at(options.level), inner: at(0.5) };
    known.set(x, bands);
    return bands;
  };
}

function nanBand(length: number): Band {
  const band = emptyBand(length);
  for (const values of Object.values(band) as Float64Array[]) values.fill(NaN);
  return band;
}

/**
 * Bounds of a customer whose scale is the population's to a share: between those of a customer with none of it, and of one
 * with nothing else. A negative margin turns them round.
 */
function setMixed(
  low: Float64Array,
  high: Float64Array,
  i: number,
  [pure, moved]: readonly [number, number][],
  share: number,
  scale: number,
): void {
  const first = scale * (pure[0] + share * (moved[0] - pure[0]));
  const second = scale * (pure[1] + share * (moved[1] - pure[1]));
  low[i] = first <= second ? first : second;
  high[i] = first <= second ? second : first;
}

function setBand(band: Band, i: number, [low, high]: [number, number], [innerLow, innerHigh]: [number, number]): void {
  band.low[i] = low;
  band.high[i] = high;
  band.innerLow[i] = innerLow;
  band.innerHigh[i] = innerHigh;
}
