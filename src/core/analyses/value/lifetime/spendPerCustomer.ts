import { expectedSpend } from '../../../purchases/gammaGamma';

/**
 * Expected spend per purchase of each customer; NaN where there is no fit or no spend. Repeat buyers of a mean of 0 or less
 * have none, or that of the population.
 *
 * @param factors by which known differences raise each customer's scale of spend
 */
export function spendPerCustomer(
  frequency: Float64Array,
  theta: ArrayLike<number> | undefined,
  monetary: Float64Array | undefined,
  fillsZeros: boolean,
  factors?: Float64Array,
): Float64Array {
  const spend = new Float64Array(frequency.length);
  if (!theta || !monetary) return spend.fill(NaN);
  for (let i = 0; i < spend.length; i++) {
    const isFilled = fillsZeros && !(monetary[i] > 0);
    const factor = factors ? factors[i] : 1;
    spend[i] = factor * expectedSpend(theta, isFilled ? 0 : frequency[i], monetary[i] / factor);
  }
  return spend;
}
