import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/core/table/table';
import { itWithShared, sharedText, type Shared } from '../../shared';
import { analyse, expectOnlyExpectedLines, folder } from '../cli/commandLine';

const awkward = (name: string): Shared<string> => sharedText(`data/awkward/${name}`);

/** Sales per customer, and what was left out. */
async function salesOf(file: string): Promise<{ sales: Record<string, number>; findings: Finding[] }> {
  const json = path.join(folder, `${path.basename(file)}.json`);
  const run = await analyse('abc', '--input', file, '--json', json);
  const { customers, findings } = JSON.parse(readFileSync(json, 'utf8')) as {
    customers: { id: string; value?: number }[];
    findings: Finding[];
  };
  expectOnlyExpectedLines(run.error, findings);
  const sales: Record<string, number> = {};
  for (const { id, value = Number.NaN } of customers) sales[id] = (sales[id] ?? 0) + value;
  return { sales, findings };
}

describe('customers and sales of awkward text files are what their README calls right', () => {
  const orders = { Acme: 180.5, Birch: 110, Cedar: 1500.25, Delta: 20, Elm: 75 };
  const named = (names: string[]) => Object.fromEntries(Object.values(orders).map((sum, i) => [names[i], sum]));
  for (const [name, expected] of Object.entries<Record<string, number>>({
    'gb18030.csv': named(['北京华云', '上海明德', '广州天合', '深圳远达', '成都西联']),
    'shift-jis.csv': named(['青山商店', '山田屋', '東光', '北海', '南風']),
    'windows-1250.csv': named(['Łódź Hurt', 'Gdańsk', 'Żubr', 'Świt', 'Źródło']),
    'one-bad-byte.csv': {
      ...Object.fromEntries(Object.entries(orders).map(([customer, sum]) => [`Müller ${customer}`, sum])),
      'Br\uFFFDcke': 10,
    },
    'title-line-semicolon.csv': orders,
    'sep-line.csv': orders,
    'comment-lines.csv': { Acme: 10, Birch: 20 },
    'pipe.csv': orders,
    'tabs-and-commas.csv': { 'Acme, Inc': 1234, 'Birch, Co': 7250 },
    'grand-total-row.csv': { Acme: 100, Birch: 50, Cedar: 30, Delta: 20 },
    'report-footer.csv': { Acme: 180.5, Birch: 80, Cedar: 1500 },
    'ctrl-z.csv': { Acme: 10, Birch: 20 },
    'trailing-nul.csv': { Acme: 10 },
    'utf16-without-bom.csv': orders,
    'backslash-quote.csv': Object.fromEntries(
      Object.entries(orders).map(([customer, sum]) => [`The "${customer}" Co, Ltd`, sum]),
    ),
  })) {
    itWithShared(awkward(name), name, async (_, file) => {
      expect((await salesOf(file)).sales).toEqual(expected);
    });
  }

  itWithShared(awkward('report-footer.csv'), 'the lines of the footer are named', async (_, file) => {
    const { findings } = await salesOf(file);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'rows-footer',
        count: 5,
        treatment: 'skipped',
        places: ['A7', 'A8', 'A9', 'A10', 'A11'],
      }),
    );
  });

  for (const [name, code] of [
    ['unclosed-quote.csv', 'file-quote-open'],
    ['xlsx-named.csv', 'file-is-workbook'],
  ]) {
    itWithShared(awkward(name), `${name}: exit 2 and one line`, async (_, file) => {
      const run = await analyse('abc', '--input', file);
      expect(run.status).toBe(2);
      expect(run.error).toMatch(new RegExp(`^${code} .+\\n$`));
    });
  }
});
