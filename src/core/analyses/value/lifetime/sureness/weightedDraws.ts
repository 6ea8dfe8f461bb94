/**
 * Draws of a quantity given that a customer is active, from the smallest up, with the chance that it is: what the customer
 * brings is 0 if not.
 */
export class ActiveDraws {
  private readonly sorted: Float64Array;
  /** Draw of each sorted value; needed for weights that differ by draw. */
  private readonly order: Uint32Array | null;
  private cumulated: Float64Array | null = null;
  private active = 1;

  /** @param isWeighted whether draws will have weights of their own */
  constructor(values: Float64Array, isWeighted: boolean) {
    this.order = isWeighted ? Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]) : null;
    this.sorted = this.order ? Float64Array.from(this.order, (i) => values[i]) : values.slice().sort();
  }

  /** From now on for customers who are active with this chance: per draw, or the same for all. */
  weigh(active: number | ((draw: number) => number)): this {
    if (typeof active === 'number' || !this.order) {
      this.active = typeof active === 'number' ? active : active(0);
      this.cumulated = null;
      return this;
    }
    const cumulated = (this.cumulated ??= new Float64Array(this.order.length));
    let sum = 0;
    for (let i = 0; i < cumulated.length; i++) cumulated[i] = sum += active(this.order[i]) / cumulated.length;
    this.active = sum;
    return this;
  }

  /** Probability of at most the i-th smallest value, all inactive futures included. */
  private upTo(i: number): number {
    const own = this.cumulated ? this.cumulated[i] : (this.active * (i + 1)) / this.sorted.length;
    return 1 - this.active + own;
  }

  /** The smallest value that is not exceeded with this probability; 0 while only inactive futures are. */
  quantile(probability: number): number {
    if (probability <= 1 - this.active) return 0;
    let [low, high] = [0, this.sorted.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.upTo(middle) >= probability - 1e-12) high = middle;
      else low = middle + 1;
    }
    return this.sorted[low];
  }

  /** Probability of more than a value ≥ 0. */
  above(value: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] > value) high = middle;
      else low = middle + 1;
    }
    // exactly 0 beyond the largest
    if (low === this.sorted.length) return 0;
    return low === 0 ? this.active : Math.max(0, 1 - this.upTo(low - 1));
  }
}
