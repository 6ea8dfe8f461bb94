import { bgNbd, mbgNbd } from '../../../src/core/purchases/betaGeometric';
import { countRows } from '../../../src/core/purchases/countRows';
import { fit } from '../../../src/core/purchases/fit';
import { expectedSpend, gammaGamma } from '../../../src/core/purchases/gammaGamma';
import { summarizeLog } from '../../../src/core/orders/log';
import { nbd } from '../../../src/core/purchases/nbd';
import { paretoNbd } from '../../../src/core/purchases/paretoNbd';
import { readLog } from '../../../src/core/orders/readLog';
import type { Table } from '../../../src/core/table/table';
import { itWithShared, madeOf } from '../../shared';
import { cdnowHistories, cdnowOrders } from './cdnow';

const bgPublished = [0.243, 4.414, 0.793, 2.426];
const paretoPublished = [0.553, 10.578, 0.606, 11.669];
/** 15 % a year per week. */
const rate = Math.log(1.15) / 52;

const rows = madeOf(cdnowHistories, (histories) => countRows(histories, 7));

function summary(orders: Table) {
  return summarizeLog(readLog(orders, { customer: 'Customer', date: 'Date', amount: 'Amount' }), {
    unit: 'week',
    observationEnd: '1997-09-30',
    calibrationEnd: null,
    cohortFrom: null,
    cohortTo: null,
    returns: 'net',
  });
}

describe('CDNOW with weeks rounded to two decimals, never to be mixed with the exact ones (METHODS 4.2)', () => {
  const toHundredths = (weeks: Float64Array): Float64Array => weeks.map((value) => Math.round(value * 100) / 100);
  const rounded = madeOf(cdnowHistories, (exact) =>
    countRows({ ...exact, recency: toHundredths(exact.recency), age: toHundredths(exact.age) }, 100),
  );

  itWithShared(rounded, 'BG/NBD: LL −9582.4256', (given) => {
    expect(fit(bgNbd.likelihood(given)).logLikelihood).toBeCloseTo(-9582.4256, 4);
  });

  itWithShared(rounded, 'Pareto/NBD: LL −9594.9739', (given) => {
    expect(fit(paretoNbd.likelihood(given)).logLikelihood).toBeCloseTo(-9594.9739, 4);
  });
});

describe('log-likelihood at the published parameters, CDNOW in exact weeks', () => {
  itWithShared(rows, 'BG/NBD of Fader, Hardie & Lee (2005): −9582.430478', (given) => {
    expect(bgNbd.likelihood(given).evaluate(bgPublished).value).toBeCloseTo(-9582.430478, 6);
  });

  itWithShared(rows, 'Pareto/NBD of Fader, Hardie & Lee (2005): −9594.976259', (given) => {
    expect(paretoNbd.likelihood(given).evaluate(paretoPublished).value).toBeCloseTo(-9594.976259, 6);
  });

  itWithShared(rows, 'Pareto/NBD at .5532700 10.5778007 .6060200 11.6639 (METHODS 4.2): −9594.976181', (given) => {
    // β is given with four decimals: the ridge is flat to 1e-6 there
    const { value } = paretoNbd.likelihood(given).evaluate([0.55327, 10.5778007, 0.60602, 11.6639]);
    expect(Math.abs(value + 9594.976181)).toBeLessThan(1e-6);
  });
});

describe('maximum likelihood, CDNOW in exact weeks', () => {
  itWithShared(
    rows,
    'BG/NBD .243 4.414 .793 2.426, LL −9582.429207, SE .01256 .37822 .18573 .70541 (METHODS 4.2)',
    (given) => {
      const { parameters, standardErrors, logLikelihood, converged, gradientNorm } = fit(bgNbd.likelihood(given));
      expect(logLikelihood).toBeCloseTo(-9582.429207, 6);
      expect([parameters.r, parameters.alpha, parameters.a, parameters.b].map((value) => value.toFixed(3))).toEqual([
        '0.243',
        '4.414',
        '0.793',
        '2.426',
      ]);
      // METHODS prints seven digits of an optimum that is flat to 1e-9; four of them are determined
      expect(parameters.r).toBeCloseTo(0.2425945, 6);
      expect(parameters.b).toBeCloseTo(2.4258881, 4);
      const errors = [standardErrors.r, standardErrors.alpha, standardErrors.a, standardErrors.b];
      expect(errors.map((value) => value?.toFixed(5))).toEqual(['0.01256', '0.37822', '0.18573', '0.70541']);
      expect({ converged, flat: gradientNorm < 1e-8 }).toEqual({ converged: true, flat: true });
    },
  );

  itWithShared(
    rows,
    'Pareto/NBD .553 10.58 .606, LL −9594.97618 on a flat ridge of β, SE .0476 .843 .187 6.2',
    (given) => {
      const { parameters, standardErrors, logLikelihood, converged } = fit(paretoNbd.likelihood(given));
      // METHODS gives −9594.976181 at β 11.6639; the top of the ridge is 2e-6 higher
      expect(logLikelihood).toBeGreaterThan(-9594.976181);
      expect(logLikelihood).toBeCloseTo(-9594.97618, 5);
      expect(parameters.r.toFixed(3)).toBe('0.553');
      expect(parameters.s.toFixed(3)).toBe('0.606');
      expect(parameters.beta).toBeGreaterThan(11.656);
      expect(parameters.beta).toBeLessThan(11.672);
      expect(standardErrors.r?.toFixed(4)).toBe('0.0476');
      expect(standardErrors.alpha?.toFixed(3)).toBe('0.843');
      expect(standardErrors.s?.toFixed(3)).toBe('0.187');
      expect(standardErrors.beta?.toFixed(1)).toBe('6.2');
      expect(converged).toBe(true);
    },
  );

  itWithShared(rows, 'MBG/NBD .525 6.183 .891 1.614, LL −9582.135716 (Batislam et al. 2007 / METHODS 4.2)', (given) => {
    const { parameters, logLikelihood } = fit(mbgNbd.likelihood(given));
    expect(logLikelihood).toBeCloseTo(-9582.135716, 6);
    expect(Object.values(parameters).map((value) => value.toFixed(3))).toEqual(['0.525', '6.183', '0.891', '1.614']);
  });

  itWithShared(rows, 'NBD .3847659 12.0720137, LL −9763.657615 (METHODS 4.2)', (given) => {
    const { parameters, logLikelihood } = fit(nbd.likelihood(given));
    expect(logLikelihood).toBeCloseTo(-9763.657615, 6);
    expect(parameters.r).toBeCloseTo(0.3847659, 6);
    expect(parameters.alpha).toBeCloseTo(12.0720137, 4);
  });

  itWithShared(
    cdnowOrders,
    'Gamma-Gamma 6.25 3.74 15.44 of 946 repeat buyers, LL −4055.917695 (Fader & Hardie 2013)',
    (orders) => {
      const { frequency, monetary } = summary(orders);
      const repeat = [...frequency.keys()].filter((i) => frequency[i] > 0);
      expect(repeat).toHaveLength(946);
      const fitted = fit(
        gammaGamma({
          frequency: Float64Array.from(repeat, (i) => frequency[i]),
          monetary: Float64Array.from(repeat, (i) => monetary[i]),
        }),
      );
      expect(fitted.logLikelihood).toBeCloseTo(-4055.917695, 6);
      const { p, q, v } = fitted.parameters;
      expect([p, q, v].map((value) => value.toFixed(2))).toEqual(['6.25', '3.74', '15.44']);
      // printed for the summary file, whose means are rounded to cents: 24.6586 18.9115 35.1710 35.1710 35.1710 71.4629
      const spend = [0, 1, 2, 3, 4, 5].map((i) => expectedSpend(fitted.theta, frequency[i], monetary[i]));
      [24.6586, 18.9115, 35.171, 35.171, 35.171, 71.4629].forEach((expected, i) =>
        expect(Math.abs(spend[i] - expected)).toBeLessThan(0.005),
      );
    },
  );

  itWithShared(rows, 'is the same in days, weeks, months and years: a unit is no trap', (given) => {
    for (const model of [bgNbd, paretoNbd]) {
      const shapes = [7, 1, 7 / 30.4375, 7 / 365.25].map((factor) => {
        const scaled = countRows({
          frequency: given.frequency,
          recency: given.recency.map((value) => value * factor),
          age: given.age.map((value) => value * factor),
          count: given.count,
        });
        const { parameters, logLikelihood, converged } = fit(model.likelihood(scaled));
        // ln L shifts by Σ x · ln factor
        const purchases = given.frequency.reduce((sum, x, row) => sum + x * given.count[row], 0);
        return { r: parameters.r, logLikelihood: logLikelihood + purchases * Math.log(factor), converged };
      });
      for (const { r, logLikelihood, converged } of shapes) {
        expect(converged).toBe(true);
        expect(logLikelihood).toBeCloseTo(shapes[1].logLikelihood, 6);
        expect(r).toBeCloseTo(shapes[1].r, 6);
      }
    }
  });
});

describe('predictions at the published parameters (METHODS 4.2; δ = ln 1.15 / 52 per week)', () => {
  const pareto = paretoNbd.predict(paretoPublished);
  const bg = bgNbd.predict(bgPublished);
  const customers: [string, number, number, number, number[]][] = [
    ['1516', 26, 216 / 7, 31, [0.99787426061, 20.116129598, 86.286043436, 0.968851562852, 20.748353694]],
    ['1', 2, 213 / 7, 272 / 7, [0.869186154651, 1.455226131, 6.502100929, 0.726589721835, 1.226115806]],
    ['3', 0, 0, 272 / 7, [0.295303374266, 0.107092834, 0.478501863, 1, 0.195109665]],
  ];

  it.each(customers)(
    'customer %s: P(alive), purchases in 39 weeks and DERT to 1e-9',
    (_, x, recency, age, expected) => {
      const alive = pareto.pAlive(x, recency, age);
      const bgAlive = bg.pAlive(x, recency, age);
      const actual = [
        alive,
        alive * pareto.purchasesIfAlive(x, age, 39),
        alive * pareto.discountedIfAlive(x, age, rate, Infinity),
        bgAlive,
        bgAlive * bg.purchasesIfAlive(x, age, 39),
      ];
      // 1e-9 beyond what the last printed digit leaves open
      actual.forEach((value, i) => expect(Math.abs(value - expected[i])).toBeLessThan(i % 3 === 0 ? 1e-12 : 1.5e-9));
    },
  );

  it('a new customer buys 1.446051 times in 52 weeks under BG/NBD (METHODS 4.2)', () => {
    expect(bg.purchasesIfAlive(0, 0, 52)).toBeCloseTo(1.446051, 6);
  });

  itWithShared(
    rows,
    'a new customer buys 1.473434 times in 52 weeks under the fitted Pareto/NBD (R package BTYD, vignette)',
    (given) => {
      // METHODS prints 1.473113; rβ/(α(s−1))·(1−(β/(β+52))^{s−1}) at its published parameters is 1.472997
      const fitted = paretoNbd.predict(fit(paretoNbd.likelihood(given)).theta);
      expect(fitted.purchasesIfAlive(0, 0, 52)).toBeCloseTo(1.473434, 5);
      expect(pareto.purchasesIfAlive(0, 0, 52)).toBeCloseTo(1.472997, 6);
    },
  );

  it('the BG/NBD log-likelihood of 200 purchases does not overflow: 100.7957, and of none −.59947382 (METHODS 4.2)', () => {
    const one = (x: number, recency: number): number =>
      bgNbd
        .likelihood(
          countRows({ frequency: Float64Array.of(x), recency: Float64Array.of(recency), age: Float64Array.of(40) }),
        )
        .evaluate([0.25, 4, 0.8, 2.5]).value;
    expect(one(0, 0)).toBeCloseTo(-0.59947382, 8);
    expect(one(200, 38)).toBeCloseTo(100.7957, 4);
  });
});

describe('the CDNOW order log', () => {
  itWithShared(
    cdnowOrders,
    'gives the 2,357 histories of the derived file, so that a log and a summary fit alike',
    (orders) => {
      const { ids, frequency, recency, age } = summary(orders);
      const histories = cdnowHistories.content;
      if (!histories) throw new Error('the derived file is missing beside the log');
      expect(ids).toHaveLength(2357);
      const rowOf = new Map(histories.ids.map((id, row) => [id, row]));
      ids.forEach((id, i) => {
        const row = rowOf.get(Number(id)) ?? -1;
        expect(frequency[i]).toBe(histories.frequency[row]);
        expect(Math.abs(recency[i] - histories.recency[row])).toBeLessThan(1e-9);
        expect(Math.abs(age[i] - histories.age[row])).toBeLessThan(1e-9);
      });
    },
  );
});
