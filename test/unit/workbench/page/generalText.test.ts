import { generalText } from '../../../../src/workbench/page/grid/generalText';

test.each([
  [8 / 3, 8, '2.666667'],
  [-8 / 3, 8, '-2.66667'],
  [1 / 3, 8, '0.333333'],
  [-1 / 3, 8, '-0.33333'],
  [670.4180581941804, 8, '670.4181'],
  [1234567.891, 8, '1234568'],
  [0.1 + 0.2, 20, '0.3'],
  [8 / 3, 40, '2.666666667'],
])('%d in a column for %i characters is shown as Excel shows it, %s', (value, characters, text) => {
  expect(generalText(value, characters)).toBe(text);
});

test.each([
  [12, 1],
  [2.5, 8],
  [123456.5, 4],
  [1.5e-9, 8],
])('%d is left to the grid in a column for %i characters', (value, characters) => {
  expect(generalText(value, characters)).toBeUndefined();
});
