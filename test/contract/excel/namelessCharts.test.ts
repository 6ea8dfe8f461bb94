import { inExcel } from '../../../src/excel/batch';
import type { SheetLayout } from '../../../src/excel/layout/sheetLayout';
import { writeSheet, type SheetTarget } from '../../../src/excel/reportSheets';
import { Journal } from '../../../src/excel/undo';
import { useOffice } from '../host/office';

const running = useOffice();

test('the way back of a write that was refused before it drew a chart leaves the chart of a user alone', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Report').getRange('A1:B3').values = [
      ['x', 'y'],
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  const area = { row: 0, column: 0, rows: 3, columns: 2 };
  const cells = {
    contents: [
      ['x', 'y'],
      [1, 2],
      [3, 4],
    ],
    numberFormats: Array.from({ length: 3 }, () => ['General', 'General']),
  };
  // two tables that overlap are refused before any chart
  const tables = [0, 1].map((row) => ({ row, column: 0, rows: 2, columns: 2 }));
  const layout = {
    ...{
      area,
      tables,
      readingArea: area,
      cells: [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
      frozenRows: 0,
      parameters: {},
      blocks: {},
    },
    ...{ styles: [], pageBreaks: [], charts: [], columnWidths: [], rowHeights: [], links: [] },
  } as unknown as SheetLayout;
  const target = {
    ...{ report: {}, layout, name: '_cp_own', sheet: 'Report', named: false, chartsBefore: new Set<string>() },
    before: { area, charts: [], chartSet: 'a', whole: area, cells },
  } as unknown as SheetTarget;
  const journal = new Journal();
  await expect(inExcel((batch) => writeSheet(batch, target, 'run1', undefined, journal, {}))).rejects.toMatchObject({
    code: 'host-refused',
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Report');
    sheet.charts.add('Line', sheet.getRange('A1:B3')).name = 'My own chart';
    await context.sync();
  });
  await journal.rollBack({});
  expect(running.workbook.sheet('Report')?.charts.map(({ name }) => name)).toEqual(['My own chart']);
  expect(running.workbook.sheet('Report')?.values(area)).toEqual(cells.contents);
});
