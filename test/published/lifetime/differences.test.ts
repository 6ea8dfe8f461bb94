import { contracts } from '../../../src/core/analyses/value/contracts/contracts';
import { contractsSchema } from '../../../src/core/analyses/value/contracts/options';
import { fitSpending, spendFactors } from '../../../src/core/purchases/covariates/fitSpending';
import { expectedSpend } from '../../../src/core/purchases/gammaGamma';
import type { Column, Table } from '../../../src/core/table/table';
import oracle from './oracle/differences.json';

describe(`known differences of spend and renewal (independent likelihoods, scipy ${oracle.scipy}, differences.py)`, () => {
  it('Gamma-Gamma with covariates on the scale: likelihood, parameters, coefficients with standard errors, expected spend', () => {
    const { spending } = oracle;
    const history = {
      frequency: Float64Array.from(spending.frequency),
      monetary: Float64Array.from(spending.monetary),
    };
    const covariates = [
      { name: 'web', values: Float64Array.from(spending.web) },
      { name: 'size', values: Float64Array.from(spending.size) },
    ];
    const fitted = fitSpending(history, covariates);
    expect(fitted.converged).toBe(true);
    expect(fitted.logLikelihood).toBeCloseTo(spending.logLikelihood, 5);
    expect(fitted.covariates.test.statistic).toBeCloseTo(2 * (spending.logLikelihood - spending.without), 4);
    for (const [name, value] of Object.entries(spending.parameters)) {
      expect(Math.abs(fitted.parameters[name] / value - 1)).toBeLessThan(1e-4);
    }
    const { web, size } = fitted.covariates.spending;
    [web, size].forEach(({ estimate, standardError }, i) => {
      expect(estimate).toBeCloseTo(spending.coefficients[i], 5);
      expect(standardError).toBeCloseTo(spending.errors[i], 4);
    });
    const factors = spendFactors(fitted.theta, covariates) ?? new Float64Array();
    spending.expectedSpend.forEach((value, i) => {
      const [x, z] = [history.frequency[i], history.monetary[i]];
      const own = factors[i] * expectedSpend(fitted.theta, x, z / factors[i]);
      expect(Math.abs(own / value - 1)).toBeLessThan(1e-4);
    });
  });

  it('shifted beta-geometric renewal with covariates: likelihood, coefficients, chance and residual lifetime', () => {
    const { renewal } = oracle;
    const n = renewal.due.length;
    const valid = new Uint8Array(n).fill(1);
    const year = (count: number): number => Date.UTC(2010 + count, 0, 1) / 864e5;
    const end = year(20);
    // due: renewals up to the last day; made: renewed, then declined on the day of the next one
    const starts = renewal.due.map((due) => year(20 - due));
    const ends = renewal.made.map((made, i) => year(20 - renewal.due[i] + made + 1));
    const numbers = (name: string, values: readonly number[]): Column => ({
      ...{ kind: 'number', name, valid },
      values: Float64Array.from(values),
    });
    const table: Table = {
      rowCount: n,
      columns: [
        { kind: 'date', name: 'Start', values: Float64Array.from(starts), valid },
        { kind: 'date', name: 'End', values: Float64Array.from(ends), valid: Uint8Array.from(renewal.left) },
        numbers('Web', renewal.web),
        numbers('Size', renewal.size),
      ],
      origin: { sheet: 'S', address: 'A1', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2, 3] },
      findings: [],
    };
    const options = contractsSchema.parse({
      source: {
        from: 'customers',
        start: 'Start',
        end: 'End',
        observationEnd: new Date(end * 864e5).toISOString().slice(0, 10),
      },
      covariates: { leaving: ['Web', 'Size'] },
    });
    const { fit, covariates, customers } = contracts.run(table, options, () => undefined).detail;
    expect(fit.logLikelihood).toBeCloseTo(renewal.logLikelihood, 5);
    expect(fit.parameters.alpha).toBeCloseTo(renewal.parameters.alpha, 4);
    expect(fit.parameters.beta).toBeCloseTo(renewal.parameters.beta, 4);
    expect(covariates?.test.statistic).toBeCloseTo(2 * (renewal.logLikelihood - renewal.without), 4);
    [covariates?.leaving.Web, covariates?.leaving.Size].forEach((found, i) => {
      expect(found?.estimate).toBeCloseTo(renewal.coefficients[i], 5);
      expect(found?.standardError).toBeCloseTo(renewal.errors[i], 4);
    });
    renewal.left.slice(0, 5).forEach((left, i) => {
      if (left) return;
      expect(customers?.chance[i]).toBeCloseTo(renewal.chance[i], 5);
      expect(customers?.residual[i]).toBeCloseTo(renewal.residual[i], 3);
    });
  });
});
