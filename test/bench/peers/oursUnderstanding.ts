import { cohorts } from '../../../src/core/analyses/understand/cohorts/cohorts';
import { concentration } from '../../../src/core/analyses/understand/concentration/concentration';
import { associationRules } from '../../../src/core/orders/associationRules';
import { basketsOf } from '../../../src/core/orders/baskets';
import { kMeans, lloyd } from '../../../src/core/stats/clusters/kMeans';
import { pointsOf } from '../../../src/core/stats/clusters/points';
import { seedCentres } from '../../../src/core/stats/clusters/seedCentres';
import { createRandom } from '../../../src/core/stats/random';
import { logisticRegression } from '../../../src/core/stats/regression/logisticRegression';
import type { Column } from '../../../src/core/table/table';
import { measureCost, type Cost } from '../measure';
import { clusteredColumns, orderLines, orders, outcomes, productCount, sales } from '../understandTables';
import {
  compareEstimates,
  compareInertias,
  compareSummaries,
  notCompared,
  sumsOf,
  type Agreement,
  type Estimates,
  type Summary,
} from './agreement';
import { runsFor } from './ours';
import type { PeerAnswer, PeerColumns } from './runPeer';

/** What ours took for a work, what a peer needs for the same, and how their answers compare. */
export interface OurSide {
  cost: Cost;
  columns: PeerColumns;
  job: object;
  /** @param answer left out where the peer was stopped */
  compare(loaded: Record<string, unknown>, answer?: PeerAnswer): Agreement;
}

/** The last answer of several runs, and their median cost. */
function timed<Answer>(rows: number, work: () => Answer): { cost: Cost; answer: Answer } {
  let answer = work();
  const cost = measureCost(() => (answer = work()), runsFor(rows));
  return { cost, answer };
}

/**
 * Five clusters of four columns. With starts of their own, ours begins on a sample and goes on until no point changes its
 * cluster, scikit-learn begins once by k-means++ and goes on until its centres hardly move (its tolerance of 1e-4), which
 * is what either does when asked. From the same start both go on until no point changes.
 */
export function ourKMeans(rows: number, start: 'own' | 'same'): OurSide {
  const columns = clusteredColumns(rows);
  const from = start === 'same' ? seedCentres(pointsOf(columns), 5, createRandom(1)).centres : null;
  const { cost, answer } = timed(rows, () =>
    from ? lloyd(pointsOf(columns), { centres: from }) : kMeans(pointsOf(columns), { k: 5, seed: 1 }),
  );
  return {
    cost,
    columns: Object.fromEntries(columns.map((values, d) => [`d${d}`, values])),
    job: { centres: Array.from(answer.centres), start: from && Array.from(from) },
    compare(loaded, peer) {
      const theirs = { atOurs: Number(loaded.at_ours), inertia: peer && Number(peer.inertia) };
      const { agrees, finding } = compareInertias(answer.inertia, theirs);
      const steps = peer ? `; ${answer.iterations} steps, the peer's ${Number(peer.iterations)}` : '';
      return { agrees, finding: `${finding}${steps}` };
    },
  };
}

/** Ten predictors and a constant; standard errors are part of it. */
export function ourLogistic(rows: number): OurSide {
  const { predictors, outcome } = outcomes(rows);
  const { cost, answer } = timed(rows, () => logisticRegression(predictors, outcome));
  const estimates: Estimates = Object.fromEntries(
    answer.coefficients.map(({ name, estimate, standardError }) => [name, [estimate, standardError]]),
  );
  return {
    cost,
    columns: { outcome, ...Object.fromEntries(predictors.map(({ name, values }) => [name, values])) },
    job: {},
    compare: (_, peer) => (peer ? compareEstimates(estimates, peer.estimates as Estimates) : notCompared),
  };
}

/** Rules between two products, from rows of basket and product on. Ours adds Fisher's exact test of each. */
export function ourRules(rows: number): OurSide {
  const { basket, product, baskets } = orderLines(rows);
  const least = Math.max(2, Math.ceil(0.001 * baskets));
  // between two counts, so that nobody's rounding decides
  const minSupport = (least - 0.5) / baskets;
  const minConfidence = 0.01;
  const { cost, answer } = timed(rows, () =>
    associationRules(basketsOf(basket, product, baskets, productCount), productCount, { minSupport, minConfidence }),
  );
  const { support, confidence, lift } = {
    support: answer.map((rule) => rule.support),
    confidence: answer.map((rule) => rule.confidence),
    lift: answer.map((rule) => rule.lift),
  };
  const ours: Summary = {
    count: answer.length,
    sums: sumsOf({ support, confidence, lift }, (i) => answer[i].from * productCount + answer[i].to + 1),
  };
  return {
    cost,
    columns: { basket, product },
    job: { baskets, products: productCount, minSupport, minConfidence },
    compare: (_, peer) => (peer ? compareSummaries(ours, peer as unknown as Summary, 'rules') : notCompared),
  };
}

/** The whole analysis by months, survival and sheets included, of which the triangle is compared. */
export function ourCohorts(rows: number): OurSide {
  const table = orders(rows);
  const [customer, date, amount] = table.columns;
  const options = cohorts.schema.parse({ customer: 'Customer', date: 'Date', amount: 'Sales' });
  const { cost, answer } = timed(rows, () => cohorts.run({ ...table }, options, () => undefined).detail);
  const cells = answer.triangle.flatMap(({ active, retention, revenue }, cohort) =>
    active.map((bought, age) => ({ cohort, age, bought, kept: retention[age], value: revenue?.[age] ?? NaN })),
  );
  const columns = {
    active: cells.map(({ bought }) => bought),
    retention: cells.map(({ kept }) => kept),
    revenue: cells.map(({ value }) => value),
  };
  const ours: Summary = {
    count: answer.customers,
    sums: sumsOf(columns, (i) => 1000 * cells[i].cohort + cells[i].age + 1),
  };
  return {
    cost,
    columns: { customer: codesOf(customer), day: valuesOf(date), amount: valuesOf(amount) },
    job: {},
    compare: (_, peer) => (peer ? compareSummaries(ours, peer as unknown as Summary, 'customers') : notCompared),
  };
}

/** The whole analysis, sheets included, of which Gini, Herfindahl and the top shares are compared. */
export function ourConcentration(rows: number): OurSide {
  const table = sales(rows);
  const options = concentration.schema.parse({ value: 'Sales' });
  const { cost, answer } = timed(rows, () => concentration.run({ ...table }, options, () => undefined).detail);
  const ours: Summary = {
    count: answer.customers,
    sums: {
      total: [answer.total],
      gini: [answer.gini ?? NaN],
      herfindahl: [answer.herfindahl ?? NaN],
      topShares: answer.topShares.map(({ share }) => share),
    },
  };
  return {
    cost,
    columns: { value: valuesOf(table.columns[0]) },
    job: { tops: answer.topShares.map(({ customers }) => customers) },
    compare: (_, peer) => (peer ? compareSummaries(ours, peer as unknown as Summary, 'customers') : notCompared),
  };
}

function valuesOf(column: Column): Float64Array {
  if (column.kind !== 'number' && column.kind !== 'date') throw new TypeError(`${column.name} has no numbers`);
  return column.values;
}

function codesOf(column: Column): Int32Array {
  if (column.kind !== 'text') throw new TypeError(`${column.name} has no codes`);
  return column.codes;
}
