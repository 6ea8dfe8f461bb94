import { digamma } from '../stats/digamma';
import { logGamma } from '../stats/logGamma';
import { trigamma } from '../stats/trigamma';
import { condense } from './condense';
import { indexDistinct } from './indexDistinct';
import type { Likelihood, LikelihoodValue } from './model';

const parameters = ['p', 'q', 'v'] as const;

/** Customers with repeat purchases: number of purchases x ≥ 1, their mean value z > 0, and how many such customers. */
export interface SpendHistory {
  frequency: Float64Array;
  monetary: Float64Array;
  count?: Float64Array;
}

/**
 * Gamma-Gamma model of spend per purchase: Fader & Hardie, "The Gamma-Gamma model of monetary value" (2013), eq. 1a.
 * Purchases of a customer are gamma(p, ν), ν differs between customers as gamma(q, v), independent of how often they buy.
 * ln L = ln Γ(px+q) − ln Γ(px) − ln Γ(q) + q ln v + (px−1) ln z + px ln x − (px+q) ln(v + xz).
 */
export function gammaGamma({ frequency, monetary, count }: SpendHistory): Likelihood {
  const { groups: ordered, order } = groupByFrequency(frequency, count);
  const n = order.length;
  const spent = new Float64Array(n);
  const weights = new Float64Array(n).fill(1);
  let observations = 0;
  let total = 0;
  // Σ weight · ln z per group
  const logMeans = new Float64Array(ordered.length);
  let filled = 0;
  const groups = ordered.map(({ x, customers, from, to }, group): FrequencyGroup => {
    const start = filled;
    for (let i = from; i < to; i++, filled++) {
      const mean = monetary[order[i]];
      if (count) weights[filled] = count[order[i]];
      spent[filled] = x * mean;
      observations += weights[filled];
      total += weights[filled] * mean;
      logMeans[group] += weights[filled] * Math.log(mean);
    }
    filled = start + condense(spent.subarray(start, filled), weights.subarray(start, filled));
    return { x, customers, from: start, to: filled };
  });

  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    const [p, q, v] = [theta[0], theta[1], theta[2]];
    let value = observations * (q * Math.log(v) - logGamma(q));
    let gp = 0;
    let gq = observations * (Math.log(v) - digamma(q));
    let gv = (observations * q) / v;
    let hpp = 0;
    let hpq = 0;
    let hpv = 0;
    let hqq = -observations * trigamma(q);
    let hqv = observations / v;
    let hvv = (-observations * q) / (v * v);
    groups.forEach(({ x, customers, from, to }, group) => {
      const shape = p * x;
      const all = shape + q;
      let logs = 0;
      let inverses = 0;
      let squares = 0;
      for (let i = from; i < to; i++) {
        const inverse = 1 / (v + spent[i]);
        logs -= weights[i] * Math.log(inverse);
        inverses += weights[i] * inverse;
        squares += weights[i] * inverse * inverse;
      }
      const logX = Math.log(x);
      value +=
        customers * (logGamma(all) - logGamma(shape) + shape * logX) + (shape - 1) * logMeans[group] - all * logs;
      gp += x * (customers * (digamma(all) - digamma(shape) + logX) + logMeans[group] - logs);
      gq += customers * digamma(all) - logs;
      gv -= all * inverses;
      const curvature = trigamma(all);
      hpp += customers * x * x * (curvature - trigamma(shape));
      hpq += customers * x * curvature;
      hpv -= x * inverses;
      hqq += customers * curvature;
      hqv -= inverses;
      hvv += all * squares;
    });
    return {
      value,
      gradient: Float64Array.of(gp, gq, gv),
      hessian: Float64Array.of(hpp, hpq, hpv, hpq, hqq, hqv, hpv, hqv, hvv),
    };
  }

  const mean = total / observations;
  const proposals = [
    [2, 3],
    [6, 4],
    [1, 1.5],
    [20, 10],
    [0.5, 3],
  ].map(([p, q]) => [p, q, (mean * Math.max(q - 1, 0.5)) / p]);
  return { parameters, observations, starts: proposals, evaluate };
}

/**
 * Expected mean spend of a customer, E[M | x, z] = p(v + xz)/(px + q − 1); with x = 0 that of the population,
 * pv/(q − 1). NaN where q + px ≤ 1, when the distribution has no mean, and where the mean of purchases is not above 0,
 * which no gamma distribution gives.
 */
export function expectedSpend(theta: ArrayLike<number>, x: number, monetary: number): number {
  const [p, q, v] = [theta[0], theta[1], theta[2]];
  const denominator = p * x + q - 1;
  if (x > 0 && !(monetary > 0)) return NaN;
  return denominator > 0 ? (p * (v + (x > 0 ? x * monetary : 0))) / denominator : NaN;
}

interface FrequencyGroup {
  x: number;
  customers: number;
  /** Its entries: from … to − 1. */
  from: number;
  to: number;
}

/** Entries ordered by frequency, and where each frequency begins and ends. */
function groupByFrequency(
  frequency: Float64Array,
  count: Float64Array | undefined,
): { groups: FrequencyGroup[]; order: Uint32Array } {
  const { distinct, indices } = indexDistinct([frequency], 1);
  const [index] = indices;
  const groups = Array.from(distinct, (x): FrequencyGroup => ({ x, customers: 0, from: 0, to: 0 }));
  for (let i = 0; i < index.length; i++) {
    groups[index[i]].to++;
    groups[index[i]].customers += count ? count[i] : 1;
  }
  let end = 0;
  for (const group of groups) {
    group.from = end;
    end += group.to;
    group.to = group.from;
  }
  const order = new Uint32Array(index.length);
  for (let i = 0; i < index.length; i++) order[groups[index[i]].to++] = i;
  return { groups, order };
}
