import { Problem } from '../../core/problem';
import type { Column, Table } from '../../core/table/table';

type Value = string | number | bigint | boolean | Date | null | undefined;

const millisecondsPerDay = 86_400_000;

/**
 * The table of a Parquet file with plain columns; the reader is loaded when it is first used. Throws `parquet-unreadable` for what is no
 * such file or packed in a way that is not read (only Snappy is), `parquet-nested` naming a column of lists or records,
 * `no-data-rows`.
 */
export async function parquetTable(bytes: Uint8Array, name: string): Promise<Table> {
  const { parquetReadObjects } = await import('hyparquet');
  const file = Uint8Array.from(bytes).buffer;
  let rows: Record<string, unknown>[];
  try {
    rows = await parquetReadObjects({ file });
  } catch (error) {
    throw new Problem('parquet-unreadable', { file: name }, { reason: error instanceof Error ? error.message : '' });
  }
  if (rows.length === 0) throw new Problem('no-data-rows', { file: name });
  const names = Object.keys(rows[0]);
  const columns = names.map((column) =>
    columnOf(
      column,
      rows.map((row) => plain(row[column], column, name)),
    ),
  );
  const origin = { sheet: name, address: 'A1', headerRow: 0, firstRow: 1, columnIndices: columns.map((_, i) => i) };
  return { rowCount: rows.length, columns, origin, findings: [] };
}

function plain(value: unknown, column: string, file: string): Value {
  if (value === null || value === undefined || value instanceof Date) return value;
  if (typeof value === 'object') throw new Problem('parquet-nested', { file, column });
  return value as Value;
}

/** A column of the kind that all its values are of; of several kinds they are texts. */
function columnOf(name: string, values: readonly Value[]): Column {
  const valid = Uint8Array.from(values, (value) => (value === null || value === undefined ? 0 : 1));
  const isAll = (test: (value: Value) => boolean): boolean => values.every((value, row) => !valid[row] || test(value));
  if (isAll((value) => value instanceof Date)) {
    return { kind: 'date', name, valid, values: numbers(values, (value) => Number(value) / millisecondsPerDay) };
  }
  if (isAll((value) => typeof value === 'boolean')) {
    return { kind: 'boolean', name, valid, values: Uint8Array.from(values, (value) => (value === true ? 1 : 0)) };
  }
  if (isAll((value) => typeof value === 'number' || typeof value === 'bigint')) {
    const read = numbers(values, Number);
    read.forEach((value, row) => {
      if (Number.isNaN(value)) valid[row] = 0;
    });
    return { kind: 'number', name, valid, values: read };
  }
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(values, (value, row) => {
    const text = valid[row] ? String(value) : '';
    if (text.trim() === '') return -1;
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  return { kind: 'text', name, codes, dictionary: [...codeOf.keys()] };
}

function numbers(values: readonly Value[], of: (value: Value) => number): Float64Array {
  return Float64Array.from(values, (value) => (value === null || value === undefined ? 0 : of(value)));
}
