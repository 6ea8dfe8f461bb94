import { Problem } from '../core/problem';
import type { CellError } from './readRange';

/** One line per customer: its result, the error of its row, or `no-result` where there is none (NaN or an index of −1). */
export function perCustomer(
  results: ArrayLike<number>,
  faults: readonly (CellError | undefined)[],
  show: (result: number) => string | number,
): unknown[][] {
  return faults.map((fault, row) => {
    const result = results[row];
    const isMissing = Number.isNaN(result) || result === -1;
    return [fault ?? (isMissing ? new Problem('no-result') : show(result))];
  });
}
