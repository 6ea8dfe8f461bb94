import { renameInFormula, shiftFormula } from '../../../../src/workbench/workbook/formulaReferences';

const down = { axis: 'row', at: 0, count: 1, bandStart: 0, bandCount: 16_384 } as const;

describe('references to other workbooks', () => {
  it.each([
    ['by number', '=[1]Data!$B$2'],
    ['quoted', "='[Book 1.xlsx]Data'!B2"],
    ['of a name', '=[1]!Rate*2'],
    ['of several cells', '=SUM([1]Data!$B$2:$B$7)'],
  ])('%s stay when rows are moved or renamed here on a sheet called as theirs', (_, formula) => {
    expect(shiftFormula(formula, 'Data', 'Data', down)).toBe(formula);
    expect(renameInFormula(formula, 'Data', 'Other')).toBe(formula);
  });

  it('do not hold those of this workbook up', () => {
    expect(shiftFormula('=[1]Data!B2+Data!B2+B2', 'Data', 'Data', down)).toBe('=[1]Data!B2+Data!B3+B3');
  });
});
