import { Problem } from '../../problem';
import { columnByName, numberColumn } from '../../table/columns';
import { sheetRow } from '../../table/sheetRow';
import type { NumberColumn, Table } from '../../table/table';
import type { CustomerSummary, HoldoutSummary } from './log';
import type { LifetimeOptions } from './options';
import { daysPerUnit } from './timeUnit';

/** What the models are fitted to: one entry per customer, or per group of equal customers. Times in units. */
export interface Histories {
  ids: string[];
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  count?: Float64Array;
  /** Mean value of the repeat purchases; left out when not known. */
  monetary?: Float64Array;
  unitDays: number;
  /** Table row of each entry, when the source is a list of customers. */
  rows?: Uint32Array;
  /** The order log behind it, if there is one. */
  log?: CustomerSummary;
  holdout: HoldoutSummary | null;
}

export function historiesFromLog(log: CustomerSummary, hasAmounts: boolean): Histories {
  return {
    ids: log.ids,
    frequency: log.frequency,
    recency: log.recency,
    age: log.age,
    monetary: hasAmounts ? log.monetary : undefined,
    unitDays: log.unitDays,
    log,
    holdout: log.holdout,
  };
}

/**
 * Histories from the columns of a customer list. Rows with a blank among them are left out. Throws `options-invalid`
 * when a column is not named, `column-missing`, `column-not-numeric`, `frequency-not-whole` and `recency-after-age` with
 * the sheet rows meant, `no-data-rows`.
 */
export function historiesFromColumns(table: Table, options: LifetimeOptions): Histories {
  const required = (name: 'frequency' | 'recency' | 'T'): NumberColumn => {
    const column = options[name];
    if (column === undefined) throw new Problem('options-invalid', { option: name });
    return numberColumn(table, column, name);
  };
  const optional = (name: 'monetary' | 'count'): NumberColumn | undefined => {
    const column = options[name];
    return column === undefined ? undefined : numberColumn(table, column, name);
  };
  const frequency = required('frequency');
  const recency = required('recency');
  const age = required('T');
  const monetary = optional('monetary');
  const count = optional('count');
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const needed = [frequency, recency, age, ...(count ? [count] : [])];
    const known = needed.every(({ valid, values }) => valid[row] && Number.isFinite(values[row]));
    // one-time buyers need no mean of repeat purchases; a group of no customers is none
    const valued = !monetary || frequency.values[row] === 0 || monetary.valid[row];
    if (known && valued && count?.values[row] !== 0) rows.push(row);
  }
  if (rows.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });

  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
  refuseRows(
    table,
    rows.filter((row) => !isWhole(frequency.values[row]) || (count && !isWhole(count.values[row]))),
    'frequency-not-whole',
    options.frequency,
  );
  refuseRows(
    table,
    rows.filter((row) => {
      const [x, last, end] = [frequency.values[row], recency.values[row], age.values[row]];
      return last < 0 || last > end * (1 + 1e-9) || (x === 0 && last > 0);
    }),
    'recency-after-age',
    options.recency,
  );
  const pick = (column: NumberColumn): Float64Array => Float64Array.from(rows, (row) => column.values[row]);
  const ages = pick(age);
  return {
    ids: idsOfRows(table, options.customer, rows),
    frequency: pick(frequency),
    recency: pick(recency).map((value, i) => Math.min(value, ages[i])),
    age: ages,
    count: count && pick(count),
    monetary: monetary && Float64Array.from(rows, (row) => (monetary.valid[row] ? monetary.values[row] : 0)),
    unitDays: daysPerUnit[options.unit],
    rows: Uint32Array.from(rows),
    holdout: null,
  };
}

function refuseRows(
  table: Table,
  rows: number[],
  code: 'frequency-not-whole' | 'recency-after-age',
  column: string | undefined,
): void {
  if (rows.length === 0) return;
  const places = rows.slice(0, 5).map((row) => sheetRow(table, row));
  const text = places.join(', ') + (rows.length > 5 ? ' …' : '');
  throw new Problem(code, { sheet: table.origin.sheet, column }, { count: rows.length, rows: text });
}

function idsOfRows(table: Table, name: string | undefined, rows: number[]): string[] {
  const column = name === undefined ? undefined : columnByName(table, name, 'customer');
  return rows.map((row) => {
    if (column?.kind === 'text' && column.codes[row] >= 0) return column.dictionary[column.codes[row]];
    if (column && column.kind !== 'text' && column.valid[row]) return String(column.values[row]);
    return String(sheetRow(table, row));
  });
}
