import { evaluateLifetime } from '../../../src/core/analyses/value/lifetime/evaluate';
import { lifetimeSchema } from '../../../src/core/analyses/value/lifetime/options';
import { lifetimeWarnings } from '../../../src/core/analyses/value/lifetime/warnings';
import type { Column, Table } from '../../../src/core/table/table';
import { itWithShared, madeOf, sharedText } from '../../shared';

const orders = sharedText('data/apparel_orders.csv');
const customers = sharedText('data/apparel_customers.csv');

function lines(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));
}

/** Orders with gender and channel of their customer beside them. */
function apparel(ordersText: string): Table {
  const known = new Map(lines(customers.content ?? '').map(([id, ...rest]) => [id, rest]));
  const rows = lines(ordersText);
  const all = new Uint8Array(rows.length).fill(1);
  const number = (name: string, of: (row: string[]) => number): Column => ({
    kind: 'number',
    name,
    values: Float64Array.from(rows, of),
    valid: all,
  });
  const columns: Column[] = [
    number('Id', ([id]) => Number(id)),
    { kind: 'date', name: 'Date', values: Float64Array.from(rows, ([, date]) => Date.parse(date) / 864e5), valid: all },
    number('Price', ([, , price]) => Number(price)),
    number('Gender', ([id]) => Number(known.get(id)?.[0])),
    number('Channel', ([id]) => Number(known.get(id)?.[1])),
  ];
  return {
    rowCount: rows.length,
    columns,
    findings: [],
    origin: { sheet: 'Orders', address: 'A1:E9', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2, 3, 4] },
  };
}

const table = madeOf(orders, apparel);
const both = { buying: ['Gender', 'Channel'], leaving: ['Gender', 'Channel'] };
const evaluate = (list: Table, model: 'pareto-nbd' | 'bg-nbd') =>
  evaluateLifetime(
    list,
    lifetimeSchema.parse({
      customer: 'Id',
      date: 'Date',
      amount: 'Price',
      calibrationEnd: '2006-12-31',
      model,
      covariates: both,
    }),
    () => undefined,
  );

describe('apparel retailer with Gender and Channel (independent likelihood, scipy, November 2026; METHODS 6.3)', () => {
  itWithShared(table, 'Pareto/NBD finds LL −5821.062686 and its parameters, as CLVTools would', (list) => {
    const { fit } = evaluate(list, 'pareto-nbd');
    expect(fit.converged).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(-5821.062686, 4);
    const printed = { r: 1.83897, alpha: 92.963, s: 0.5913, beta: 49.513 };
    for (const [name, value] of Object.entries(printed)) {
      expect(Math.abs(fit.parameters[name] / value - 1)).toBeLessThan(1e-3);
    }
    const { covariates } = fit;
    expect(covariates?.buying.Gender.estimate).toBeCloseTo(0.28614, 4);
    expect(covariates?.buying.Channel.estimate).toBeCloseTo(0.62393, 4);
    expect(covariates?.leaving.Gender.estimate).toBeCloseTo(-0.64187, 3);
    expect(covariates?.leaving.Channel.estimate).toBeCloseTo(0.78976, 3);
  });

  itWithShared(table, 'the likelihood-ratio test is 54.07 on 4 degrees of freedom', (list) => {
    const { covariates } = evaluate(list, 'pareto-nbd').fit;
    expect(covariates?.test.logLikelihoodWithout).toBeCloseTo(-5848.097827, 4);
    expect(covariates?.test.statistic).toBeCloseTo(54.07, 2);
    expect(covariates?.test.degrees).toBe(4);
    expect(covariates?.test.pValue).toBeLessThan(1e-9);
  });

  itWithShared(
    table,
    'BG/NBD has no optimum: what runs off is named, with the limit −5839.86205 of the ridge',
    (list) => {
      const detail = evaluate(list, 'bg-nbd');
      expect(detail.fit.converged).toBe(false);
      expect(detail.fit.logLikelihood).toBeLessThan(-5839.862);
      expect(detail.fit.logLikelihood).toBeGreaterThan(-5839.87);
      expect(detail.fit.atLimit).toEqual(['a', 'b', 'leaving.Channel']);
      const { standardErrors, covariates } = detail.fit;
      // those of the rest, with these held at their limit
      expect([standardErrors.a, standardErrors.b, covariates?.leaving.Channel.standardError]).toEqual([
        null,
        null,
        null,
      ]);
      expect(standardErrors.r).toBeGreaterThan(0);
      expect(covariates?.buying.Gender.standardError).toBeGreaterThan(0);
      const ridge = { model: 'BG/NBD', parameters: { list: ['a', 'b', 'leaving.Channel'] } };
      expect(lifetimeWarnings(detail, { zeroSpends: 'no-value' })).toContainEqual({
        key: 'lifetime.covariates.ridge',
        params: { ...ridge, limit: { number: detail.fit.logLikelihood, digits: 2 } },
      });
    },
  );
});
