import { bgBb } from './bgBb';
import { bgNbd, mbgNbd } from './betaGeometric';
import type { LifetimeModel, ModelId } from './model';
import { nbd } from './nbd';
import { paretoNbd } from './paretoNbd';

/** Every purchase model there is. */
export const models: Record<ModelId, LifetimeModel> = {
  'bg-nbd': bgNbd,
  'pareto-nbd': paretoNbd,
  'mbg-nbd': mbgNbd,
  nbd,
  'bg-bb': bgBb,
};
