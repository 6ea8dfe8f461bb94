import type { ModelId } from '../model';

/** A log-normal prior that can be read: nine times of ten between median/factor and median·factor. */
export interface Prior {
  median: number;
  factor: number;
}

/**
 * What priors are about; none depends on the unit of time or of money. Shapes r, s, a, p, q as in the models: the larger,
 * the more alike customers are (p: the purchases of one). `purchases`: bought in the mean age by a customer who does not
 * leave. `leaving`: odds to leave at a purchase (BG/NBD and its kin), chance to leave in the mean age for small ones
 * (Pareto/NBD). `spend`: mean spend of a new customer, in means of the list.
 */
export const priorNames = ['r', 'purchases', 'a', 's', 'leaving', 'p', 'q', 'spend'] as const;
export type PriorName = (typeof priorNames)[number];
export type Priors = Record<PriorName, Prior>;

/** Weak: they rule out what no shop sees, and leave the rest to the data. */
export const weakPriors: Priors = {
  r: { median: 1, factor: 10 },
  purchases: { median: 2, factor: 30 },
  a: { median: 1, factor: 10 },
  s: { median: 1, factor: 10 },
  leaving: { median: 0.5, factor: 20 },
  p: { median: 3, factor: 10 },
  q: { median: 3, factor: 5 },
  spend: { median: 1, factor: 3 },
};

/** 95 % quantile of the standard normal. */
const ninety = 1.6448536269514722;

/** A quantity with a log-normal prior, as a function of the coordinates (ln θ, then coefficients). */
export interface PriorTerm {
  name: PriorName | 'coefficient';
  /** Mean and standard deviation of its logarithm. */
  mean: number;
  sd: number;
  /** Its logarithm, with first and second derivatives by each coordinate (cross derivatives are 0); NaN outside. */
  at(coordinates: Float64Array): { value: number; first: Float64Array; second: Float64Array };
}

/** Terms that are linear in the logarithms: weights by the order of θ. */
const linear: Partial<Record<ModelId, [PriorName, number[]][]>> = {
  'bg-nbd': betaGeometric(),
  'mbg-nbd': betaGeometric(),
  'bg-cnbd-k': betaGeometric(),
  'mbg-cnbd-k': betaGeometric(),
  nbd: [
    ['r', [1, 0]],
    ['purchases', [1, -1]],
  ],
  'pareto-nbd': [
    ['r', [1, 0, 0, 0]],
    ['purchases', [1, -1, 0, 0]],
    ['s', [0, 0, 1, 0]],
    ['leaving', [0, 0, 1, -1]],
  ],
};

function betaGeometric(): [PriorName, number[]][] {
  return [
    ['r', [1, 0, 0, 0]],
    ['purchases', [1, -1, 0, 0]],
    ['a', [0, 0, 1, 0]],
    ['leaving', [0, 0, 1, -1]],
  ];
}

/** Names of a model's priors; none for a model that cannot have any. */
export function priorNamesOf(model: ModelId): PriorName[] {
  return (linear[model] ?? []).map(([name]) => name);
}

export const spendPriorNames: readonly PriorName[] = ['p', 'q', 'spend'];

/**
 * Priors of a purchase model.
 *
 * @param meanAge in the unit of the fit
 * @param k stages per purchase
 * @param coefficients of covariates behind θ: normal, so that from the lowest value to the highest rates differ by less than
 *   a factor of 10 nine times of ten
 */
export function purchasePriors(
  model: ModelId,
  priors: Priors,
  { meanAge, k = 1, coefficients = 0 }: { meanAge: number; k?: number; coefficients?: number },
): PriorTerm[] {
  const terms = linear[model] ?? [];
  const own = terms.length;
  const offsets: Partial<Record<PriorName, number>> = {
    purchases: Math.log(meanAge / k),
    leaving: model === 'pareto-nbd' ? Math.log(meanAge) : 0,
  };
  return [
    ...terms.map(([name, weights]) =>
      linearTerm(name, priors[name], [...weights, ...new Array<number>(coefficients).fill(0)], offsets[name] ?? 0),
    ),
    ...Array.from({ length: coefficients }, (_, c) => {
      const weights = Array.from({ length: own + coefficients }, (__, i) => Number(i === own + c));
      return linearTerm('coefficient', { median: 1, factor: 10 }, weights, 0);
    }),
  ];
}

function linearTerm(name: PriorTerm['name'], prior: Prior, weights: number[], offset: number): PriorTerm {
  const first = Float64Array.from(weights);
  const second = new Float64Array(first.length);
  return {
    name,
    ...moments(prior),
    at: (coordinates) => ({
      value: coordinates.reduce((sum, value, i) => sum + first[i] * value, offset),
      first,
      second,
    }),
  };
}

function moments({ median, factor }: Prior): { mean: number; sd: number } {
  return { mean: Math.log(median), sd: Math.log(factor) / ninety };
}

/**
 * Priors of Gamma-Gamma: on p, on q > 1, as there is a mean spend, and on that mean pv/(q − 1).
 *
 * @param meanSpend per repeat purchase, over the customers of the fit
 */
export function spendPriors(priors: Priors, meanSpend: number): PriorTerm[] {
  const none = Float64Array.of(0, 0, 0);
  return [
    linearTerm('p', priors.p, [1, 0, 0], 0),
    linearTerm('q', priors.q, [0, 1, 0], 0),
    {
      name: 'spend',
      ...moments(priors.spend),
      at([p, q, v]) {
        const above = Math.expm1(q);
        if (!(above > 0)) return { value: NaN, first: none, second: none };
        const slope = Math.exp(q) / above;
        return {
          value: p + v - Math.log(above) - Math.log(meanSpend),
          first: Float64Array.of(1, -slope, 1),
          second: Float64Array.of(0, slope * (slope - 1), 0),
        };
      },
    },
  ];
}
