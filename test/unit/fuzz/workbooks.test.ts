import fc from 'fast-check';
import { catalogue, findAnalysis } from '../../../src/core/analyses/catalogue';
import { Problem } from '../../../src/core/problem';
import { createTranslate } from '../../../src/i18n/translate';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';
import { Bench } from '../../faults/bench';
import { differences, photograph } from '../../faults/photograph';
import { randomList, workbookOf, type RandomList } from './randomWorkbook';
import { fuzz, fuzzLimit, sayTried } from './seeds';

/** Seconds of processor time that a workbook of thirty rows may take, whatever is in it. */
const longest = 20;
const translate = createTranslate('en-US');
const oddValues = [null, 0, -1, 1e308, 0.5, '', 'Sales', '__proto__', [], {}, true, 'x'.repeat(1000)];

interface Case {
  list: RandomList;
  analysis: string;
  /** Replaces so many-th value of the options, if any. */
  odd: { turn: number; value: unknown } | undefined;
  liveFormulas: boolean;
  filteredRows: 'include' | 'visible-only';
}

const cases: fc.Arbitrary<Case> = fc.record({
  list: randomList,
  analysis: fc.constantFrom(...catalogue.map(({ id }) => id)),
  odd: fc.option(fc.record({ turn: fc.nat(25), value: fc.constantFrom<unknown>(...oddValues) }), { nil: undefined }),
  liveFormulas: fc.boolean(),
  filteredRows: fc.constantFrom<Case['filteredRows']>('include', 'visible-only'),
});

function withOdd(options: unknown, odd: Case['odd']): unknown {
  if (!odd) return options;
  let seen = -1;
  const text = JSON.stringify(options, (_, value: unknown) => ((seen += 1) === odd.turn ? odd.value : value)) as
    | string
    | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

/** Numbers that no sheet can show, and words of the program instead of results, in cells that were not there before. */
function oddCells(workbook: WorkbookApi, before: ReadonlySet<string>): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    if (!used) return [];
    return sheet.values(used).flatMap((row, at) =>
      row.flatMap((value, column) => {
        const place = `${sheet.name} ${used.row + at} ${used.column + column}`;
        const isOdd =
          typeof value === 'number'
            ? !Number.isFinite(value)
            : typeof value === 'string' && /^(NaN|-?Infinity|undefined|null|\[object .*)$/.test(value);
        return isOdd && !before.has(String(value)) ? [`${place}: ${String(value)}`] : [];
      }),
    );
  });
}

const textsOf = (list: RandomList): Set<string> => new Set(list.rows.flat().map(String));

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start(workbookOf({ ...emptyList, rows: [['Customer']] }));
});
let tried = 0;
afterAll(() => {
  bench.close();
  sayTried(tried, 'random workbooks');
});

const emptyList: Omit<RandomList, 'rows'> = {
  ...{ dateSystem: 1900, hasTable: false, hiddenRows: [], merges: [], neighbour: { gap: 1, value: 1 } },
};

async function run({ list, analysis, odd, liveFormulas, filteredRows }: Case): Promise<void> {
  tried += 1;
  const workbook = workbookOf(list);
  const before = photograph(workbook);
  const { app, close } = bench.open(workbook);
  const started = process.cpuUsage();
  try {
    const source = { sheet: 'Sheet1', address: 'A1' };
    const table = await app.readSource({ source, filteredRows });
    const options = withOdd(
      findAnalysis(analysis).defaults(table, (key) => translate({ key })),
      odd,
    );
    await app.analyse({
      ...{ analysis, table, options, runId: `${analysis}1`, name: analysis, liveFormulas },
      ...{ writeColumns: true, writeSheets: true, overwrite: 'ask' },
    });
    expect(oddCells(workbook, textsOf(list))).toEqual([]);
    expect(changed(before, workbook)).toEqual([]);
    expect(await app.undo()).toBe(true);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).not.toMatch(/^(internal|host-refused|host-silent|write-remains|api-not-supported)$/);
  } finally {
    close();
  }
  expect(differences(before, photograph(workbook)).filter((path) => !/ width /.test(path))).toEqual([]);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(longest);
}

/** What is the user's and another now: new columns stand in blank cells, fitted to their text, or lengthen a table. */
function changed(before: ReturnType<typeof photograph>, workbook: WorkbookApi): string[] {
  const after = photograph(workbook);
  const isFree = (path: string): boolean => / (table|width) /.test(path) || before.get(path) === '[null,null,{}]';
  return [...before.keys()].filter((path) => !isFree(path) && after.get(path) !== before.get(path));
}

describe('random workbooks, analyses and options', () => {
  it(
    'end in a report or in a plain problem; no other cell changes, none shows NaN, and undo leaves nothing',
    async () => {
      await fc.assert(fc.asyncProperty(cases, run), fuzz(25) as fc.Parameters<[Case]>);
    },
    fuzzLimit,
  );
});
