/** Who moved from which tier to which. Rows and columns are tiers; the last column is "lost", the last row "new". */
export interface Migration {
  tiers: string[];
  /** Customers; (tiers + 1) × (tiers + 1). Nobody is both new and lost. */
  counts: number[][];
  /** Share of a row's customers in each column, 0–1; a row without customers is NaN. */
  shares: number[][];
}

/**
 * The migration matrix between two classifications of the same customers, METHODS 5: how the customers of each tier before
 * are spread over the tiers after.
 *
 * @param before tier per customer, '' for a customer that is new
 * @param after tier per customer, '' for a customer that is lost
 * @param order tiers from the top; left out: numbers ascending, then names in alphabetical order
 */
export function migrationMatrix(
  before: readonly string[],
  after: readonly string[],
  order?: readonly string[],
): Migration {
  const found = new Set([...before, ...after].filter((name) => name !== ''));
  const known = order ? [...order] : [];
  const tiers = [...new Set([...known, ...[...found].filter((name) => !known.includes(name)).sort(byNumberThenName)])];
  const indexOf = new Map(tiers.map((name, i) => [name, i]));
  const size = tiers.length + 1;
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  before.forEach((from, i) => {
    if (from === '' && after[i] === '') return;
    counts[indexOf.get(from) ?? tiers.length][indexOf.get(after[i]) ?? tiers.length]++;
  });
  const shares = counts.map((row) => {
    const sum = row.reduce((total, count) => total + count, 0);
    return row.map((count) => (sum > 0 ? count / sum : NaN));
  });
  return { tiers, counts, shares };
}

function byNumberThenName(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isFinite(x) && Number.isFinite(y)) return x - y;
  return Number.isFinite(x) ? -1 : Number.isFinite(y) ? 1 : a < b ? -1 : 1;
}
