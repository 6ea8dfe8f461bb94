import { areaUnderCurve } from '../../../src/core/stats/tests/areaUnderCurve';
import { benjaminiHochberg } from '../../../src/core/stats/tests/benjaminiHochberg';
import { chiSquaredTail } from '../../../src/core/stats/tests/chiSquaredTail';
import { fisherExact } from '../../../src/core/stats/tests/fisherExact';
import { incompleteBeta } from '../../../src/core/stats/incompleteBeta';
import { linearRegression } from '../../../src/core/stats/regression/linearRegression';
import { logisticRegression } from '../../../src/core/stats/regression/logisticRegression';
import { studentQuantile, studentTail } from '../../../src/core/stats/tests/studentTail';
import { kaplanMeier } from '../../../src/core/stats/survival/kaplanMeier';
import { logRank } from '../../../src/core/stats/survival/logRank';
import { relativeError } from './numbers';
import { oracle } from './oracle';

const { versions, tails, exactTests, regression, survival } = oracle;

describe(`tails of distributions against scipy ${versions.scipy}`, () => {
  it('gives p-values of χ² to ten digits, far out too', () => {
    for (const [x, degrees, expected] of tails.chiSquared) {
      expect(Math.abs(chiSquaredTail(x, degrees) - expected)).toBeLessThanOrEqual(1e-10 * expected + 1e-290);
    }
  });

  it("gives p-values of Student's t to ten digits, far out too", () => {
    for (const [t, degrees, expected] of tails.student) {
      expect(Math.abs(studentTail(t, degrees) - expected)).toBeLessThanOrEqual(1e-10 * expected + 1e-290);
    }
  });

  it("gives the limits of intervals by Student's t to ten digits", () => {
    for (const [degrees, expected] of tails.studentQuantile) {
      expect(relativeError([studentQuantile(0.05, degrees)], [expected])).toBeLessThan(1e-10);
    }
  });

  it('gives the incomplete beta function to ten digits', () => {
    for (const [a, b, x, expected] of tails.incompleteBeta) {
      expect(Math.abs(incompleteBeta(a, b, x) - expected)).toBeLessThanOrEqual(1e-10 * expected + 1e-290);
    }
  });
});

describe('tests of tables', () => {
  it(`gives Fisher's exact p as scipy ${versions.scipy} does, both ways`, () => {
    for (const { table, twoSided, greater } of exactTests.fisher) {
      expect(fisherExact(...table, 'two-sided')).toBeCloseTo(twoSided, 10);
      expect(fisherExact(...table, 'greater')).toBeCloseTo(greater, 10);
    }
  });

  it(`corrects for many tests as statsmodels ${versions.statsmodels} does (Benjamini & Hochberg)`, () => {
    const { p, adjusted } = exactTests.benjaminiHochberg;
    expect(relativeError(benjaminiHochberg(p), adjusted)).toBeLessThan(1e-12);
  });
});

describe(`regression against statsmodels ${versions.statsmodels}`, () => {
  const predictors = regression.columns.map((values, i) => ({ name: `x${i}`, values: Float64Array.from(values) }));
  const found = linearRegression(predictors, Float64Array.from(regression.outcome));

  it('gives effects, standard errors, p-values and intervals of the linear kind to nine digits', () => {
    const { coefficients } = found;
    expect(
      relativeError(
        coefficients.map(({ estimate }) => estimate),
        regression.estimates,
      ),
    ).toBeLessThan(1e-9);
    expect(
      relativeError(
        coefficients.map((of) => of.standardError),
        regression.standardErrors,
      ),
    ).toBeLessThan(1e-9);
    expect(
      relativeError(
        coefficients.map(({ pValue }) => pValue),
        regression.pValues,
      ),
    ).toBeLessThan(1e-9);
    expect(
      relativeError(
        coefficients.flatMap(({ from, to }) => [from, to]),
        regression.intervals.flat(),
      ),
    ).toBeLessThan(1e-9);
  });

  it('gives standard errors HC3 that allow for an uneven spread', () => {
    const robust = linearRegression(predictors, Float64Array.from(regression.outcome), true);
    expect(
      relativeError(
        robust.coefficients.map((of) => of.standardError),
        regression.robust,
      ),
    ).toBeLessThan(1e-9);
  });

  it('gives ln L, adjusted R², the Breusch–Pagan test and Cook’s distances', () => {
    expect(
      relativeError(
        [found.logLikelihood, found.adjustedRSquared],
        [regression.logLikelihood, regression.adjustedRSquared],
      ),
    ).toBeLessThan(1e-10);
    const { statistic, pValue } = found.breuschPagan;
    expect(relativeError([statistic, pValue], regression.breuschPagan)).toBeLessThan(1e-9);
    expect(relativeError([...found.cooks], regression.cooks)).toBeLessThan(1e-7);
  });

  it('gives the logistic kind: effects, standard errors, p-values, ln L, pseudo R², area under the curve', () => {
    const { logit, twoValues } = regression;
    const logistic = logisticRegression(predictors, Float64Array.from(twoValues));
    const { coefficients } = logistic;
    expect(
      relativeError(
        coefficients.map(({ estimate }) => estimate),
        logit.estimates,
      ),
    ).toBeLessThan(1e-8);
    expect(
      relativeError(
        coefficients.map((of) => of.standardError),
        logit.standardErrors,
      ),
    ).toBeLessThan(1e-8);
    expect(
      relativeError(
        coefficients.map(({ pValue }) => pValue),
        logit.pValues,
      ),
    ).toBeLessThan(1e-7);
    expect(
      relativeError([logistic.logLikelihood, logistic.pseudoRSquared], [logit.logLikelihood, logit.pseudoRSquared]),
    ).toBeLessThan(1e-9);
    expect(areaUnderCurve(logistic.fitted, twoValues)).toBeCloseTo(logit.area, 12);
  });
});

describe(`survival against lifelines ${versions.lifelines}`, () => {
  it('gives the share still there with its interval at each step', () => {
    const steps = kaplanMeier(survival.times, survival.left).filter(({ survival: share }) => share > 0);
    const expected = survival.steps.filter(([, share]) => share > 0);
    const found = steps.map(({ time, survival: share, from, to }) => [time, share, from, to]);
    expect(relativeError(found.flat(), expected.flat())).toBeLessThan(1e-8);
  });

  it('gives the log-rank test of three groups', () => {
    const test = logRank(survival.times, survival.left, survival.groups, 3);
    expect(relativeError([test?.chiSquared ?? NaN, test?.pValue ?? NaN], survival.logRank)).toBeLessThan(1e-8);
  });
});
