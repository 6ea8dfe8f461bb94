import { formulaClv } from '../../../orders/value';
import { Problem } from '../../../problem';
import { numberColumn } from '../../../table/columns';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import type { CustomerEquityOptions } from './options';

/** What each customer is worth, and would be worth with more retention. */
export interface Worth {
  from: 'value' | 'margin';
  column: string;
  /** Per row; NaN where it is not known. */
  values: Float64Array;
  /** Per row; `null` without the column. */
  retention: Float64Array | null;
  /** Value of a row whose retention is so much higher, at most 1. */
  withRetention(row: number, more: number): number;
}

/**
 * Values of a column, or of margin and retention by m·r/(1+i−r). Throws what reading the columns throws,
 * `retention-not-share`, `value-without-end`.
 */
export function worthOf(table: Table, options: CustomerEquityOptions): Worth {
  const { margin, retention, rate } = options;
  if (margin === undefined || retention === undefined) {
    const column = options.value ?? guessValue(table);
    const { values, valid } = numberColumn(table, column, 'value');
    const known = values.map((value, row) => (valid[row] ? value : NaN));
    return { from: 'value', column, values: known, retention: null, withRetention: (row) => known[row] };
  }
  const margins = numberColumn(table, margin, 'margin');
  const kept = numberColumn(table, retention, 'retention');
  const shares = kept.values.map((value, row) => (kept.valid[row] ? value : NaN));
  const place = { sheet: table.origin.sheet, column: retention, option: 'retention' };
  const wrong = shares.find((value) => value < 0 || value > 1);
  if (wrong !== undefined) throw new Problem('retention-not-share', place, { value: wrong });
  if (rate === 0 && shares.includes(1)) throw new Problem('value-without-end', place);
  const at = (row: number, more: number): number => {
    if (!margins.valid[row] || Number.isNaN(shares[row])) return NaN;
    // a customer who is kept for ever without interest has no value: the rise stops just before
    const most = rate > 0 ? 1 : 0.999;
    const share = Math.min(Math.max(most, shares[row]), Math.max(0, shares[row] + more));
    return formulaClv({ margin: margins.values[row], retention: share, discount: rate });
  };
  return {
    ...{ from: 'margin', column: margin, retention: shares },
    values: Float64Array.from(shares, (_, row) => at(row, 0)),
    withRetention: at,
  };
}

/** A lifetime value before sales. */
export function guessValue(table: Table): string {
  const isNumber = (name: string): boolean =>
    table.columns.some((column) => column.name === name && column.kind === 'number' && column.valid.includes(1));
  return guessRoles(table).value?.find(isNumber) ?? valueLikeColumn(table);
}
