/**
 * @jest-environment jsdom
 */
import { printCells } from '../../../../src/workbench/page/print/printCells';
import { parseArea as at } from '../../../../src/workbench/workbook/address';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

jest.mock('@univerjs/core', () => jest.requireActual<object>('@univerjs/core/lib/umd'));

it('prints cells as they look: formats, colours and merges, without hidden rows, titles on every page', () => {
  const book = createWorkbook();
  const [sheet] = book.sheets;
  sheet.setContents(
    at('A1:C4'),
    [
      ['Customers <b>', null, null],
      ['Adler', 1234.5, null],
      ['Berg', 2, null],
      ['Cron', 3, null],
    ],
    'user',
  );
  sheet.merge(at('A1:C1'), 'user');
  sheet.setFormat(at('B2'), { numberFormat: '#,##0.00', fill: '#175E8C', fontColor: '#FFFFFF' }, 'user');
  sheet.setHiddenRows(2, 1, true, 'user');
  const printed = printCells(book, sheet, at('A1:C4'), 1);
  expect([...printed.querySelectorAll('tr')].map((row) => row.textContent)).toEqual([
    'Customers <b>',
    'Adler1,234.50',
    'Cron3',
  ]);
  expect(printed.querySelector('thead td')?.getAttribute('colspan')).toBe('3');
  const style = printed.querySelectorAll('tbody td')[1].getAttribute('style');
  expect(style).toContain('background:#175E8C;color:#FFFFFF');
  expect(style).toContain('text-align:right');
});
