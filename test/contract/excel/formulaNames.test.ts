import { addFunctionNames, functionNames, removeFunctionNames } from '../../../src/app/functionNames';
import { formulaClv } from '../../../src/core/orders/value';
import { canNameFormulas } from '../../../src/excel/canNameFormulas';
import { createFormulaNames } from '../../../src/excel/formulaNames';
import { createNodeCalculator } from '../../../src/workbench/formulas/nodeCalculator';
import { closeWorkbooks, openWorkbook, put } from './openWorkbook';

afterEach(closeWorkbooks);

describe('=CLV() and =TIER() without a prefix, on the unmodified Office.js', () => {
  it('stores both as names, finds them again, and takes them away', async () => {
    const { model } = await openWorkbook([]);
    const port = createFormulaNames();
    expect(canNameFormulas()).toBe(true);
    expect(await addFunctionNames(port)).toEqual({ added: ['CLV', 'TIER'], ours: [], taken: [] });
    expect([...model.names.values()].map(({ name, formula }) => [name, formula])).toEqual(
      functionNames.map(({ name, formula }) => [name, formula]),
    );
    expect(await addFunctionNames(port)).toEqual({ added: [], ours: ['CLV', 'TIER'], taken: [] });
    expect(await removeFunctionNames(port)).toEqual(['CLV', 'TIER']);
    expect(model.names.size).toBe(0);
  });

  it('never touches a name that means something else, neither adding nor removing', async () => {
    const { model } = await openWorkbook([[1]]);
    model.setName({ name: 'CLV', formula: '=Customers!$A$1', visible: true, comment: '' }, 'user');
    const port = createFormulaNames();
    expect(await addFunctionNames(port)).toEqual({ added: ['TIER'], ours: [], taken: ['CLV'] });
    expect(await removeFunctionNames(port)).toEqual(['TIER']);
    expect([...model.names.values()].map(({ name, formula }) => [name, formula])).toEqual([['CLV', '=Customers!$A$1']]);
  });

  it('is not offered where LAMBDA is missing: Excel 2021 stops at ExcelApi 1.14', async () => {
    const { model } = await openWorkbook([], { excelApi: '1.14' });
    expect(canNameFormulas()).toBe(false);
    await expect(addFunctionNames(createFormulaNames())).rejects.toMatchObject({ code: 'api-not-supported' });
    expect(model.names.size).toBe(0);
  });

  it('=CLV() computes what PYRAMID.CLV computes, with and without what may be left out', async () => {
    const { model, sheet } = await openWorkbook([]);
    await addFunctionNames(createFormulaNames());
    put(sheet, 0, 0, [
      ['=CLV(120,0.83,0.07,8,33,0.02)'],
      ['=CLV(120,0.83,0.07)'],
      ['=CLV(120,0.83,0.07,,33)'],
      ['=SUM(CLV(CLV(1,0.8,0.1),0.8,0.1),1)'],
      ['=CLV(120,1,0)'],
      ['=CLV(120)'],
    ]);
    await createNodeCalculator(model).calculate();
    const customer = { margin: 120, retention: 0.83, discount: 0.07 };
    const inner = formulaClv({ margin: 1, retention: 0.8, discount: 0.1 });
    const expected = [
      formulaClv({ ...customer, periods: 8, acquisitionCost: 33, growth: 0.02 }),
      formulaClv(customer),
      formulaClv({ ...customer, acquisitionCost: 33 }),
      formulaClv({ margin: inner, retention: 0.8, discount: 0.1 }) + 1,
    ];
    // Two ways of writing one formula: the last digits may differ.
    expected.forEach((value, row) => expect(sheet.value(row, 0)).toBeCloseTo(value, 9));
    // Nobody ever leaves and nothing is discounted: without end.
    expect(sheet.value(4, 0)).toEqual({ error: '#N/A' });
    expect(sheet.value(5, 0)).toMatchObject({ error: expect.stringMatching(/^#/) });
  });
});
