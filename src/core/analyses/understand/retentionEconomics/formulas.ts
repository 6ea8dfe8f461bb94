import type { FormulaPart } from '../../../report/report';
import type { RetentionEconomicsDetail } from './detail';
import type { RetentionEconomicsOptions } from './options';

/** The assumptions in the order of the sheet; their ids are the parameters of the formulas. */
export function assumptionsOf({ offer, acquisition, ...options }: RetentionEconomicsOptions) {
  return [
    { id: 'retention', value: options.retention },
    { id: 'points', value: options.points },
    { id: 'discount', value: options.discount },
    { id: 'margin', value: options.margin },
    { id: 'customers', value: options.customers },
    { id: 'best', value: options.best },
    { id: 'ordinary', value: options.ordinary },
    { id: 'cost', value: offer.cost },
    { id: 'success', value: offer.success },
    { id: 'multiple', value: offer.multiple },
    { id: 'referrals', value: offer.referrals },
    { id: 'spend', value: acquisition.spend },
    { id: 'won', value: acquisition.won },
    { id: 'ceiling', value: acquisition.ceiling },
    { id: 'prospectValue', value: acquisition.value },
    { id: 'programmeCost', value: options.programmeCost },
  ] as const;
}

/** The results with their formulas, each made of assumptions and of results above it. */
export function resultsOf(detail: RetentionEconomicsDetail) {
  const { retention, acquisition, offer, programme, replacementRatio } = detail;
  return [
    { id: 'multipleBefore', value: retention.multipleBefore, formula: formula`[retention]/(1+[discount]-[retention])` },
    {
      id: 'multipleAfter',
      value: retention.multipleAfter,
      formula: formula`([retention]+[points]/100)/(1+[discount]-[retention]-[points]/100)`,
    },
    { id: 'changePercent', value: 100 * retention.change, formula: formula`100*([multipleAfter]/[multipleBefore]-1)` },
    { id: 'worth', value: retention.worth, formula: formula`([multipleAfter]-[multipleBefore])*[margin]*[customers]` },
    { id: 'replacementRatio', value: replacementRatio, formula: formula`ROUNDUP(ROUND([best]/[ordinary],9),0)` },
    { id: 'existing', value: offer.existing, formula: formula`[cost]/[success]` },
    { id: 'new', value: offer.new, formula: formula`[existing]*[multiple]` },
    { id: 'newWithReferrals', value: offer.newWithReferrals, formula: formula`[new]*(1-[referrals])` },
    { id: 'k', value: acquisition.k, formula: formula`-LN(1-[won]/[ceiling])/[spend]` },
    {
      id: 'bestSpend',
      value: acquisition.bestSpend,
      formula: formula`MAX(0,LN([k]*[ceiling]*[prospectValue])/[k])`,
    },
    {
      id: 'bestWonPercent',
      value: 100 * acquisition.bestWon,
      formula: formula`100*[ceiling]*(1-EXP(-[k]*[bestSpend]))`,
    },
    { id: 'bestNet', value: acquisition.bestNet, formula: formula`[bestWonPercent]/100*[prospectValue]-[bestSpend]` },
    ...(programme === null
      ? []
      : [
          {
            id: 'breakEvenPoints' as const,
            value: programme.points,
            formula: formula`100*([margin]*[multipleBefore]*(1+[discount])/([margin]-[programmeCost]+[margin]*[multipleBefore])-[retention])`,
          },
        ]),
  ] as const;
}

/** A formula with parameters in brackets, as parts. */
function formula(text: TemplateStringsArray): FormulaPart[] {
  return text[0].split(/(\[\w+\])/).map((part) => (part.startsWith('[') ? { parameter: part.slice(1, -1) } : part));
}
