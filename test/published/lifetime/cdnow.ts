import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PurchaseHistory } from '../../../src/core/purchases/countRows';
import type { Table } from '../../../src/core/table/table';

/** CDNOW data lie beside the checkout and are not part of it; `null` when they are not there. */
const data = resolve(__dirname, '../../../../shared/data');

function lines(file: string): string[] | null {
  const path = resolve(data, file);
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(/\r?\n/) : null;
}

const histories = lines('cdnow_cbs_weeks_exact.csv')
  ?.slice(1)
  .map((line) => line.split(',').map(Number));

/** 2,357 customers, exact weeks; in order of the file (1, 10, 100 …). */
export const cdnowHistories: (PurchaseHistory & { ids: number[] }) | null = histories
  ? {
      ids: histories.map(([id]) => id),
      frequency: Float64Array.from(histories, ([, x]) => x),
      recency: Float64Array.from(histories, ([, , recency]) => recency),
      age: Float64Array.from(histories, ([, , , age]) => age),
    }
  : null;

const orders = lines('CDNOW_sample.txt')?.map((line) => line.trim().split(/\s+/));

/** The 6,919 orders as a table: customer, date, amount. */
export const cdnowOrders: Table | null = orders ? ordersTable(orders) : null;

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

/** A test that needs the data; without them it passes and its title says so. */
export function itWith<T>(given: T | null, title: string, test: (given: T) => void): void {
  it(given ? title : `${title} (NOT RUN: the CDNOW files are not beside the checkout)`, () => {
    if (given) test(given);
  });
}
