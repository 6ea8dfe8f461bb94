import { csvText } from '../../../../src/core/export/csv';

it('quotes commas, quotation marks and line breaks (RFC 4180)', () => {
  expect(csvText([['a,b', 'say "x"', 'l1\nl2', 1.5, null]])).toBe('\ufeff"a,b","say ""x""","l1\nl2",1.5,\r\n');
});

it.each(['=1+1', '+49 30', '-1', '@SUM(1)', '\t=1', ' =1', '＝1', '\u200b=1', '\r=1'])(
  'lets no program calculate a text: %j',
  (word) => {
    expect(csvText([[word]]).replace(/^\ufeff"?/, '')[0]).toBe("'");
  },
);

it('leaves names and numbers as they are', () => {
  expect(csvText([['Ann-Marie & Co', -3, 0.1, Number.NaN]])).toBe('\ufeffAnn-Marie & Co,-3,0.1,\r\n');
});
