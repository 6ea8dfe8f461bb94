import { worksheetFunctions } from '../../../src/functions/catalogue';
import { cdnowHistories } from '../../published/lifetime/cdnow';
import { itWithShared } from '../../shared';
import { examples, historyExamples, type Example } from './examples';
import { historyList, lists, type List } from './lists';
import { asCalculated, asExcelCalls, asInPane, asReported, type Grid } from './ways';

/** Every way before the first test: some ten seconds, and many times that on a busy machine. */
jest.setTimeout(600_000);

interface Ways {
  called: Map<string, Grid>;
  calculated: Map<string, Grid>;
  pane: Map<string, unknown>;
  reported: Map<string, unknown>;
}

async function allWays(of: readonly Example[], on: Record<string, List>, name: string): Promise<Ways> {
  const called = await asExcelCalls(of);
  return {
    called,
    calculated: await asCalculated(of, called, `${name}-functions`),
    pane: await asInPane(on),
    reported: await asReported(on, `${name}-lists`),
  };
}

/** Numbers are compared by `Object.is`: to the last bit. */
function expectAgreement({ id, counterpart }: Example, { called, calculated, pane, reported }: Ways): void {
  const result = called.get(id);
  expect(result?.flat()).not.toHaveLength(0);
  expect(calculated.get(id)).toEqual(result);
  if ('nowhere' in counterpart) return;
  expect(counterpart.read(pane.get(counterpart.list))).toEqual(result);
  expect(counterpart.read(reported.get(counterpart.list))).toEqual(result);
}

describe('a function, the pane and the command line give the same number, to the last bit', () => {
  let ways: Ways;
  beforeAll(async () => {
    ways = await allWays(examples, lists, 'agreement');
  });

  it('is checked for every worksheet function', () => {
    expect([...new Set(examples.map(({ name }) => name))].sort()).toEqual(Object.keys(worksheetFunctions).sort());
  });

  it.each(examples.filter(({ counterpart }) => !('nowhere' in counterpart)))('$id', (example) => {
    expectAgreement(example, ways);
  });

  it.each(
    examples.flatMap((example) =>
      'nowhere' in example.counterpart ? [{ example, id: example.id, reason: example.counterpart.nowhere }] : [],
    ),
  )('$id, in a cell and on the command line: $reason', ({ example }) => expectAgreement(example, ways));
});

itWithShared(
  cdnowHistories,
  'FIT, PALIVE and PURCHASES agree so on the 2,357 customers of CDNOW too (METHODS 4.2)',
  async ({ frequency, recency, age }) => {
    const rows = Array.from(frequency, (x, i) => [x, recency[i], age[i]]);
    const all = historyExamples('cdnow', rows);
    const ways = await allWays(all, { cdnow: historyList(rows) }, 'cdnow');
    for (const example of all) expectAgreement(example, ways);
    // r of the BG/NBD, as METHODS has it.
    expect(ways.calculated.get('FIT of cdnow')?.[1][1]).toBeCloseTo(0.2425945, 5);
  },
);
