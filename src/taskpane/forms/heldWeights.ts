import { firmnessSchema, type FirmnessOptions } from '../../core/tiers/firmness/options';

/** What can be said of the weights with one choice; intervals are said in a file of options. */
export const heldChoices = ['off', 'points-5', 'points-10', 'points-20', 'order', 'any'] as const;
export type HeldChoice = (typeof heldChoices)[number] | 'file';

const points: Partial<Record<HeldChoice, number>> = { 'points-5': 5, 'points-10': 10, 'points-20': 20 };

/** The choice that options of firmness make. */
export function heldChoiceOf(firmness: FirmnessOptions | undefined): HeldChoice {
  if (firmness === undefined) return 'off';
  const { weights } = firmness;
  if (weights === 'any') return 'any';
  if ('order' in weights) return 'order';
  const found = 'points' in weights ? heldChoices.find((choice) => points[choice] === weights.points) : undefined;
  return found ?? 'file';
}

/** The options with another choice; what else they say of firmness stays. */
export function withHeldChoice(firmness: FirmnessOptions | undefined, choice: HeldChoice): FirmnessOptions | undefined {
  const reach = points[choice];
  switch (choice) {
    case 'off':
      return undefined;
    case 'file':
      return firmness;
    case 'any':
      return firmnessSchema.parse({ ...firmness, weights: 'any' });
    case 'order':
      return firmnessSchema.parse({ ...firmness, weights: { order: true } });
    default:
      return firmnessSchema.parse({ ...firmness, weights: { points: reach } });
  }
}
