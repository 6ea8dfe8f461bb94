import type { ReportKey } from '../../../src/core/report/report';
import { findLanguage } from '../../../src/i18n/findLanguage';
import { createNumberFormat } from '../../../src/i18n/numberFormat';
import { createTranslate } from '../../../src/i18n/translate';

describe('translate', () => {
  it('chooses the singular for one customer and the plural for more', () => {
    const translate = createTranslate('en-US');
    expect(translate({ key: 'source.customers', params: { count: 1 } })).toBe('1 customer');
    expect(translate({ key: 'source.customers', params: { count: 1200 } })).toBe('1,200 customers');
  });

  it('says one and many alike in Chinese, for readers of all its scripts', () => {
    const said = (locale: string, count: number) =>
      createTranslate(locale)({ key: 'source.customers', params: { count } });
    expect([said('zh-CN', 1), said('zh-CN', 1200)]).toEqual(['1 位客户', '1,200 位客户']);
    expect(['zh', 'zh-Hans', 'zh-SG'].map((locale) => said(locale, 2))).toEqual(Array(3).fill('2 位客户'));
    expect(['zh-TW', 'zh-Hant-HK'].map((locale) => said(locale, 2))).toEqual(Array(2).fill('2 位客戶'));
  });

  it('writes numbers and percents as the reader does', () => {
    const say = (locale: string, key: ReportKey) =>
      createTranslate(locale)({
        key,
        params: { customers: { percent: 0.048 }, tier: 'Large', value: { percent: 0.31 }, column: 'Sales' },
      });
    // 0.048 is below 10 %: one decimal; 0.31 is above: none.
    expect(say('en-US', 'pyramid.finding.value')).toBe('4.8% of customers, down to tier Large, bring 31% of Sales.');
    expect(say('de-DE', 'pyramid.finding.value').replace(/\u00a0/g, ' ')).toContain('4,8 % der Kunden');
  });

  it("leaves the user's own words alone, braces included", () => {
    expect(createTranslate('en')({ text: 'Tier {name}' })).toBe('Tier {name}');
  });

  it('falls back to English where the language or the locale is unknown', () => {
    expect(createTranslate('xx-YY')({ key: 'action.undo' })).toBe('Undo');
    expect(createTranslate('not a locale')({ key: 'action.undo' })).toBe('Undo');
    expect(findLanguage('de-AT').tag).toBe('de');
    expect(findLanguage('ja-JP').tag).toBe('en');
  });

  it('does not put a parameter into a parameter', () => {
    const translate = createTranslate('en');
    expect(translate({ key: 'problem.column-missing', params: { column: '{count}', count: 3 } })).toBe(
      'The list has no column {count}.',
    );
  });

  it('shows small shares with one decimal and large ones without', () => {
    const { percent } = createNumberFormat('en-US');
    // 9.96 % rounds to 10 %, which is written like all shares from 10 % on.
    expect([0.004, 0.0996, 0.155, 1].map(percent)).toEqual(['0.4%', '10%', '16%', '100%']);
  });

  it('says what it says in pseudo-languages only where their own tags ask for them', () => {
    const said = (locale: string) => createTranslate(locale)({ key: 'source.customers', params: { count: 1200 } });
    // `{count} customers` has 17 letters: 0.4 × 17 = 6.8, so seven more
    expect(said('qps-ploc')).toMatch(/^⟦1.?200 çúšťóméřš ~{7}⟧$/u);
    expect(findLanguage('qps-PLOCM').direction).toBe('rtl');
    expect(said('qps-plocm')).toContain('\u202e');
    expect([said('en'), said('qps'), said('qps-Latn')]).toEqual(Array(3).fill('1,200 customers'));
  });

  it('does not compile for a key without a text', () => {
    // @ts-expect-error no language has this text
    expect(createTranslate('en')({ key: 'action.none' })).toBe('action.none');
  });
});

describe('lists in a text', () => {
  const listed = (locale: string, list: (string | number)[], more?: boolean): string =>
    createTranslate(locale)({ key: 'list', params: { items: { list, more } } });

  // CLDR 48, listPattern-type-standard-narrow: what stands in the middle of a list
  it.each([
    ['en-US', 'A, B, 3'],
    ['de-DE', 'A, B, 3'],
    ['zh-CN', 'A、B、3'],
    ['zh-TW', 'A、B、3'],
  ])('are marked as %s marks them', (locale, expected) => {
    expect(listed(locale, ['A', 'B', 3])).toBe(expected);
    expect(listed(locale, ['A'])).toBe('A');
    expect(listed(locale, [])).toBe('');
  });

  it('keep names apart that have the mark in them, and say that they go on', () => {
    expect(listed('en-US', ['Smith, Jones', 'Miller'], true)).toBe('Smith, Jones; Miller …');
    expect(listed('zh-CN', ['茶、酒', '糖'], true)).toBe('茶、酒；糖……');
    expect(listed('zh-CN', ['Smith, Jones', '糖'])).toBe('Smith, Jones、糖');
  });
});
