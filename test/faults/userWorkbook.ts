import type { WorkbookApi } from '../../src/workbench/workbook/api';
import type { CellValue } from '../../src/workbench/workbook/model';
import { createWorkbook } from '../../src/workbench/workbook/Workbook';

const customers: CellValue[][] = [
  ['Customer', 'Sales', 'Orders'],
  ['Ada', 500, 12],
  ['Bob', 320, 9],
  ['Cem', 180, 7],
  ['Dan', 120, 4],
  ['Eve', 60, 2],
  ['Fay', 20, 1],
];

/** Twelve buyers, of whom the first ones come back more often: day numbers of 2025. */
function orders(): CellValue[][] {
  const rows: CellValue[][] = [['Customer', 'Date', 'Amount']];
  for (let customer = 0; customer < 12; customer += 1)
    for (let order = 0; order <= 8 - (customer % 6); order += 1)
      rows.push([`C${customer}`, 45660 + customer * 3 + order * (11 + customer), 20 + customer + order]);
  return rows;
}

/**
 * A workbook with what users have: two lists, one with a rule and formats, notes below it that only look like numbers and
 * formulas, a sheet with a formula, a table, a chart and names, a part of another add-in.
 */
export function userWorkbook(): WorkbookApi {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  workbook.renameSheet(sheet.id, 'Customers', 'file');
  const area = { row: 0, column: 0, rows: customers.length, columns: 3 };
  sheet.setContents(area, customers, 'file');
  sheet.setFormat({ ...area, rows: 1 }, { bold: true, fill: '#DDDDDD' }, 'file');
  sheet.setFormat({ ...area, row: 1, column: 1, rows: 6, columns: 1 }, { numberFormat: '#,##0' }, 'file');
  sheet.setConditionalFormats(
    [
      {
        ...{ id: '{user-rule}', area: { row: 1, column: 1, rows: 6, columns: 1 }, priority: 0 },
        rule: { type: 'cellValue', operator: 'EqualTo', formula1: '=320' },
        format: { fill: '#FFEB9C' },
      },
    ],
    'file',
  );
  sheet.setFormat({ row: 12, column: 0, rows: 2, columns: 1 }, { numberFormat: '@' }, 'file');
  sheet.setContents({ row: 12, column: 0, rows: 2, columns: 1 }, [['2024'], ['007']], 'file');
  sheet.setColumnWidth(0, 1, 90, 'file');

  const other = workbook.addSheet('Notes', 'file');
  other.setContents(
    { row: 0, column: 0, rows: 3, columns: 2 },
    [
      ['Item', 'Value'],
      ['a', 1],
      ['b', 2],
    ],
    'file',
  );
  other.setContents({ row: 5, column: 0, rows: 1, columns: 1 }, [['=Customers!B2+1']], 'file');
  other.addTable(
    {
      ...{ name: 'Items', area: { row: 0, column: 0, rows: 3, columns: 2 }, showHeaders: true, showTotals: false },
      ...{ showBandedRows: true, showFilterButton: true, style: 'TableStyleLight9' },
      ...{ columnNames: ['Item', 'Value'], columnIds: [1, 2] },
    },
    'file',
  );
  other.merge({ row: 8, column: 0, rows: 1, columns: 3 }, 'file');
  workbook.setName({ name: 'Rate', formula: '=Customers!$B$2', visible: true, comment: 'mine' }, 'file');
  workbook.setXmlPart({ id: '{other-part}', namespaceUri: 'urn:other', xml: '<o xmlns="urn:other"/>' }, 'file');

  const list = workbook.addSheet('Orders', 'file');
  const rows = orders();
  list.setContents({ row: 0, column: 0, rows: rows.length, columns: 3 }, rows, 'file');
  list.setFormat({ row: 1, column: 1, rows: rows.length - 1, columns: 1 }, { numberFormat: 'yyyy-mm-dd' }, 'file');
  workbook.forgetHistory();
  return workbook;
}
