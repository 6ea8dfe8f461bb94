import { createWorkbook } from '../../../src/workbench/workbook/Workbook';
import { startOfficeInNode } from '../../../src/workbench/protocol/nodeHost';

test('an add-in writes a range and reads it back', async () => {
  const t = Date.now();
  const { close } = await startOfficeInNode(createWorkbook());
  console.log('start', Date.now() - t);
  const got = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3');
    range.values = [['Region', 'Q1', 'Q2'], ['North', 10, 20], ['South', 30, 40]];
    range.format.fill.color = '#ffff00';
    range.load('values,address,rowCount,format/fill/color');
    await context.sync();
    return { v: range.values, a: range.address, c: range.format.fill.color };
  });
  close();
  expect(got).toEqual({ v: [['Region', 'Q1', 'Q2'], ['North', 10, 20], ['South', 30, 40]], a: 'Sheet1!A1:C3', c: '#FFFF00' });
});
