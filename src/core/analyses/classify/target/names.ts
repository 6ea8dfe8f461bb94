import type { Reason, TargetOptions, Verdict } from './options';

type Names = TargetOptions['names'];

const verdictKeys: Record<Verdict, keyof Names> = {
  target: 'target',
  'grow-into-target': 'grow',
  'non-target': 'nonTarget',
};
const reasonKeys: Record<Reason, keyof Names> = {
  'all-met': 'allMet',
  value: 'value',
  fit: 'fit',
  'value-and-fit': 'valueAndFit',
  market: 'market',
  profile: 'profile',
  missing: 'missing',
};
/** Dark where effort pays; grey where it does not. */
export const verdictColors: Record<Verdict, string> = {
  target: '#0B3C5D',
  'grow-into-target': '#6DB1D6',
  'non-target': '#A19F9D',
};

/** What a verdict is called in the workbook. */
export function verdictName({ names }: Pick<TargetOptions, 'names'>, verdict: Verdict): string {
  return names[verdictKeys[verdict]];
}

/** What a reason is called in the workbook. */
export function reasonName({ names }: Pick<TargetOptions, 'names'>, reason: Reason): string {
  return names[reasonKeys[reason]];
}
