import { addFunctionNames, functionNames } from '../../../src/app/functionNames';
import { createFormulaNames } from '../../../src/excel/formulaNames';
import { cells, closeWorkbooks, customers, openWorkbook } from './openWorkbook';
import { plan, report, summarySheet } from './plans';

afterEach(closeWorkbooks);

async function written() {
  const opened = await openWorkbook(customers);
  const { port } = opened;
  await port.write(plan({ writeSheets: true, report: report(plan().report.columns, [summarySheet]) }));
  await port.saveState('{}');
  await port.setStateAside();
  await addFunctionNames(createFormulaNames());
  return opened;
}

describe('removing everything of this add-in', () => {
  it('leaves the written sheets and columns, and nothing hidden', async () => {
    const { port, model, sheet } = await written();
    const before = sheet.values(sheet.usedArea(true)!);
    const sheets = model.sheets.map(({ name }) => name);
    expect(await port.removeEverything({ sheets: false, columns: false, functionNames })).toMatchObject({
      ...{ sheets: 0, columns: 0, parts: 3 },
    });
    expect(model.names.size).toBe(0);
    expect(model.xmlParts.size).toBe(0);
    expect(sheet.values(sheet.usedArea(true)!)).toEqual(before);
    expect(model.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it('takes sheets and columns too when asked, and never the list', async () => {
    const { port, model, sheet } = await written();
    const removed = await port.removeEverything({ sheets: true, columns: true, functionNames });
    expect(removed).toMatchObject({ sheets: 1, columns: 2 });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Customers']);
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    expect(cells(sheet, 0, 0, 5, 3)).toEqual(customers);
    expect(sheet.conditionalFormats).toHaveLength(0);
    // again: nothing is left to remove, and nothing fails
    expect(await port.removeEverything({ sheets: true, columns: true, functionNames })).toEqual({
      ...{ sheets: 0, columns: 0, names: 0, parts: 0 },
    });
  });
});
