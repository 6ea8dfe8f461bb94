import { formatNumber } from '../../../../src/workbench/page/charts/formatNumber';

/** Expected texts: what Excel's TEXT function gives for the same number and format (en-US). */
test.each([
  [1234.5, '#,##0', '1,235'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.048, '0.0%', '4.8%'],
  [-0.15, '0%;0%', '15%'],
  [-0.15, '0 %', '-15 %'],
  [-3, '0', '-3'],
  [7, '0.0', '7.0'],
  [12, '0" points"', '12 points'],
  [12.5, '[$€-407] #,##0.00', '€ 12.50'],
  [0, '0;-0;"none"', 'none'],
  [0.1 + 0.2, 'General', '0.3'],
])('a label shows %p in the format %p as Excel does: %p', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
