import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import { countRecency, migrationValue, recencyTransitions } from '../../../orders/value';
import { summarizeLog } from '../../../orders/log';
import { readOrders } from '../../../orders/readOrders';
import { currentState, hasComeBack } from './currentState';
import type { MigrationDetail, MigrationLog } from './detail';
import type { MigrationOptions } from './options';

type LogSource = Extract<MigrationOptions['source'], { from: 'log' }>;

/**
 * Chances, typed or counted from a log → value by recency state, and of each customer of the log. Throws what reading
 * a log throws, `unit-too-coarse` when no customer is seen for a whole period, and `value-out-of-range` for a discount
 * of 0 or less without end.
 */
export function evaluateMigration(table: Table, options: MigrationOptions): MigrationDetail {
  const { source, margin, cost, discount, periods } = options;
  const counted = source.from === 'log' ? countLog(table, source) : null;
  const chances = source.from === 'log' ? (counted?.chances ?? []) : source.chances;
  const transitions = recencyTransitions(chances);
  const reward = transitions.map((_, state) => (state === chances.length ? 0 : state === 0 ? margin - cost : -cost));
  const values = migrationValue(transitions, reward, discount, periods ?? Infinity);
  const firstLoss = values.findIndex((value) => value < 0);
  return {
    ...{ chances, transitions, reward, values, margin, cost, discount, periods },
    firstLoss: firstLoss < 0 ? null : firstLoss,
    log: counted && {
      ...counted.log,
      equity: counted.log.customersByState.reduce((sum, count, state) => sum + count * values[state], 0),
    },
  };
}

function countLog(table: Table, source: LogSource): { chances: number[]; log: MigrationLog } {
  if (table.rowCount === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  const { periodDays, observationEnd } = source;
  const { log: orders, cleaning } = readOrders(table, source, 'source.');
  const summary = summarizeLog(orders, {
    unit: 'day',
    ...{ observationEnd, calibrationEnd: null, cohortFrom: null, cohortTo: null, returns: 'drop' },
  });
  const days = summary.ids.map((_, i) =>
    summary.purchaseDays.subarray(summary.purchaseStarts[i], summary.purchaseStarts[i + 1]),
  );
  const counts = countRecency(days, periodDays, summary.observationEnd, source.states);
  const unseen = counts.seen.indexOf(0);
  const states = unseen < 0 ? source.states : unseen;
  if (states === 0) throw new Problem('unit-too-coarse', { option: 'source.periodDays' });
  const state = Int32Array.from(days, (history) => currentState(history, periodDays, summary.observationEnd, states));
  const customersByState = new Array<number>(states + 1).fill(0);
  for (const current of state) customersByState[current]++;
  const seen = Array.from(counts.seen.subarray(0, states));
  const bought = Array.from(counts.bought.subarray(0, states));
  return {
    chances: seen.map((count, k) => bought[k] / count),
    log: {
      ...{ seen, bought, state, customersByState, periodDays, equity: 0 },
      ids: summary.ids,
      purchases: Float64Array.from(days, ({ length }) => length),
      lastDay: summary.lastDay,
      cameBack: days.reduce((count, history) => count + (hasComeBack(history, periodDays, states) ? 1 : 0), 0),
      statesLeftOut: source.states - states,
      observationEnd: summary.observationEnd,
      rowsIncomplete: summary.notes.rowsIncomplete,
      cleaning,
    },
  };
}
