import { gzipSync } from 'node:zlib';
import { customersDefaults } from '../../../../src/core/analyses/understand/customers/defaults';
import type { LogDatabase, LogFile } from '../../../../src/engine/logs/LogDatabase';
import { understandSample } from '../../../../src/engine/logs/LogSample';
import { openLogSource } from '../../../../src/engine/logs/LogSource';
import { summariseLog, type LogSummary } from '../../../../src/engine/logs/summariseLog';
import { fileOf, nodeDatabase } from './nodeDatabase';

let database: LogDatabase;
beforeAll(async () => {
  database = await nodeDatabase();
});

async function read(...files: LogFile[]): Promise<LogSummary> {
  const source = await openLogSource(database, files, 10);
  const sample = understandSample(source.name, source.head, source.rows, {});
  return summariseLog(database, source, customersDefaults(sample.table), sample, {});
}

const rows = Array.from(
  { length: 60 },
  (_, i) => `C${i % 7},2024-03-${String(1 + (i % 28)).padStart(2, '0')},${i + 0.5}`,
);
const log = (lines: readonly string[]): string => `Customer,Date,Amount\n${lines.join('\n')}\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withLine = (line: string): string => log([...rows.slice(0, 40), line, ...rows.slice(40)]);

describe('a file that is no log', () => {
  it.each<[string, LogFile, object]>([
    ['0 bytes', fileOf('a.csv', ''), { code: 'log-empty', place: { file: 'a.csv' } }],
    ['a header alone', fileOf('a.csv', 'Customer,Date,Amount\n'), { code: 'no-data-rows' }],
    [
      'a broken line, named by its number',
      fileOf('a.csv', withLine('C9,2024-03-01')),
      {
        code: 'log-line-broken',
        place: { file: 'a.csv' },
        params: { line: 42, expected: 3, found: 2, text: 'C9,2024-03-01' },
      },
    ],
    [
      'mixed encodings, by the line',
      fileOf('a.csv', Buffer.concat([bytes(log(rows)), Buffer.from([0x4d, 0xfc, 0x6c]), bytes(',2024-03-01,5\n')])),
      { code: 'file-not-text' },
    ],
    ['a name of gzip without one', fileOf('a.csv.gz', log(rows)), { code: 'gzip-unreadable' }],
    ['a gzip that is cut off', fileOf('a.csv.gz', gzipSync(log(rows)).subarray(0, -12)), { code: 'gzip-unreadable' }],
    ['what is called Parquet', fileOf('a.parquet', log(rows)), { code: 'parquet-unreadable' }],
  ])('says what is wrong of %s', async (_, file, problem) => {
    await expect(read(file)).rejects.toMatchObject(problem);
  });

  it('says that files have other columns', async () => {
    const other = fileOf('b.csv', log(rows).replace('Amount', 'Total'));
    await expect(read(fileOf('a.csv', log(rows)), other)).rejects.toMatchObject({
      ...{ code: 'columns-differ', place: { file: 'b.csv' } },
    });
  });
});

describe('a file that is a log all the same', () => {
  it('counts the customers of a packed file and a plain one as one log', async () => {
    const { detail } = await read(fileOf('a.csv.gz', gzipSync(log(rows))), fileOf('b.csv', log(rows)));
    // 60 rows of 7 customers, twice
    expect([detail.rows, detail.ids.length]).toEqual([120, 7]);
  });

  it('reads a column whose name is a statement', async () => {
    const { detail } = await read(
      fileOf('a.csv', `"Customer ""; DROP TABLE log; --",Date,Amount\n${rows.join('\n')}\n`),
    );
    expect([detail.rows, detail.ids.length]).toEqual([60, 7]);
  });

  it('reads amounts and days that are written otherwise in a few rows as the sheet does', async () => {
    const { detail } = await read(fileOf('a.csv', withLine('C3,5 March 2024,"€ 1,000.25"')));
    // C3: rows 3, 10 … 59 are 8.5 … 59.5: nine rows; and the one of 1000.25
    const sum = rows.reduce((total, _, i) => (i % 7 === 3 ? total + i + 0.5 : total), 1000.25);
    expect(detail.revenue?.[detail.ids.indexOf('C3')]).toBe(sum);
  });

  it('takes a day and a month in the order that only a late row tells', async () => {
    const open = Array.from({ length: 40 }, (_, i) => `C${i % 5},0${1 + (i % 3)}/0${1 + (i % 2)}/2024,1`);
    const { detail } = await read(fileOf('a.csv', log([...open, 'C1,02/25/2024,1'])));
    // month first: the last day is 25 February 2024, 19778 days after 1970-01-01; of C0 0 1 … the latest is 2 March
    expect(detail.asOf).toBe(Date.UTC(2024, 2, 2) / 86_400_000);
  });
});
