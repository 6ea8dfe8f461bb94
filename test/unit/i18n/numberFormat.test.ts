import { createNumberFormat } from '../../../src/i18n/numberFormat';

describe.each(['en-US', 'de-DE', 'sv-SE', 'zh-CN'])('numbers of %s', (locale) => {
  const format = createNumberFormat(locale);

  test.each([-0, -0.2, -1e-9])('%d, rounded to nothing, has no minus', (value) => {
    expect([
      format.fixed(value, 0),
      format.styled(value, 'integer'),
      format.number(value, 0),
      format.percent(value / 1000),
    ]).toEqual([format.fixed(0, 0), format.styled(0, 'integer'), format.number(0, 0), format.percent(0)]);
  });

  test('what is less than nothing keeps its minus', () => {
    const minus = new Intl.NumberFormat(locale).format(-7).replace('7', '');
    expect([format.fixed(-0.5, 1), format.styled(-3, 'integer'), format.percent(-0.25)].map((text) => text[0])).toEqual(
      [minus, minus, minus],
    );
  });
});

test('a chance too small to write is below what is written', () => {
  expect(createNumberFormat('en-US').styled(1e-7, 'pValue')).toBe('< 0.001');
  expect(createNumberFormat('de-DE').styled(0.0316, 'pValue')).toBe('0,032');
});
