import { findAnalysis } from '../../core/analyses/catalogue';
import { fits } from '../../core/analyses/fits';
import type { Shape, Table } from '../../core/table/table';
import { lackOf } from '../explore/lackOf';

/** What people ask of a list, by what its rows are; the first that fit are shown. */
const asked: Readonly<Record<Shape, readonly string[]>> = {
  customers: ['pyramid', 'concentration', 'profitability', 'commonality', 'formula-value', 'clusters', 'scorecard'],
  orders: ['customers', 'lifetime', 'concentration', 'cohorts', 'rfm', 'customer-share'],
  'order-lines': ['customers', 'lifetime', 'cross-selling', 'cohorts', 'rfm', 'concentration'],
  contracts: ['contracts', 'pyramid', 'concentration'],
  counts: ['lifetime', 'concentration'],
  snapshots: ['tier-migration', 'equity-bridge', 'migration'],
};
const most = 5;

/** Analyses whose question this list can answer, the usual first. */
export function questionsFor(table: Table): string[] {
  const { shape } = table.recognition ?? { shape: 'customers' as const };
  const canAnswer = (id: string): boolean => fits(findAnalysis(id), table) && lackOf(id, table) === undefined;
  const fitting: string[] = [];
  for (const id of asked[shape]) if (fitting.length < most && canAnswer(id)) fitting.push(id);
  return fitting;
}
