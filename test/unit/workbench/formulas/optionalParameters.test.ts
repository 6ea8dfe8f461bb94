import { OptionalParameters } from '../../../../src/workbench/formulas/optionalParameters';

const formula =
  '=LAMBDA(price,[rebate],[note],IF(ISOMITTED(rebate),price,price-rebate)&IF(ISOMITTED(note),"note",note))';
const optional = new OptionalParameters([
  { name: 'Net', formula },
  { name: 'Plain', formula: '=LAMBDA(x,x)' },
]);

describe('a LAMBDA under a name with parameters that may be left out', () => {
  it.each([
    ['=Net(1)', '=Net_given00_(1)'],
    ['=net(1, 2)+Plain(3)', '=net_given10_(1, 2)+Plain(3)'],
    ['=Net(A1,,"a,b")', '=Net_given01_(A1,"a,b")'],
    ['=SUM(Net(Net(1),2),Sales[Net])', '=SUM(Net_given10_(Net_given00_(1),2),Sales[Net])'],
    ['="Net(1)"', '="Net(1)"'],
    ['=Net(1,2,3,4)', '=Net(1,2,3,4)'],
  ])('%s is called as %s', (typed, expected) => expect(optional.withVariants(typed)).toBe(expected));

  it('becomes a name for every choice of what is given, with ISOMITTED known', () => {
    expect(optional.variants('NET')).toEqual([
      { name: 'NET_given00_', formula: '=LAMBDA(price,IF(TRUE,price,price-0)&IF(TRUE,"note",0))' },
      { name: 'NET_given10_', formula: '=LAMBDA(price,rebate,IF(FALSE,price,price-rebate)&IF(TRUE,"note",0))' },
      { name: 'NET_given01_', formula: '=LAMBDA(price,note,IF(TRUE,price,price-0)&IF(FALSE,"note",note))' },
      {
        name: 'NET_given11_',
        formula: '=LAMBDA(price,rebate,note,IF(FALSE,price,price-rebate)&IF(FALSE,"note",note))',
      },
    ]);
    expect(optional.variants('Plain')).toBeUndefined();
  });
});
