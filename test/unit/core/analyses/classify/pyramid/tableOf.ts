import type { Column, Table } from '../../../../../../src/core/table/table';

type Values = (number | string | null)[];

/** A table as if read from A1 of a sheet: numbers and texts by column, `null` for a blank cell. */
export function tableOf(columns: Record<string, Values>): Table {
  const built = Object.entries(columns).map(([name, values]): Column => {
    if (values.some((value) => typeof value === 'string')) {
      const dictionary = [...new Set(values.filter((value): value is string => typeof value === 'string'))];
      const codes = Int32Array.from(values, (value) => (value === null ? -1 : dictionary.indexOf(String(value))));
      return { kind: 'text', name, codes, dictionary };
    }
    return {
      kind: 'number',
      name,
      values: Float64Array.from(values, (value) => Number(value ?? 0)),
      valid: Uint8Array.from(values, (value) => (value === null ? 0 : 1)),
    };
  });
  const rowCount = Object.values(columns)[0].length;
  return {
    rowCount,
    columns: built,
    origin: {
      sheet: 'Customers',
      address: `A1:Z${rowCount + 1}`,
      headerRow: 0,
      firstRow: 1,
      columnIndices: built.map((_, i) => i),
    },
    findings: [],
  };
}
