import type { PurchaseHistory } from '../../../src/core/purchases/countRows';
import type { Table } from '../../../src/core/table/table';
import { madeOf, sharedText, type Shared } from '../../shared';

const lines = (text: string): string[] => text.trim().split(/\r?\n/);

/** 2,357 customers, exact weeks; in order of the file (1, 10, 100 …). */
export const cdnowHistories: Shared<PurchaseHistory & { ids: number[] }> = madeOf(
  sharedText('data/cdnow_cbs_weeks_exact.csv'),
  (text) => {
    const histories = lines(text)
      .slice(1)
      .map((line) => line.split(',').map(Number));
    return {
      ids: histories.map(([id]) => id),
      frequency: Float64Array.from(histories, ([, x]) => x),
      recency: Float64Array.from(histories, ([, , recency]) => recency),
      age: Float64Array.from(histories, ([, , , age]) => age),
    };
  },
);

/** The 6,919 orders as a table: customer, date, amount. */
export const cdnowOrders: Shared<Table> = madeOf(sharedText('data/CDNOW_sample.txt'), (text) =>
  ordersTable(lines(text).map((line) => line.trim().split(/\s+/))),
);

function ordersTable(rows: string[][]): Table {
  const names = [...new Set(rows.map(([, id]) => id))];
  const codes = new Map(names.map((name, code) => [name, code]));
  const valid = new Uint8Array(rows.length).fill(1);
  const day = (text: string) => Date.UTC(+text.slice(0, 4), +text.slice(4, 6) - 1, +text.slice(6)) / 86400000;
  return {
    rowCount: rows.length,
    columns: [
      {
        kind: 'text',
        name: 'Customer',
        codes: Int32Array.from(rows, ([, id]) => codes.get(id) ?? -1),
        dictionary: names,
      },
      { kind: 'date', name: 'Date', values: Float64Array.from(rows, ([, , date]) => day(date)), valid },
      { kind: 'number', name: 'Amount', values: Float64Array.from(rows, (row) => Number(row[4])), valid },
    ],
    origin: { sheet: 'Orders', address: 'A1:C6920', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2] },
    findings: [],
  };
}
