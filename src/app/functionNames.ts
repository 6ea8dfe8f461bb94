import type { FormulaNamesPort, NamedFormula } from './ports';

const comment = 'Customer Pyramid';
const zeroIfLeftOut = (argument: string): string => `IF(ISOMITTED(${argument}),0,${argument})`;

/**
 * Functions without a prefix, as LAMBDAs under a name. CLV is written in Excel's own functions, so that it works on machines
 * without the add-in: margin · r/(1+i) · (1 − q^n)/(1 − q) − cost with q = r (1+g)/(1+i), Gupta & Lehmann (2003). TIER hands
 * over to the add-in.
 */
export const functionNames: readonly NamedFormula[] = [
  {
    name: 'CLV',
    formula:
      '=LAMBDA(margin,retention,discount,[horizon],[acquisitionCost],[growth],LET(' +
      `ratio,retention*(1+${zeroIfLeftOut('growth')})/(1+discount),` +
      'periods,IF(ISOMITTED(horizon),IF(ratio<1,1/(1-ratio),NA()),IF(ratio=1,horizon,(1-ratio^horizon)/(1-ratio))),' +
      `margin*retention/(1+discount)*periods-${zeroIfLeftOut('acquisitionCost')}))`,
    comment,
  },
  {
    name: 'TIER',
    formula:
      '=LAMBDA(scores,cuts,[names],[by],IF(ISOMITTED(names),PYRAMID.TIER(scores,cuts),' +
      'IF(ISOMITTED(by),PYRAMID.TIER(scores,cuts,names),PYRAMID.TIER(scores,cuts,names,by))))',
    comment,
  },
];

/** Adds =CLV() and =TIER() to the workbook; names that exist are left as they are. */
export function addFunctionNames(port: FormulaNamesPort): ReturnType<FormulaNamesPort['add']> {
  return port.add(functionNames);
}

/** Takes them away again, if they are ours. */
export function removeFunctionNames(port: FormulaNamesPort): Promise<string[]> {
  return port.remove(functionNames);
}
