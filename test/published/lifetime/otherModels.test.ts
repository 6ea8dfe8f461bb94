import { bgBb } from '../../../src/core/purchases/bgBb';
import { formulaClv, migrationValue, recencyTransitions } from '../../../src/core/orders/value';
import {
  contractLikelihood,
  contractSurvival,
  residualLifetime,
} from '../../../src/core/purchases/shiftedBetaGeometric';
import { fit } from '../../../src/core/purchases/fit';
import { summarizeLog } from '../../../src/core/orders/log';
import { dayNumber } from '../../../src/core/orders/timeUnit';
import { donations } from './donations';
import { fourteenOrders } from '../methodsExamples';

describe('BG/BB on the donations of 11,104 people (Fader, Hardie & Shang 2010, table 1)', () => {
  const rows = donations;
  const fitted = fit(bgBb.likelihood(rows));

  it('finds α 1.204 β .750 γ .657 δ 2.784, LL −33225.58, from a table with a column of counts', () => {
    expect(rows.customers).toBe(11104);
    expect(fitted.converged).toBe(true);
    // METHODS prints −33225.58129; the top is 2e-5 higher
    expect(fitted.logLikelihood).toBeGreaterThanOrEqual(-33225.58129);
    expect(fitted.logLikelihood).toBeCloseTo(-33225.5813, 4);
    const { alpha, beta, gamma, delta } = fitted.parameters;
    expect(alpha).toBeCloseTo(1.2035071, 4);
    // METHODS' optimum stopped 1.6e-5 short in the log-likelihood
    expect(beta).toBeCloseTo(0.7497667, 3);
    expect(gamma).toBeCloseTo(0.6567568, 4);
    expect(delta).toBeCloseTo(2.7838873, 3);
  });

  it('has the log-likelihood −33225.58129 at the parameters of METHODS 4.2', () => {
    const at = bgBb.likelihood(rows).evaluate([1.2035071, 0.7497667, 0.6567568, 2.7838873]).value;
    expect(at).toBeCloseTo(-33225.58129, 4);
  });

  it('expects 3.18 donations of a new person in ten years (R package BTYD, vignette: 3.1799 at its own optimum)', () => {
    const predictions = bgBb.predict([1.2035071, 0.7497667, 0.6567568, 2.7838873]);
    expect(predictions.pAlive(0, 0, 0) * predictions.purchasesIfAlive(0, 0, 10)).toBeCloseTo(3.1799, 3);
  });

  it('expects the shares of people with 0 to 6 donations to add up to 1, with the mean of the forecast', () => {
    const predictions = bgBb.predict(fitted.theta);
    const pmf = predictions.purchasePmf(6, 7);
    const mean = pmf.reduce((sum, probability, x) => sum + x * probability, 0);
    expect(pmf.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(mean).toBeCloseTo(predictions.pAlive(0, 0, 0) * predictions.purchasesIfAlive(0, 0, 6), 12);
  });
});

describe('sBG on two contract cohorts of 1,000 (Fader & Hardie 2007, table 1 and p. 81)', () => {
  it('finds α .668 β 3.806 for the high-end and α .704 β 1.182 for the regular customers', () => {
    const [highEnd, regular] = [
      [1000, 869, 743, 653, 593, 551, 517, 491],
      [1000, 631, 468, 382, 326, 289, 262, 241],
    ].map((survivors) => fit(contractLikelihood(survivors)));
    expect(Object.values(highEnd.parameters).map((value) => value.toFixed(3))).toEqual(['0.668', '3.806']);
    expect(Object.values(regular.parameters).map((value) => value.toFixed(3))).toEqual(['0.704', '1.182']);
    // B(.668, 3.806 + 1)/B(.668, 3.806) = 3.806/4.474
    expect(contractSurvival([0.668, 3.806], 1)[1]).toBeCloseTo(3.806 / 4.474, 12);
  });

  it('residual lifetime without end is its series: (β+n)/(α−1) undiscounted for α = 2', () => {
    // Σ_{k≥1} (β)_k/(α+β)_k = β/(α−1) for α > 1: 3/1
    expect(residualLifetime([2, 3], 0, 0)).toBe(3);
    expect(residualLifetime([2, 3], 0, 1e-7)).toBeCloseTo(3, 4);
    expect(residualLifetime([0.5, 3], 0, 0)).toBe(Infinity);
  });
});

describe('CLV by formula', () => {
  it('gives the margin multiples of Gupta & Lehmann (2003), r 60–90 %, i 10–16 %', () => {
    const published = {
      0.6: ['1.200', '1.154', '1.111', '1.071'],
      0.7: ['1.750', '1.667', '1.591', '1.522'],
      0.8: ['2.667', '2.500', '2.353', '2.222'],
      0.9: ['4.500', '4.091', '3.750', '3.462'],
    };
    for (const [retention, row] of Object.entries(published)) {
      const multiples = [0.1, 0.12, 0.14, 0.16].map((discount) =>
        formulaClv({ margin: 1, retention: Number(retention), discount }).toFixed(3),
      );
      expect(multiples).toEqual(row);
    }
  });

  it('gives 568.78 for case 1 of Berger & Nasr (1998)', () => {
    const value = formulaClv({
      margin: 260,
      retention: 0.75,
      discount: 0.2,
      periods: 10,
      firstMargin: 'now',
      retentionCost: 50,
    });
    expect(value.toFixed(2)).toBe('568.78');
  });

  it('gives the recency-state values of Pfeifer & Carraway (2000), without end and over four periods', () => {
    const transitions = recencyTransitions([0.3, 0.2, 0.15, 0.05]);
    // a purchase brings 40, mailing costs 4 until the customer is given up
    const reward = [36, -4, -4, -4, 0];
    const rounded = (values: number[]): string[] => values.map((value) => value.toFixed(4));
    expect(rounded(migrationValue(transitions, reward, 0.2))).toEqual([
      '52.3196',
      '5.5538',
      '1.2508',
      '-1.8200',
      '0.0000',
    ]);
    expect(rounded(migrationValue(transitions, reward, 0.2, 4))).toEqual([
      '50.1150',
      '4.2199',
      '0.5921',
      '-1.9801',
      '0.0000',
    ]);
  });

  it('five points of retention more are worth +27.5 % at 80 % and +40.7 % at 90 %, i = 10 % (METHODS 3.7)', () => {
    const value = (retention: number): number => formulaClv({ margin: 1, retention, discount: 0.1 });
    expect(((value(0.85) / value(0.8) - 1) * 100).toFixed(1)).toBe('27.5');
    expect(((value(0.95) / value(0.9) - 1) * 100).toFixed(1)).toBe('40.7');
  });
});

describe('brand switching (Rust, Lemon & Zeithaml), METHODS 4.3 [H]', () => {
  // A chain of states again: Σ_{t=0..3} 1.1^−t · margin · (A·Mᵗ), the margin being earned in one of the two states.
  const switching = [
    [0.7, 0.3],
    [0.5, 0.5],
  ];

  it('a customer who starts with us is worth 263.71 to us', () => {
    expect(migrationValue(switching, [100, 0], 0.1, 3)[0].toFixed(2)).toBe('263.71');
  });

  it('and 84.97 to the competitor', () => {
    expect(migrationValue(switching, [0, 100], 0.1, 3)[0].toFixed(2)).toBe('84.97');
  });
});

describe('order log → customers', () => {
  it('fourteen transactions give the six rows of METHODS 4.2 (Python package lifetimes), same-day purchases merged', () => {
    const names = ['1', '2', '3', '4', '5', '6'];
    const { frequency, recency, age, monetary } = summarizeLog(
      {
        customer: Int32Array.from(fourteenOrders, ([id]) => names.indexOf(id)),
        names,
        day: Float64Array.from(fourteenOrders, ([, date]) => dayNumber(date)),
        amount: Float64Array.from(fourteenOrders, ([, , amount]) => amount),
        rowName: (row) => String(row + 2),
      },
      {
        unit: 'day',
        observationEnd: '2015-02-07',
        calibrationEnd: null,
        cohortFrom: null,
        cohortTo: null,
        returns: 'net',
      },
    );
    expect(names.map((_, i) => [frequency[i], recency[i], age[i], monetary[i]])).toEqual([
      [1, 36, 37, 2],
      [0, 0, 37, 0],
      [2, 4, 37, 3],
      [2, 20, 22, 6],
      [2, 2, 22, 4.5],
      [0, 0, 5, 0],
    ]);
  });
});
