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

describe('references of a table to itself, which people write short and files hold in full', () => {
  const table = { name: 'Orders', columnNames: ['Sales', 'Days to pay', '#No'], isInRow: true };
  it.each([
    ['its own row', '=[@Sales]*[@[Days to pay]]', 'Orders[[#This Row],[Sales]]*Orders[[#This Row],[Days to pay]]'],
    ['a column', '=SUM([Sales])', 'SUM(Orders[Sales])'],
    ['several columns', '=SUM([[Sales]:[Days to pay]])', 'SUM(Orders[[Sales]:[Days to pay]])'],
    [
      'several cells of its own row',
      '=SUM([@[Sales]:[Days to pay]])',
      'SUM(Orders[[#This Row],[Sales]:[Days to pay]])',
    ],
    [
      'those of a named table',
      '=SUM(Orders[@[Sales]:[Days to pay]])',
      'SUM(Orders[[#This Row],[Sales]:[Days to pay]])',
    ],
    ['whatever the case', '=SUM([SALES])+[@sales]', 'SUM(Orders[Sales])+Orders[[#This Row],[Sales]]'],
    ['signs of its own in a name', "=SUM(['#No])+[@['#No]]", "SUM(Orders['#No])+Orders[[#This Row],['#No]]"],
    ['a part', '=COUNTA([#Headers])', 'COUNTA(Orders[#Headers])'],
    ['another table', '=SUM(Old[Sales])', 'SUM(Old[Sales])'],
    ['another workbook', '=[1]Sales!A1+[2]!Rate', '[1]Sales!A1+[2]!Rate'],
    ['a text', '="[Sales]"', '"[Sales]"'],
    ['what is no column', '=LAMBDA([rate],rate)(1)', '_xlfn.LAMBDA(_xlop.rate,_xlpm.rate)(1)'],
  ])('%s', (_, typed, stored) => {
    expect(toFileFormula(typed, table)).toBe(stored);
  });

  it('its own row, also where there is none: a header or a total', () => {
    expect(toFileFormula('=[@Sales]', { ...table, isInRow: false })).toBe('Orders[[#This Row],[Sales]]');
  });
});
