import { readCellInput } from '../../../../src/workbench/objects/cellInput';

const typed = (text: string, format = 'General') => readCellInput(text, format, 1900);

describe('a text written to a cell becomes what Excel in American English takes it for', () => {
  it.each<[string, number, string | undefined]>([
    // 45658 is 1 January 2025 (1900 system): days since 30 December 1899
    ['1/1/2025', 45_658, 'm/d/yyyy'],
    ['01-01-25', 45_658, 'm/d/yyyy'],
    ['2025-01-01', 45_658, 'm/d/yyyy'],
    ['2025/1/1', 45_658, 'm/d/yyyy'],
    ['1-Jan-2025', 45_658, 'd-mmm-yy'],
    ['1 January 2025', 45_658, 'd-mmm-yy'],
    ['Jan 1, 2025', 45_658, 'd-mmm-yy'],
    ['January 2025', 45_658, 'mmm-yy'],
    ['Jan-25', expect.any(Number) as unknown as number, 'd-mmm'],
    ['1/1/2025 12:00', 45_658.5, 'm/d/yyyy h:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ['18:00', 0.75, 'h:mm'],
    ['$120', 120, '$#,##0'],
    ['-$1,234.50', -1234.5, '$#,##0.00'],
    ['€5', 5, '[$€]#,##0'],
    ['(63.12)', -63.12, undefined],
    ['1 1/2', 1.5, '# ?/?'],
    ['１２３', 123, undefined],
    ['12%', 0.12, '0%'],
    ['1,234', 1234, '#,##0'],
  ])('%s', (text, content, numberFormat) => {
    expect(typed(text)).toEqual({ content, ...(numberFormat === undefined ? {} : { numberFormat }) });
  });

  it.each([
    ...[
      'Top',
      'Top 100',
      'Marathon 5',
      'May',
      'Mar Vista',
      '31/12/2025',
      '13-40',
      '1/2/3/4',
      '25:00',
      'A1',
      '12 Monkeys',
    ],
    ...['(5', '5)', '$', '1 1/0', 'Janus 5', '2025-02-30', 'April fools', '5 days'],
  ])('%s stays a text', (text) => {
    expect(typed(text)).toEqual({ content: text });
  });

  it('stays a text behind an apostrophe and in cells of texts', () => {
    expect(typed("'1/1/2025")).toEqual({ content: "'1/1/2025" });
    expect(typed('1/1/2025', '@')).toEqual({ content: "'1/1/2025" });
  });

  it('counts days as the workbook does', () => {
    // 1462 days lie between the first days of the two systems
    expect(readCellInput('1/1/2025', 'General', 1904)?.content).toBe(45_658 - 1462);
  });
});
