import { fromFileFormula, toFileFormula } from '../../../../src/workbench/files/formulaText';

describe('formulas as a file holds them, so that Excel knows them again', () => {
  it.each([
    ['a function of an add-in', '=PYRAMID.CLV(A1,0.8,0.1)', '_xldudf_PYRAMID_CLV(A1,0.8,0.1)'],
    [
      'a parameter of LAMBDA that may be left out: declared _xlop, used _xlpm',
      '=LAMBDA(margin,[horizon],IF(ISOMITTED(horizon),margin,margin*horizon))',
      '_xlfn.LAMBDA(_xlpm.margin,_xlop.horizon,IF(_xlfn.ISOMITTED(_xlpm.horizon),_xlpm.margin,_xlpm.margin*_xlpm.horizon))',
    ],
    [
      'a column of a table with the name of such a parameter',
      '=LAMBDA([rate],SUM(Sales[rate])*rate)',
      '_xlfn.LAMBDA(_xlop.rate,SUM(Sales[rate])*_xlpm.rate)',
    ],
    ['a text that looks like one', '="[horizon] _xlop.horizon"', '"[horizon] _xlop.horizon"'],
  ])('%s', (_, typed, stored) => {
    expect(toFileFormula(typed)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(typed);
  });
});
