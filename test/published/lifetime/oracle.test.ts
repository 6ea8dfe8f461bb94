import { bgNbd, purchasesUntilLeaving } from '../../../src/core/purchases/betaGeometric';
import { countRows } from '../../../src/core/purchases/countRows';
import { paretoNbd } from '../../../src/core/purchases/paretoNbd';
import { betaStieltjes } from '../../../src/core/stats/betaStieltjes';
import { digamma } from '../../../src/core/stats/digamma';
import { logGamma } from '../../../src/core/stats/logGamma';
import { scaledExponentialIntegral } from '../../../src/core/stats/scaledExponentialIntegral';
import { trigamma } from '../../../src/core/stats/trigamma';
import oracle from './oracle/oracle.json';

/** Expected values: mpmath, 50 digits, oracle/generate.py (seed and versions in the file). */
function worst(cases: number[][], error: (line: number[]) => number): { error: number; line: number[] } {
  return cases
    .map((line) => ({ error: error(line), line }))
    .reduce((most, candidate) => (candidate.error > most.error || Number.isNaN(candidate.error) ? candidate : most));
}

const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);
const mixed = (actual: number, expected: number): number =>
  Math.abs(actual - expected) / Math.max(1, Math.abs(expected));

describe('special functions against mpmath', () => {
  it('logGamma, on which every likelihood stands, is right to 1e-14 from 1e-8 to 1e12', () => {
    expect(worst(oracle.gammas, ([x, value]) => mixed(logGamma(x), value)).error).toBeLessThan(1e-14);
  });

  it('digamma, the slope by which Gamma-Gamma is fitted, is right to 1e-14', () => {
    expect(worst(oracle.gammas, ([x, , value]) => mixed(digamma(x), value)).error).toBeLessThan(1e-14);
  });

  it('trigamma, from which standard errors come, is right to 1e-14', () => {
    expect(worst(oracle.gammas, ([x, , , value]) => relative(trigamma(x), value)).error).toBeLessThan(1e-14);
  });

  it('the exponential integral of DERT is right to 1e-11 for small and large discount rates', () => {
    const { error, line } = worst(oracle.exponentialIntegrals, ([s, z, value]) =>
      relative(scaledExponentialIntegral(s, z), value),
    );
    expect({ line, ok: error < 1e-11 }).toEqual({ line, ok: true });
  });
});

describe('BG/NBD expectation against its 2F1 form (Fader, Hardie & Lee 2005, eq. 10) in mpmath', () => {
  it('is right to 1e-10 for 0 to 1,000 purchases and z = t/(α+T+t) from .01 to 1 − 1e-9, a = 1 among them', () => {
    const { error, line } = worst(oracle.bgExpected, ([r, alpha, a, b, x, age, time, value]) =>
      relative(purchasesUntilLeaving(r + x, time / (alpha + age), a, b + x), value),
    );
    expect({ line, ok: error < 1e-10 }).toEqual({ line, ok: true });
  });

  it('DERT of a customer known to be alive is right to 1e-12, at hardly any discount and at very much', () => {
    const predictions = bgNbd.predict([0.243, 4.414, 0.793, 2.426]);
    const { error, line } = worst(oracle.bgDert, ([x, age, rate, value]) =>
      relative(predictions.discountedIfAlive(x, age, rate, Infinity), value),
    );
    expect({ line, ok: error < 1e-12 }).toEqual({ line, ok: true });
  });

  it('E[1/(1 + wP)] = 2F1(1, a; a + b; −w) behind DERT is right to 1e-11, w up to 1e9', () => {
    const { error, line } = worst(oracle.stieltjes, ([a, b, w, value]) => relative(betaStieltjes(a, b, w), value));
    expect({ line, ok: error < 1e-11 }).toEqual({ line, ok: true });
  });
});

describe('Pareto/NBD against its 2F1 form (Schmittlein, Morrison & Colombo 1987) in mpmath', () => {
  const at = ([r, alpha, s, beta, x, recency, age]: number[]) => ({
    theta: [r, alpha, s, beta],
    rows: countRows({
      frequency: Float64Array.of(x),
      recency: Float64Array.of(recency),
      age: Float64Array.of(age),
    }),
  });

  it('log-likelihood is right to 1e-12 for 0 to 1,000 purchases, α and β far apart', () => {
    const { error, line } = worst(oracle.pareto, (line) => {
      const { theta, rows } = at(line);
      return mixed(paretoNbd.likelihood(rows).evaluate(theta).value, line[7]);
    });
    expect({ line, ok: error < 1e-12 }).toEqual({ line, ok: true });
  });

  it('P(alive) is right to 1e-11, however small', () => {
    const { error, line } = worst(oracle.pareto, (line) => {
      const { theta, rows } = at(line);
      return Math.abs(paretoNbd.predict(theta).pAliveOfRows(rows)[0] - line[8]);
    });
    expect({ line, ok: error < 1e-11 }).toEqual({ line, ok: true });
  });
});
