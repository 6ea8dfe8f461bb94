import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { delimitedCells } from '../../../src/core/export/delimitedCells';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { ordersParquet } from '../../fixtures/logs/ordersParquet';
import { analyse, folder, write } from './commandLine';

const output = path.join(folder, 'customers.csv');
const cellsOf = (file: string): string[][] =>
  delimitedCells(
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd(),
  );

/** Order lines of 40 orders of 7 customers, with a returned line, postage, and a line without a customer. */
const lines = Array.from({ length: 120 }, (_, i) => {
  const order = 100 + Math.floor(i / 3);
  const day = `2024-0${1 + (order % 3)}-${String(1 + (order % 27)).padStart(2, '0')}`;
  const isBack = i === 50;
  const product = i % 20 === 7 ? 'POST,Postage' : `P${i % 5},Mug ${i % 5}`;
  return `${isBack ? 'C' : ''}${order},${product},${isBack ? -1 : 1 + (i % 4)},${day},${2 + (i % 6)}.5,${i === 90 ? '' : `K${order % 7}`}`;
});
const list = `Invoice,Product code,Description,Quantity,Invoice date,Unit price,Customer\n${lines.join('\n')}\n`;

describe('command line, log', () => {
  const xlsx = path.join(folder, 'customers.xlsx');
  let inSheet: Awaited<ReturnType<typeof analyse>>;
  beforeAll(async () => {
    inSheet = await analyse('customers', '--input', write('lines.csv', list), '--output', xlsx);
  });

  it('makes of a packed log the very customers that the analysis makes of the same cells in a sheet', async () => {
    const fromLog = await analyse('log', '--input', write('lines.csv.gz', gzipSync(list)), '--output', output);
    expect([inSheet.status, fromLog.status]).toEqual([0, 0]);
    const workbook = await openXlsx(readFileSync(xlsx), 'customers.xlsx');
    const [header, ...rows] = cellsOf(output);
    const lists = workbook.sheets.map((sheet) =>
      sheet
        .values(sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 })
        .map((row) => row.slice(0, header.length)),
    );
    const isHeader = (row: readonly unknown[]): boolean => header.every((name, column) => row[column] === name);
    const values = lists.find((list) => list.some(isHeader)) ?? [];
    const start = values.findIndex(isHeader);
    // days are numbers in a sheet and yyyy-mm-dd in a file
    const isDay = header.map((name) => /^(First|Last) order$/.test(name));
    const asInSheet = (cell: string, column: number): unknown => {
      if (isDay[column]) return Date.parse(cell) / 86_400_000 + 25_569;
      return cell === '' || column === 0 ? cell : Number(cell);
    };
    const asShown = (row: readonly unknown[]): unknown[] => row.map((cell) => cell ?? '');
    expect(rows).toHaveLength(7);
    expect(values.slice(start + 1, start + 1 + rows.length).map(asShown)).toEqual(
      rows.map((row) => row.map(asInSheet)),
    );
  });

  it('reads Parquet, and says how many customers of how many rows', async () => {
    const { error } = await analyse('log', '--input', write('orders.parquet', ordersParquet), '--output', output);
    expect(error).toMatch(/^3 customers made of 12 rows/);
    expect(cellsOf(output).map((row) => row.slice(0, 3))).toEqual([
      ['Customer', 'Orders', 'Revenue'],
      ...[
        ['P2', '4', '15'],
        ['P1', '4', '13'],
        ['P0', '4', '11'],
      ],
    ]);
  });

  it('refuses a list under a name that is no .csv, and other commands lead the files of logs here', async () => {
    const log = write('orders.parquet', ordersParquet);
    const named = await analyse('log', '--input', log, '--output', path.join(folder, 'other.xlsx'));
    expect(named).toMatchObject({ status: 2, error: expect.stringMatching(/^arguments-invalid .*--output/) });
    const other = await analyse('customers', '--input', log, '--output', path.join(folder, 'other.xlsx'));
    expect(other).toMatchObject({ status: 2, error: expect.stringMatching(/^file-is-log .*command log/) });
  });

  it('says what to do about a log that changes its separator, by the line', async () => {
    const mixed = write('mixed.csv', `${list}103;P1;Mug;1;2024-01-05;2;K1\n`);
    const { status, error } = await analyse('log', '--input', mixed, '--output', output);
    expect(status).not.toBe(0);
    // 120 lines below the header
    expect(error).toMatch(/^log-line-broken \(mixed\.csv\): Line 122 /);
  });
});
