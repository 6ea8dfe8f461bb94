import { dayText } from '../../../src/core/orders/timeUnit';
import { summarizeLog, type LogOptions, type OrderLog } from '../../../src/core/orders/log';
import { countRows } from '../../../src/core/purchases/countRows';
import { fit } from '../../../src/core/purchases/fit';
import { gammaGamma } from '../../../src/core/purchases/gammaGamma';
import type { Likelihood } from '../../../src/core/purchases/model';
import { models } from '../../../src/core/purchases/models';
import { measureCost, type Cost } from '../measure';
import { logEnd, type SimulatedCustomers } from '../tables';
import { sumsOf, type Summary } from './agreement';

export const fits = ['bg-nbd', 'pareto-nbd', 'gamma-gamma'] as const;
export type FitName = (typeof fits)[number];

/** What our side found in a table, and how long it took. */
export interface OurFit {
  cost: Cost;
  parameters: Record<string, number>;
  logLikelihood: number;
}

/** Fewer runs where one takes seconds. */
export const runsFor = (entries: number): number => (entries > 200_000 ? 3 : 5);

/** One of our fits from typed columns on, as the engine gets them: the counting of equal rows is part of it. */
export function ourFit(name: FitName, { history, means }: SimulatedCustomers): OurFit {
  const likelihood = (): Likelihood => {
    if (name !== 'gamma-gamma') return models[name].likelihood(countRows(history, 7));
    const repeats = history.frequency.map((x) => (x > 0 ? 1 : 0));
    return gammaGamma({
      frequency: history.frequency.filter((_, i) => repeats[i] === 1),
      monetary: means.filter((_, i) => repeats[i] === 1),
    });
  };
  let found = fit(likelihood());
  const cost = measureCost(() => (found = fit(likelihood())), runsFor(history.frequency.length));
  return { cost, parameters: found.parameters, logLikelihood: found.logLikelihood };
}

/** Our order log → one row per customer; weights are the customers' numbers from 1 on. */
export function ourSummary(log: OrderLog): Summary & { cost: Cost } {
  const options: LogOptions = {
    unit: 'week',
    observationEnd: dayText(logEnd),
    calibrationEnd: null,
    cohortFrom: null,
    cohortTo: null,
    returns: 'net',
  };
  let summary = summarizeLog(log, options);
  const cost = measureCost(() => (summary = summarizeLog(log, options)), runsFor(log.names.length));
  const { ids, frequency, recency, age, monetary, firstDay, lastDay, total } = summary;
  const columns = { frequency, recency, age, monetary, firstDay, lastDay, total };
  const sums = sumsOf(columns, (i) => Number(ids[i]));
  return { cost, count: ids.length, sums };
}
