import { Problem } from '../../problem';
import type { ModelId } from '../../purchases/model';

const ids = ['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd'] as const;

/** A fitted purchase model whose predictions SQL can say, with its parameters in the order of the literature. */
export interface Predicting {
  id: (typeof ids)[number];
  theta: readonly number[];
}

/** A fit as far as SQL can say it. Throws `not-in-sql` for the other models, and for known differences between customers. */
export function predictingOf(fit: { model: ModelId; theta: ArrayLike<number>; covariates?: unknown }): Predicting {
  const id = ids.find((candidate) => candidate === fit.model);
  if (id === undefined) throw new Problem('not-in-sql', { option: 'model' }, { value: fit.model });
  if (fit.covariates !== undefined) throw new Problem('not-in-sql', { option: 'covariates' }, { value: 'covariates' });
  return { id, theta: Array.from(fit.theta) };
}
