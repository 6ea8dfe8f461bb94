import { parseOptions } from '../../../../../../src/core/analyses/entry';
import type { WeightsInput } from '../../../../../../src/core/analyses/classify/weights/options';
import { weights } from '../../../../../../src/core/analyses/classify/weights/weights';
import type { Report, ReportKey, Text } from '../../../../../../src/core/report/report';
import { createTranslate } from '../../../../../../src/i18n/translate';
import { formKeys } from '../../../../../texts/formKeys';
import { tableOf } from '../pyramid/tableOf';

const table = tableOf({ Id: ['a', 'b', 'c', 'd', 'e'], X: [1, 9, 3, 5, 2], Y: [7, 2, 4, 1, null], Z: [2, 2, 8, 1, 5] });
const indicators = [{ column: 'X' }, { column: 'Y' }, { column: 'Z', direction: 'cost' as const }];
const dimensions = [{ name: 'First', weight: 1, columns: ['X', 'Y', 'Z'] }];
const consistent = [
  [1, 2, 4],
  [0.5, 1, 2],
  [0.25, 0.5, 1],
];
const circle = [
  [1, 1 / 5, 5],
  [5, 1, 1 / 5],
  [1 / 5, 5, 1],
];
const pairwise = (matrix: number[][]) => ({ by: 'pairwise' as const, matrix });
const cuts = [{ name: 'T' }, { name: 'R' }];
const inputs: WeightsInput[] = [
  { id: 'Id', indicators, compareWith: [{ by: 'direct' }, { by: 'rank-sum' }, { by: 'rank-centroid' }] },
  { indicators, method: { by: 'entropy' }, compareWith: [{ by: 'entropy', normalize: 'min-max' }], missing: 'median' },
  { indicators, method: pairwise(consistent), missing: 're-weight', scoring: 'percentile-rank' },
  { indicators, method: pairwise(circle), scoring: 'z-score', tiers: { by: 'natural-breaks', cuts } },
  { indicators, method: pairwise(circle), dimensions, score: 'topsis', missing: 're-weight' },
  { indicators, method: pairwise(consistent), dimensions },
  { indicators, method: { by: 'direct' }, tiers: { by: 'score', cuts: [{ name: 'T', from: 50 }, { name: 'R' }] } },
  { indicators, method: { by: 'rank-sum' } },
  {
    indicators: indicators.slice(0, 1),
    method: { by: 'rank-centroid' },
    tiers: { by: 'share-of-value', column: 'X', cuts: [{ name: 'T', share: 100 }] },
  },
];

/** All texts of a report: those that the analysis chose, not the user's words. */
function textsOf({ columns, sheets, warnings }: Report): Extract<Text, { key: string }>[] {
  const collect = (value: unknown): Extract<Text, { key: string }>[] => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
    return 'key' in value ? [value as Extract<Text, { key: string }>] : Object.values(value).flatMap(collect);
  };
  return collect([columns.map(({ header }) => header), sheets, warnings]);
}

describe.each(['en', 'de', 'zh-CN'])('a reader of %s', (language) => {
  const translate = createTranslate(language);
  const texts = inputs.flatMap((input) => textsOf(weights.run(table, parseOptions(weights, input), () => undefined)));

  it('never meets a bare key, nor a gap where a number should be', () => {
    expect(texts.length).toBeGreaterThan(150);
    const bare = texts
      .map((text) => [text.key, translate(text)])
      .filter(([key, said]) => said === key || / {2}|\{|NaN/.test(said));
    expect(bare).toEqual([]);
  });

  it('finds a label for every option and choice of the form', () => {
    const missing = formKeys('weights').filter((key) => translate({ key: key as ReportKey }) === key);
    expect(missing).toEqual([]);
  });
});

describe('the sheet', () => {
  const blocksOf = (input: WeightsInput) =>
    weights.run(table, parseOptions(weights, input), () => undefined).sheets[0].blocks;

  it('shows weights from the heaviest down, in chart and table alike', () => {
    const weighted = indicators.map((indicator, i) => ({ ...indicator, points: [10, 30, 20][i] }));
    const blocks = blocksOf({ indicators: weighted, method: { by: 'direct' } });
    const chart = blocks.find((block) => block.kind === 'chart' && block.id === 'weights');
    expect(chart).toMatchObject({ chart: { kind: 'bar', categories: ['Y', 'Z', 'X'] } });
    const rows = blocks.flatMap((block) => (block.kind === 'table' && block.id === 'weights' ? block.rows : []));
    expect(rows.map(([column]) => column)).toEqual([{ text: 'Y' }, { text: 'Z' }, { text: 'X' }]);
  });

  it('has in every cell what the head of its column says: words under words, numbers under numbers', () => {
    const wrong = inputs.flatMap(blocksOf).flatMap((block) => {
      if (block.kind !== 'table') return [];
      return block.rows.filter(
        (row) =>
          row.length !== block.columns.length ||
          row.some((cell, i) => cell !== null && (typeof cell === 'number') !== (block.columns[i].style !== 'text')),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('says a comparison the way round in which it was judged more important', () => {
    // X against Y is 1/5, so Y against X is 5; in a circle all weights are equal and 1 would fit.
    const sentences = blocksOf({ indicators, method: pairwise(circle) }).flatMap((block) =>
      block.kind === 'sentence' ? [createTranslate('en')(block.text)] : [],
    );
    expect(sentences).toContain(
      'The one that fits least: Y against X is given as 5.0 times as important; 1.0 times would fit the weights.',
    );
    expect(sentences.some((sentence) => sentence.startsWith('The comparisons contradict each other'))).toBe(true);
  });

  it('gives no verdict on two indicators, which cannot contradict each other', () => {
    const two = blocksOf({
      indicators: indicators.slice(0, 2),
      method: pairwise([
        [1, 3],
        [1 / 3, 1],
      ]),
    });
    const sentences = two.flatMap((block) => (block.kind === 'sentence' ? [block.text] : []));
    expect(sentences).toMatchObject([{ key: 'weights.finding.several' }, { key: 'weights.warning.unrated' }]);
  });
});
