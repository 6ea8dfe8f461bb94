import { Problem } from '../problem';

/** One customer, or all alike, in periods of equal length. METHODS 4.1. */
export interface FormulaCustomer {
  /** Per period. */
  margin: number;
  /** Share of customers kept from one period to the next, 0–1. */
  retention: number;
  /** Per period; 0.1 is 10 %. */
  discount: number;
  /** Growth of the margin per period, from the second one on; default 0. */
  growth?: number;
  /** Periods counted after now; default without end. */
  periods?: number;
  /**
   * When the first margin comes: at the `end` of the first period from customers kept so far (default), in the `middle`
   * of each period instead, or one more `now`.
   */
  firstMargin?: 'end' | 'middle' | 'now';
  /** Spent in the middle of each period on every customer still there at its start; default 0. */
  retentionCost?: number;
  /** Spent now; default 0. */
  acquisitionCost?: number;
}

/**
 * Lifetime value by formula, m·r/(1+i−r(1+g)) − AC for an infinite horizon; with n periods the sum
 * Σ_{t=1..n} m (1+g)^{t−1} r^t / (1+i)^t. Gupta & Lehmann (2003); Berger & Nasr (1998) case 1 is `firstMargin: 'now'` with
 * a retention cost. Throws `value-out-of-range` for a discount ≤ −1, a retention outside 0–1, periods < 0, and, without
 * end, for r(1+g) ≥ 1+i.
 *
 * @example formulaClv({ margin: 1, retention: 0.8, discount: 0.1 }) // 2.6666666666666665
 */
export function formulaClv(customer: FormulaCustomer): number {
  const { margin, retention, discount, growth = 0, periods = Infinity, firstMargin = 'end' } = customer;
  const { retentionCost = 0, acquisitionCost = 0 } = customer;
  if (!(discount > -1 && discount < Infinity)) refuse('discount', discount);
  if (!(retention >= 0 && retention <= 1)) refuse('retention', retention);
  if (!(growth > -1 && growth < Infinity)) refuse('growth', growth);
  if (!(periods >= 0)) refuse('periods', periods);
  const middle = Math.sqrt(1 + discount);
  const later = (retention / (1 + discount)) * geometricSum((retention * (1 + growth)) / (1 + discount), periods);
  const cost = retentionCost === 0 ? 0 : (middle / (1 + discount)) * geometricSum(retention / (1 + discount), periods);
  const margins = later * (firstMargin === 'middle' ? middle : 1) + (firstMargin === 'now' ? 1 : 0);
  return margin * margins - retentionCost * cost - acquisitionCost;
}

/** 1 + q + … + q^{n−1}, whole n or ∞. Throws `value-out-of-range` for an infinite sum that has no value. */
function geometricSum(ratio: number, terms: number): number {
  if (terms === Infinity) return ratio < 1 ? 1 / (1 - ratio) : refuse('retention', ratio);
  return ratio === 1 ? terms : (1 - ratio ** terms) / (1 - ratio);
}

function refuse(option: string, value: number): never {
  throw new Problem('value-out-of-range', { option }, { value });
}

/**
 * Transition matrix of recency states (Pfeifer & Carraway 2000): state k, k − 1 periods after the last purchase, leads to
 * state 1 with its chance to buy and otherwise to the next; the last state is "former customer" and keeps.
 *
 * @param buying chance to buy in the next period by state, 0–1
 */
export function recencyTransitions(buying: readonly number[]): number[][] {
  const former = buying.length;
  const matrix = Array.from({ length: former + 1 }, () => new Array<number>(former + 1).fill(0));
  buying.forEach((chance, state) => {
    if (!(chance >= 0 && chance <= 1)) refuse(`buying.${state}`, chance);
    matrix[state][0] += chance;
    matrix[state][state + 1] += 1 - chance;
  });
  matrix[former][former] = 1;
  return matrix;
}

/**
 * Value of a customer in each state: V = Σ_{t=0..periods} (P/(1+d))^t R, without end (I − P/(1+d))⁻¹ R.
 * Pfeifer & Carraway, "Modeling customer relationships as Markov chains", Journal of Interactive Marketing 14 (2000).
 * Throws `value-out-of-range` when rows do not add up to 1, or without end for a discount ≤ 0.
 *
 * @param transitions row-wise chances to move, each row adding up to 1
 * @param reward margin less cost of a period spent in each state
 */
export function migrationValue(
  transitions: readonly (readonly number[])[],
  reward: readonly number[],
  discount: number,
  periods = Infinity,
): number[] {
  if (!(discount > -1) || (periods === Infinity && !(discount > 0))) refuse('discount', discount);
  transitions.forEach((row, state) => {
    const sum = row.reduce((total, chance) => total + chance, 0);
    if (Math.abs(sum - 1) > 1e-9 || row.some((chance) => !(chance >= 0))) refuse(`transitions.${state}`, sum);
  });
  if (periods !== Infinity) {
    let value = [...reward];
    for (let period = 0; period < periods; period++) {
      const before = value;
      value = reward.map(
        (gain, i) => gain + transitions[i].reduce((sum, chance, j) => sum + chance * before[j], 0) / (1 + discount),
      );
    }
    return value;
  }
  return solve(
    transitions.map((row, i) => row.map((chance, j) => (i === j ? 1 : 0) - chance / (1 + discount))),
    [...reward],
  );
}

/** Gaussian elimination with partial pivoting; the matrix is diagonally dominant here. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot], matrix[column]];
    [right[column], right[pivot]] = [right[pivot], right[column]];
    for (let row = column + 1; row < n; row++) {
      const factor = matrix[row][column] / matrix[column][column];
      for (let k = column; k < n; k++) matrix[row][k] -= factor * matrix[column][k];
      right[row] -= factor * right[column];
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) right[row] -= matrix[row][k] * right[k];
    right[row] /= matrix[row][row];
  }
  return right;
}

/** Periods spent in each recency state by all customers, and those that ended with a purchase. */
export interface RecencyCounts {
  seen: Float64Array;
  bought: Float64Array;
}

/**
 * How often customers were in each recency state, and bought in the period after (state 1: bought in the period just
 * over), from purchase days. Periods are counted from each customer's first purchase; only whole periods before `end`
 * count, and none after a customer has left the last state without buying.
 *
 * @param purchaseDays ascending days of each customer
 */
export function countRecency(
  purchaseDays: readonly ArrayLike<number>[],
  periodDays: number,
  end: number,
  states: number,
): RecencyCounts {
  const seen = new Float64Array(states);
  const bought = new Float64Array(states);
  for (const days of purchaseDays) {
    const periods = Math.floor((end - days[0]) / periodDays);
    let next = 1;
    let since = 0;
    for (let period = 0; period < periods && since < states; period++) {
      let buys = false;
      while (next < days.length && days[next] <= days[0] + (period + 1) * periodDays) {
        buys = true;
        next++;
      }
      seen[since]++;
      if (buys) bought[since]++;
      since = buys ? 0 : since + 1;
    }
  }
  return { seen, bought };
}

/** Chance to buy in the next period by recency state, from {@link countRecency}; NaN where nobody was seen. */
export function buyingByRecency(
  purchaseDays: readonly ArrayLike<number>[],
  periodDays: number,
  end: number,
  states: number,
): number[] {
  const { seen, bought } = countRecency(purchaseDays, periodDays, end, states);
  return Array.from(seen, (count, state) => (count > 0 ? bought[state] / count : NaN));
}
