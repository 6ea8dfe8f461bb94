import { nameKey } from '../../../../src/core/names/nameKey';
import { similarity } from '../../../../src/core/names/similarity';
import { similarNames } from '../../../../src/core/names/similarNames';
import { createRandom } from '../../../../src/core/stats/random';

const alike = (a: string, b: string): number => similarity(nameKey(a), nameKey(b));

test.each([
  ['legal forms', 'Acme GmbH', 'Acme'],
  ['legal forms in points', 'Acme G.m.b.H.', 'Acme gmbh'],
  ['long legal forms', 'Hansen GmbH & Co. KG', 'Hansen'],
  ['American ones', 'Acme, Inc.', 'ACME'],
  ['Chinese ones', '深圳华强有限公司', '深圳华强'],
  ['Japanese ones in front', '株式会社山田', '山田'],
  ['Bulgarian ones', 'Еко Строй ООД', 'Eko Stroy'],
  ['Russian ones in front', 'ООО Ромашка', 'Romashka'],
  ['Greek letters', 'Αθήνα', 'Athina'],
  ['umlauts', 'Müller', 'Mueller'],
  ['umlauts without points', 'Müller', 'Muller'],
  ['sharp s', 'Groß', 'Gross'],
  ['accents', 'Société Générale', 'Societe Generale'],
  ['fillers', 'Braun & Sohn', 'Braun und Sohn'],
  ['spaces', 'Data Soft', 'Datasoft'],
  ['the order of names', 'Schmidt, Anna', 'Anna Schmidt'],
  ['full width', 'ＡＣＭＥ', 'Acme'],
])('one customer written twice is found in spite of %s', (_, a, b) => {
  expect(alike(a, b)).toBe(1);
});

test.each([
  // 1 edit in 7 letters
  ['Siemens AG', 'Simens', 1 - 1 / 7],
  // two legal forms: one firm that changed it, or two of one owner
  ['Acme GmbH', 'Acme AG', 0.97],
  // 1 edit in 12 letters
  ['Anna Schmidt', 'Anna Schmitt', 1 - 1 / 11],
])('%s and %s are as alike as edits of letters say', (a, b, expected) => {
  expect(alike(a, b)).toBeCloseTo(expected, 12);
});

test.each([
  ['Store 12', 'Store 13'],
  ['Nord Logistik', 'Ford Logistik'],
  ['Abc', 'Abd'],
  ['', ''],
  ['GmbH', 'AG'],
])('%s and %s are not taken for one customer', (a, b) => {
  expect(alike(a, b)).toBeLessThan(0.85);
});

test('a name of nothing but a legal form is a name', () => {
  expect(nameKey('Co').compact).toBe('co');
  expect(nameKey('有限公司').compact).toBe('有限公司');
});

test('misspelt names are found among thousands without comparing all pairs', () => {
  const random = createRandom(5);
  const parts = ['ber', 'lin', 'mul', 'nord', 'tek', 'sol', 'var', 'kon', 'mar', 'tro', 'pel', 'ski', 'dan', 'hol'];
  const word = (count: number) =>
    Array.from({ length: count }, () => parts[random.integer(0, parts.length - 1)]).join('');
  const names = Array.from({ length: 3_000 }, () => `${word(3)} ${word(2)} GmbH`);
  const planted = Array.from({ length: 100 }, (_, i) => {
    const letters = [...names[20 * i]];
    letters.splice(random.integer(1, 8), 1, 'x');
    return letters.join('');
  });
  const found = new Set(similarNames([...names, ...planted], 0.85).map(({ first, second }) => `${first} ${second}`));
  const missed = planted.filter((_, i) => !found.has(`${20 * i} ${3_000 + i}`));
  expect(missed.length).toBeLessThanOrEqual(5);
});

test('every pair of few names is compared', () => {
  const names = ['Siemens', 'Acme', 'Simens', 'Acme Ltd', 'Other'];
  expect(similarNames(names, 0.85).map(({ first, second }) => [first, second])).toEqual([
    [1, 3],
    [0, 2],
  ]);
});
