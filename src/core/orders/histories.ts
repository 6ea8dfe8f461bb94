import { Problem } from '../problem';
import { columnByName, numberColumn } from '../table/columns';
import { sheetRow } from '../table/sheetRow';
import type { NumberColumn, Table } from '../table/table';
import { namesInOrder, type CustomerNames } from './customerNames';
import { logGaps } from './regularity';
import type { CustomerSummary, HoldoutSummary } from './log';
import { daysPerUnit, type TimeUnit } from './timeUnit';

/** What the models are fitted to: one entry per customer, or per group of equal customers. Times in units. */
export interface Histories {
  ids: CustomerNames;
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  count?: Float64Array;
  /** Σ ln(time between purchases) of each customer; known from a log alone. */
  logGaps?: Float64Array;
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
    ids: namesInOrder(log.ids),
    frequency: log.frequency,
    recency: log.recency,
    age: log.age,
    logGaps: logGaps(log),
    monetary: hasAmounts ? log.monetary : undefined,
    unitDays: log.unitDays,
    log,
    holdout: log.holdout,
  };
}

/** Names of the columns of a list of histories; times in `unit`. */
export interface HistoryColumns {
  customer?: string;
  frequency?: string;
  recency?: string;
  T?: string;
  monetary?: string;
  count?: string;
  unit: TimeUnit;
}

/**
 * Histories from the columns of a customer list. Rows with a blank among them are left out. Throws `options-invalid`
 * when a column is not named, `column-missing`, `column-not-numeric`, `frequency-not-whole` and `recency-after-age` with
 * the sheet rows meant, `no-data-rows`.
 */
export function historiesFromColumns(table: Table, options: HistoryColumns): Histories {
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
  const rows = usableRows(table.rowCount, { frequency, recency, age, monetary, count });
  if (rows.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });

  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
  refuseRows(
    table,
    rowsThat(rows, (row) => !isWhole(frequency.values[row]) || (count !== undefined && !isWhole(count.values[row]))),
    'frequency-not-whole',
    options.frequency,
  );
  refuseRows(
    table,
    rowsThat(rows, (row) => {
      const x = frequency.values[row];
      const last = recency.values[row];
      return last < 0 || last > age.values[row] * (1 + 1e-9) || (x === 0 && last > 0);
    }),
    'recency-after-age',
    options.recency,
  );
  const ages = valuesOfRows(age, rows);
  return {
    ids: idsOfRows(table, options.customer, rows),
    frequency: valuesOfRows(frequency, rows),
    recency: atMost(valuesOfRows(recency, rows), ages),
    age: ages,
    count: count && valuesOfRows(count, rows),
    monetary: monetary && valuesOfRows(monetary, rows),
    unitDays: daysPerUnit[options.unit],
    rows,
    holdout: null,
  };
}

/** Values in some rows, 0 where there is none; the column's own array where all rows have a value. */
function valuesOfRows({ values, valid }: NumberColumn, rows: Uint32Array): Float64Array {
  if (rows.length === values.length && !valid.includes(0)) return values;
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < picked.length; i++) if (valid[rows[i]]) picked[i] = values[rows[i]];
  return picked;
}

/** Values no larger than their limits; the same array where none is. */
function atMost(values: Float64Array, limits: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) {
    if (values[i] > limits[i]) return values.map((value, k) => (value > limits[k] ? limits[k] : value));
  }
  return values;
}

/** Rows of which all is known. One-time buyers need no mean of repeat purchases; a group of no customers is none. */
function usableRows(
  rowCount: number,
  columns: { frequency: NumberColumn; recency: NumberColumn; age: NumberColumn } & Partial<
    Record<'monetary' | 'count', NumberColumn>
  >,
): Uint32Array {
  const { frequency, recency, age, monetary, count } = columns;
  const isKnown = ({ valid, values }: NumberColumn, row: number): boolean =>
    valid[row] === 1 && Number.isFinite(values[row]);
  const rows = new Uint32Array(rowCount);
  let length = 0;
  for (let row = 0; row < rowCount; row++) {
    if (!isKnown(frequency, row) || !isKnown(recency, row) || !isKnown(age, row)) continue;
    if (monetary && frequency.values[row] !== 0 && !monetary.valid[row]) continue;
    if (count && (!isKnown(count, row) || count.values[row] === 0)) continue;
    rows[length++] = row;
  }
  return length === rowCount ? rows : rows.slice(0, length);
}

function rowsThat(rows: Uint32Array, isMeant: (row: number) => boolean): Uint32Array {
  const meant: number[] = [];
  for (let i = 0; i < rows.length; i++) if (isMeant(rows[i])) meant.push(rows[i]);
  return Uint32Array.from(meant);
}

function refuseRows(
  table: Table,
  rows: Uint32Array,
  code: 'frequency-not-whole' | 'recency-after-age',
  column: string | undefined,
): void {
  if (rows.length === 0) return;
  const places = Array.from(rows.slice(0, 5), (row) => sheetRow(table, row));
  const text = { list: places, more: rows.length > 5 };
  throw new Problem(code, { sheet: table.origin.sheet, column }, { count: rows.length, rows: text });
}

function idsOfRows(table: Table, name: string | undefined, rows: Uint32Array): CustomerNames {
  const column = name === undefined ? undefined : columnByName(table, name, 'customer');
  const codes = new Int32Array(rows.length).fill(-1);
  if (column?.kind === 'number' && rows.length === table.rowCount && !column.valid.includes(0)) {
    return { dictionary: [], codes, numbers: column.values };
  }
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (column?.kind === 'text') codes[i] = column.codes[row];
    numbers[i] = column && column.kind !== 'text' && column.valid[row] ? column.values[row] : sheetRow(table, row);
  }
  return { dictionary: column?.kind === 'text' ? column.dictionary : [], codes, numbers };
}
