import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/core/table/table';
import { understandTable } from '../../../src/core/table/understandTable';
import { openCsv } from '../../../src/workbench/files/openCsv';
import { itWithShared, sharedText, type Shared } from '../../shared';
import { analyse, expectOnlyExpectedLines, folder } from '../cli/commandLine';

interface Report {
  customers: { id: string; value?: number; last?: string; monetary?: number }[];
  findings: Finding[];
}

/** What the command line finds in a file, with options left out. */
async function reportOf(analysis: 'abc' | 'rfm', file: string): Promise<Report> {
  const json = path.join(folder, `${path.basename(file)}.json`);
  const run = await analyse(analysis, '--input', file, '--json', json);
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  expectOnlyExpectedLines(run.error, report.findings);
  return report;
}

const awkward = (name: string): Shared<string> => sharedText(`data/awkward/${name}`);

describe('amounts of awkward files are what their README calls right', () => {
  const dressed = { Acme: [120.5, 60], Birch: [80, 30], Cedar: [1500.25], Delta: [20], Elm: [75] };
  for (const [name, expected] of Object.entries<Record<string, number[]>>({
    'german-thousands-without-decimals.csv': { Acme: [1234.5], Birch: [12_500], Cedar: [980], Delta: [2100] },
    'german-millions.csv': { Acme: [1_234_567], Birch: [12_500], Cedar: [980], Delta: [2100] },
    'amount-apostrophe-minus.csv': { Acme: [-75.63], Birch: [100], Cedar: [12.5] },
    'amount-bgn.csv': dressed,
    'amount-rs.csv': dressed,
    'amount-aed.csv': dressed,
    'amount-rupee-slash.csv': { ...dressed, Acme: [120, 60], Cedar: [1500] },
    'codes-mixed.csv': { 1001: [500], 1002: [20], 1003: [30], 1004: [40], 1005: [45], A17: [900] },
    'months-in-quotes-format.xlsx': { Acme: [12], Birch: [36], Cedar: [6], Delta: [48] },
    'yuan-amount-format.xlsx': { ...dressed, Acme: [120, 60], Cedar: [500] },
  })) {
    itWithShared(awkward(name), name, async (_, file) => {
      const { customers } = await reportOf('abc', file);
      const found = Object.fromEntries(customers.map(({ id, value }) => [id, value]));
      const sums = Object.entries(expected).map(([id, amounts]) => [id, amounts.reduce((sum, amount) => sum + amount)]);
      expect(found).toEqual(Object.fromEntries(sums));
    });
  }

  // Their sum is negative, which ABC refuses: the table itself is looked at.
  itWithShared(
    awkward('amount-currency-outside-parentheses.csv'),
    'amount-currency-outside-parentheses.csv',
    (text) => {
      const [sheet] = openCsv(text, 'amounts.csv').sheets;
      const rows = sheet
        .values({ row: 0, column: 0, rows: 6, columns: 2 })
        .map((row) => row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)));
      const table = understandTable({
        ...{ sheet: 'amounts', address: 'A1:B6', rows, rowIndices: [0, 1, 2, 3, 4, 5], columnIndices: [0, 1] },
        ...{ numberFormats: ['General', 'General'], dateSystem: 1900 },
      });
      expect(table.columns[1]).toMatchObject({
        kind: 'number',
        values: Float64Array.of(-63.12, 12.5, -5, -1.25, -2),
        valid: Uint8Array.of(1, 1, 1, 1, 1),
      });
    },
  );
});

describe('days of awkward files are what their README calls right', () => {
  const usual = {
    Acme: '2024-02-07',
    Birch: '2024-03-28',
    Cedar: '2024-02-27',
    Delta: '2024-03-08',
    Elm: '2024-03-18',
  };
  const mixed = { C2: '2024-01-08', Acme: '2024-02-27', C4: '2024-02-07', C6: '2024-03-08' };
  for (const [name, expected] of Object.entries<Record<string, string>>({
    'price-comma-dash.csv': { Acme: '2024-02-07', Birch: '2024-01-18', Cedar: '2024-02-27', Delta: '2024-03-08' },
    'date-and-amount-bulgarian.csv': usual,
    'date-comma-time.csv': usual,
    'date-iso-offset.csv': usual,
    'date-korean.csv': usual,
    'date-month-name-dashes.csv': usual,
    'date-month-name-german.csv': usual,
    'date-month-name-us.csv': usual,
    'date-shop-offset.csv': usual,
    'date-trailing-dot.csv': usual,
    'date-utc-word.csv': usual,
    'date-decided-by-next-column.csv': { Acme: '2024-05-06', Birch: '2024-02-03' },
    'date-dots-us.csv': { Acme: '2024-12-31', Birch: '2024-01-15', Cedar: '2024-02-03' },
    'date-one-month-us.csv': { Acme: '2010-12-02', Birch: '2010-12-05', Cedar: '2010-12-03', Delta: '2010-12-07' },
    // Serials 45330, 45380, 45350, 45360 and 45370 of the 1900 system.
    'cjk-builtin-date-format.xlsx': {
      ...{ Acme: '2024-02-08', Birch: '2024-03-29', Cedar: '2024-02-28', Delta: '2024-03-09', Elm: '2024-03-19' },
    },
    'first-date-is-text.xlsx': mixed,
    'first-date-has-no-format.xlsx': mixed,
    'id-like-exponent.csv': { '1E5': '2024-01-02', 100000: '2024-01-03', '2E3': '2024-01-04', '7E1': '2024-01-04' },
  })) {
    itWithShared(awkward(name), name, async (_, file) => {
      const { customers } = await reportOf('rfm', file);
      expect(Object.fromEntries(customers.map(({ id, last }) => [id, last]))).toEqual(expected);
    });
  }

  itWithShared(awkward('date-one-month-us.csv'), 'days that may be months are asked about', async (_, file) => {
    const { findings } = await reportOf('rfm', file);
    expect(findings.find(({ code }) => code === 'date-ambiguous')?.question).toMatchObject({
      example: '12/1/2010 10:03',
      chosen: 'month-first',
    });
  });

  itWithShared(awkward('price-comma-dash.csv'), '80,- is 80', async (_, file) => {
    const { customers } = await reportOf('rfm', file);
    expect(Object.fromEntries(customers.map(({ id, monetary }) => [id, monetary]))).toEqual({
      ...{ Acme: 180.5, Birch: 80, Cedar: 1500.25, Delta: 20 },
    });
  });

  itWithShared(awkward('date-format-begins-late.xlsx'), 'dates that begin below blanks are dates', async (_, file) => {
    const { customers } = await reportOf('rfm', file);
    expect(customers.find(({ id }) => id === 'C25')?.last).toBe('2024-02-03');
  });
});
