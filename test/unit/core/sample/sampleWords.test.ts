import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import type { PyramidDetail } from '../../../../src/core/analyses/classify/pyramid/detail';
import { drawOrderLines } from '../../../../src/core/sample/drawOrderLines';
import { sampleSeed, sampleWorkbook } from '../../../../src/core/sample/sampleWorkbook';
import { english } from '../../../../src/core/sample/words/english';
import { sampleWords } from '../../../../src/core/sample/words/sampleWords';
import type { SampleWords } from '../../../../src/core/sample/words/words';
import { understandTable } from '../../../../src/core/table/understandTable';
import { sourceOf } from '../table/sourceOf';

const sheetsIn = (words: SampleWords) => {
  const [customers, orders] = sampleWorkbook(sampleSeed, words);
  return [customers, orders, drawOrderLines(orders, sampleSeed, words)];
};
/** The pyramid of the customers as the pane first shows it. */
function pyramidIn(words: SampleWords) {
  const [{ name, rows, numberFormats }] = sheetsIn(words);
  const culture = { decimal: 'point', dayOrder: 'month-first' } as const;
  const table = understandTable(sourceOf(rows, { sheet: name, numberFormats, hasHeader: true, culture }));
  const analysis = findAnalysis('pyramid');
  const options = analysis.defaults(table, (key) => key);
  const detail = analysis.run(table, options, () => undefined).detail as PyramidDetail;
  return detail.tiers.map(({ customers, ...tier }) => [customers, 'value' in tier ? tier.value : undefined]);
}

describe.each(['de', 'zh-CN', 'zh-TW'])('the sample in %s', (tag) => {
  const words = sampleWords(tag);

  it('has a word for every English one, so that the same numbers stand in the same rows', () => {
    const lengths = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(lengths);
      if (typeof value !== 'object' || value === null) return typeof value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengths(inner)]));
    };
    expect(lengths(words)).toEqual(lengths(english));
    const numbers = (sheets: ReturnType<typeof sheetsIn>) =>
      sheets.map(({ rows }) => rows.map((row) => row.filter((cell) => typeof cell === 'number')));
    expect(numbers(sheetsIn(words))).toEqual(numbers(sheetsIn(english)));
  });

  it('makes the pyramid that the English one makes, so that what is published of it holds', () => {
    expect(pyramidIn(words)).toEqual(pyramidIn(english));
  });
});
