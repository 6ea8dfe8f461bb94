import { similarCategories } from '../../../../src/core/table/similarCategories';

/** Names with their counts falling, so that the first is the most frequent. */
const similar = (...names: string[]) =>
  similarCategories(names.map((name, i) => ({ name, count: names.length - i }))).map(({ from, to }) => `${from}→${to}`);

describe('probable misspellings of a category', () => {
  it.each([
    ['another case', ['Government', 'government'], ['government→Government']],
    ['a trailing space', ['government', 'government '], ['government →government']],
    ['punctuation', ['Health care', 'health-care'], ['health-care→Health care']],
    ['an abbreviation with a dot', ['government', 'Gov.'], ['Gov.→government']],
    ['a missing letter', ['government', 'goverment'], ['goverment→government']],
    ['two swapped letters', ['consumer', 'consmuer'], ['consmuer→consumer']],
    ['full-width letters', ['ABC', 'ＡＢＣ'], ['ＡＢＣ→ABC']],
  ])('are found: %s', (_, names, expected) => {
    expect(similar(...names)).toEqual(expected);
  });

  it.each([
    ['numbers that differ', ['Tier 1', 'Tier 2', 'Tier 12']],
    ['short names', ['Gold', 'Bold', 'A', 'B', 'AB']],
    ['two letters in a short word', ['North', 'South', 'East', 'West']],
    ['a beginning without a dot', ['Consumer', 'Con']],
    ['grades with a plus', ['A', 'A+']],
  ])('are not seen in %s', (_, names) => {
    expect(similar(...names)).toEqual([]);
  });

  it('are offered the most frequent name, each once', () => {
    const found = similarCategories([
      { name: 'goverment', count: 2 },
      { name: 'Government', count: 50 },
      { name: 'Gov.', count: 1 },
    ]);
    expect(found).toEqual([
      { from: 'goverment', to: 'Government' },
      { from: 'Gov.', to: 'Government' },
    ]);
  });
});
