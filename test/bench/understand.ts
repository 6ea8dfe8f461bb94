import { findAnalysis } from '../../src/core/analyses/catalogue';
import { parseOptions } from '../../src/core/analyses/entry';
import { associationRules } from '../../src/core/orders/associationRules';
import { basketsOf } from '../../src/core/orders/baskets';
import { kMeans } from '../../src/core/stats/clusters/kMeans';
import { pointsOf } from '../../src/core/stats/clusters/points';
import { logisticRegression } from '../../src/core/stats/regression/logisticRegression';
import type { Table } from '../../src/core/table/table';
import { measure, type Step, type Subject } from './measure';
import {
  clusteredColumns,
  customerList,
  firmList,
  orderLines,
  orders,
  outcomes,
  productCount,
  sales,
} from './understandTables';

/** Wanted of every analysis at 10,000 customers, and of linear passes at a million rows. */
const [few, wantedFew] = [10_000, '≤ 100 ms'];
const wantedPass = '≤ 500 ms';

/** An analysis from typed columns to its report. */
function step(name: string, id: string, table: Table, input: object, wanted: string): Step {
  const analysis = findAnalysis(id);
  const options = parseOptions(analysis, input);
  return { name, ms: measure(() => analysis.run({ ...table }, options, () => undefined), 3), wanted };
}

/** What the analyses of understanding customers cost: many rows, and every one of them at 10,000 customers. */
export function understand(rows = 1_048_576): Subject {
  const points = pointsOf(clusteredColumns(rows));
  let inertia = 0;
  const { predictors, outcome } = outcomes(rows);
  const { basket, product, baskets } = orderLines(rows);
  const list = customerList(few);
  const firms = firmList(Math.min(rows, 100_000));
  const columns = ['Sales', 'B', 'C', 'Said'];
  const explain = { predictors: ['B', 'C', 'Said', 'Kind'] };
  return {
    title: `understanding customers, ${rows} rows`,
    steps: [
      { name: 'k-means, 4 columns, k = 5', ms: measure(() => ({ inertia } = kMeans(points, { k: 5, seed: 1 })), 3) },
      { name: 'logistic, 10 columns', ms: measure(() => logisticRegression(predictors, outcome), 3) },
      {
        name: 'rules, 1,000 products',
        ms: measure(
          () =>
            associationRules(basketsOf(basket, product, baskets, productCount), productCount, {
              ...{ minSupport: 0.001, minConfidence: 0.01 },
            }),
          3,
        ),
      },
      step('concentration', 'concentration', sales(rows), { value: 'Sales' }, wantedPass),
      step('cohorts', 'cohorts', orders(rows), { customer: 'Customer', date: 'Date', amount: 'Sales' }, wantedPass),
      step('clusters, 10,000', 'clusters', list, { columns }, wantedFew),
      step('factors, 10,000', 'factors', list, { columns }, wantedFew),
      step('commonality, 10,000', 'commonality', list, { group: { column: 'Tier', values: ['A'] } }, wantedFew),
      step('linear, 10,000', 'regression', list, { outcome: 'Sales', ...explain }, wantedFew),
      step('logistic, 10,000', 'regression', list, { kind: 'logistic', outcome: 'Again', ...explain }, wantedFew),
      step('profitability, 10,000', 'profitability', list, { tier: 'Tier', revenue: 'Sales' }, wantedFew),
      step('customer share, 10,000', 'customer-share', list, { sales: 'Sales', segment: 'Tier' }, wantedFew),
      step('database check, 100,000', 'database-check', firms, { customer: 'Firm', value: 'Sales' }, '≤ 10 s'),
      step('satisfaction trap, 10,000', 'satisfaction-trap', list, { satisfaction: 'Said', stays: 'Again' }, wantedFew),
    ],
    facts: { rows, customers: baskets, inertia },
  };
}
