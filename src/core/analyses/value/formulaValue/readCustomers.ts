import { Problem } from '../../../problem';
import { cellAddress } from '../../../table/a1';
import { columnByName, numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { cellText, customerIds } from '../../../table/customerIds';
import { numbersOf } from '../../../table/numberSource';
import type { CustomerInputs } from './detail';
import { hasEndlessValue } from './equityUnder';
import type { FormulaValueOptions } from './options';

/** Customers named in a problem. */
const mostNamed = 5;

export interface Customers extends CustomerInputs {
  ids: string[];
  tiersWithoutRetention: string[];
}

/**
 * Margin, retention and acquisition cost of every row. Throws what reading columns throws, `options-invalid` for a tier
 * listed twice, `retention-not-share`, and, without end, `value-without-end`; both with the first customers meant.
 */
export function readCustomers(table: Table, options: FormulaValueOptions): Customers {
  const { discount, horizon, growth, timing, retentionCost } = options;
  const margin = numbersOf(table, options.margin, 'margin');
  options.extraMargins.forEach((name, i) => {
    const extra = numberColumn(table, name, `extraMargins.${i}`);
    for (let row = 0; row < margin.length; row++) if (extra.valid[row]) margin[row] += extra.values[row];
  });
  const { retention, tiersWithoutRetention } = retentions(table, options);
  const customers = {
    assumptions: { discount, horizon, growth, timing, retentionCost },
    margin,
    retention,
    acquisitionCost: numbersOf(table, options.acquisitionCost, 'acquisitionCost'),
    ids: customerIds(table, options.id),
    tiersWithoutRetention,
  };
  checkRetention(table, options, customers);
  return customers;
}

function retentions(table: Table, { retention }: FormulaValueOptions) {
  if (retention.from !== 'per-tier') {
    return { retention: numbersOf(table, retention, 'retention'), tiersWithoutRetention: [] };
  }
  const column = columnByName(table, retention.column, 'retention.column');
  const byTier = new Map<string, number>();
  retention.tiers.forEach(({ tier, retention: share }, i) => {
    if (byTier.has(tier)) {
      throw new Problem('options-invalid', { option: `retention.tiers.${i}.tier` }, { value: tier });
    }
    byTier.set(tier, share);
  });
  const unknown = new Set<string>();
  const values = Float64Array.from({ length: table.rowCount }, (_, row) => {
    const tier = cellText(column, row);
    const share = byTier.get(tier);
    if (share === undefined && tier !== '') unknown.add(tier);
    return share ?? NaN;
  });
  return { retention: values, tiersWithoutRetention: [...unknown] };
}

function checkRetention(table: Table, options: FormulaValueOptions, { retention, ids }: Customers): void {
  const { growth, discount, horizon } = options;
  const refuse = (code: 'retention-not-share' | 'value-without-end', isWrong: (value: number) => boolean): void => {
    if (options.retention.from === 'constant') {
      const { value } = options.retention;
      if (isWrong(value)) throw new Problem(code, { option: 'retention.value' }, { value });
      return;
    }
    if (options.retention.from === 'per-tier') {
      const tier = options.retention.tiers.findIndex((entry) => isWrong(entry.retention));
      if (tier < 0) return;
      const { retention: value } = options.retention.tiers[tier];
      throw new Problem(code, { option: `retention.tiers.${tier}.retention` }, { value });
    }
    const { column } = options.retention;
    const rows: number[] = [];
    retention.forEach((value, row) => value === value && isWrong(value) && rows.push(row));
    if (rows.length === 0) return;
    const named = rows.slice(0, mostNamed).map((row) => ids[row]);
    const place = { sheet: table.origin.sheet, address: addressOf(table, column, rows[0]), column };
    throw new Problem(
      code,
      { ...place, option: 'retention.column' },
      { count: rows.length, customers: { list: named }, value: retention[rows[0]] },
    );
  };
  refuse('retention-not-share', (value) => !(value >= 0 && value <= 1));
  if (horizon === null) {
    refuse('value-without-end', (value) => value >= 1 || !hasEndlessValue(value, growth, discount));
  }
}

/** A1 address of a cell of the table. */
function addressOf({ origin, columns }: Table, column: string, row: number): string {
  const index = columns.findIndex(({ name }) => name === column);
  return cellAddress(origin.rowIndices ? origin.rowIndices[row] : origin.firstRow + row, origin.columnIndices[index]);
}
