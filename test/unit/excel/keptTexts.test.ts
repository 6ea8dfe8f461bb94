import { textContent } from '../../../src/excel/cellContent';
import { readCellInput } from '../../../src/workbench/objects/cellInput';

/** What the cell holds when a text of a list is written as the product writes it. */
const written = (text: string): unknown => {
  const content = readCellInput(textContent(text), 'General', 1900)?.content;
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
};

describe('names of customers, products and classes stay the texts that they are', () => {
  it.each([
    ...['1/1/2025', '01-01-25', '2025-01-01', '1-Jan', '1 January 2025', 'Jan 1, 2025', 'Mar-5', 'March 5', 'Sep 2024'],
    ...[
      '6:00 PM',
      '18:00',
      '9 AM',
      '1E5',
      '007',
      '1,234',
      '12%',
      '.5',
      '$120',
      '-$5',
      '€5',
      '£5',
      '¥5',
      '￥5',
      '(63.12)',
    ],
    ...[
      '1 1/2',
      '１２３',
      '１／２',
      '（５）',
      '．５',
      'TRUE',
      'false',
      '=1+1',
      '+49 30',
      '-5',
      '@home',
      '＝1',
      "'quoted",
      ' 12',
    ],
  ])('%s', (text) => {
    expect(written(text)).toBe(text);
  });
});
