import { linearRegression } from '../../../src/core/stats/regression/linearRegression';
import { logisticRegression } from '../../../src/core/stats/regression/logisticRegression';
import { longley, spectorMazzeo } from './dataSets';
import { relativeError } from './numbers';

const predictorsOf = (columns: Record<string, number[]>) =>
  Object.entries(columns).map(([name, values]) => ({ name, values: Float64Array.from(values) }));

describe('NIST StRD, Longley (certified values; ill-conditioned on purpose)', () => {
  const { employment, ...columns } = longley;
  const found = linearRegression(predictorsOf(columns), Float64Array.from(employment));

  it('gives the seven coefficients to nine digits', () => {
    expect(
      relativeError(
        found.coefficients.map(({ estimate }) => estimate),
        [
          -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
          -0.0511041056535807, 1829.15146461355,
        ],
      ),
    ).toBeLessThan(1e-9);
  });

  it('gives their standard errors to nine digits', () => {
    expect(
      relativeError(
        found.coefficients.map(({ standardError }) => standardError),
        [
          890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
          0.22607320006937, 455.478499142212,
        ],
      ),
    ).toBeLessThan(1e-9);
  });

  it('gives R² .995479004577296 and the residual deviation 304.854073561965', () => {
    expect(
      relativeError([found.rSquared, found.residualDeviation], [0.995479004577296, 304.854073561965]),
    ).toBeLessThan(1e-10);
  });

  it('METHODS 3.8: says by variance inflation that the columns say nearly the same', () => {
    const inflation = found.coefficients.slice(1).map(({ vif }) => (vif ?? NaN).toFixed(4));
    expect(inflation).toEqual(['135.5324', '1788.5135', '33.6189', '3.5889', '399.1510', '758.9806']);
  });
});

describe('Greene, Spector & Mazzeo: the grade by GPA, TUCE and PSI, 32 rows', () => {
  const { grade, ...columns } = spectorMazzeo;
  const found = logisticRegression(predictorsOf(columns), Float64Array.from(grade));

  it('gives coefficients and standard errors as printed in METHODS 3.8', () => {
    const { coefficients } = found;
    expect(coefficients.map(({ estimate }) => estimate.toFixed(7))).toEqual([
      '-13.0213469',
      '2.8261126',
      '0.0951577',
      '2.3786877',
    ]);
    expect(coefficients.map(({ standardError }) => standardError.toFixed(7))).toEqual([
      '4.9313242',
      '1.2629411',
      '0.1415542',
      '1.0645643',
    ]);
  });

  it('gives ln L −12.889634222', () => {
    expect(found.logLikelihood.toFixed(9)).toBe('-12.889634222');
  });
});
