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
      'DEC1',
      'MAR5',
      'MARCH1',
      'JUN2',
      'May25',
      'sep2024',
      'jan1, 2025',
      'Ｊａｎ５',
      'Jan５',
      'ｍａｒ－５',
      'ＴＲＵＥ',
    ],
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

  // what Excel takes for numbers and dates in other languages than that of the host here
  it.each([
    ...[
      'SEPT2',
      'Jan/5',
      'septiembre 2024',
      'Mär 5',
      '5. Mai',
      'déc.5',
      '₹500',
      'R$5',
      'kr 5',
      'CHF5',
      'Fr. 5',
      '％5',
      '%5',
    ],
    ...['R6.1.5', 'H30/1/1', '12€', 'US$ 5'],
  ])('%s gets its apostrophe', (text) => {
    expect(textContent(text)).toBe(`'${text}`);
  });

  it.each(['Top', 'Marathon', 'Top10', 'A17', 'C0017', 'Juniper', 'Maison Dupont', 'Krüger'])(
    '%s needs none',
    (text) => {
      expect(textContent(text)).toBe(text);
    },
  );
});
