import { addFunctionNames, functionNames, removeFunctionNames } from '../../../src/app/functionNames';
import { formulaClv } from '../../../src/core/analyses/lifetime/clv';
import { canNameFormulas, createFormulaNames } from '../../../src/excel/formulaNames';
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

  it('=CLV() computes what PYRAMID.CLV computes', async () => {
    const { model, sheet } = await openWorkbook([]);
    const given = ['120', '0.83', '0.07', '8', '33', '0.02'];
    put(sheet, 0, 0, [[applied(given)], [applied(given.slice(0, 3))]]);
    await createNodeCalculator(model).calculate();
    const customer = { margin: 120, retention: 0.83, discount: 0.07 };
    const expected = [formulaClv({ ...customer, periods: 8, acquisitionCost: 33, growth: 0.02 }), formulaClv(customer)];
    // Two ways of writing one formula: the last digits may differ.
    expected.forEach((value, row) => expect(sheet.value(row, 0)).toBeCloseTo(value, 9));
  });
});

/**
 * The LAMBDA of CLV applied to arguments, by writing them into its body: no formula engine without Excel has optional
 * parameters of LAMBDA.
 */
function applied(given: readonly string[]): string {
  const { formula } = functionNames[0];
  const [, heads, body] = /^=LAMBDA\(((?:\[?\w+\]?,)+)(LET\(.*\))\)$/.exec(formula) ?? [];
  const names = heads.split(',').map((name) => name.replace(/[[\]]/g, ''));
  return `=${names.slice(0, -1).reduce((text, name, i) => {
    const told = text.replaceAll(`ISOMITTED(${name})`, i < given.length ? 'FALSE' : 'TRUE');
    return told.replace(new RegExp(`\\b${name}\\b`, 'g'), given[i] ?? '0');
  }, body)}`;
}
