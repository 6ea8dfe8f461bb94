import { dayText } from '../../../orders/timeUnit';
import type { MigrationDetail } from './detail';

/** The unrounded numbers as plain JSON. States are numbered by recency from 1; the last one is `former`. */
export function migrationJson(detail: MigrationDetail): Record<string, unknown> {
  const { chances, values, reward, transitions, log } = detail;
  const nameOf = (state: number): number | string => (state === chances.length ? 'former' : state + 1);
  return {
    states: values.map((value, state) => ({
      state: nameOf(state),
      chance: chances[state] ?? 0,
      reward: reward[state],
      value,
      ...(log ? { customers: log.customersByState[state], seen: log.seen[state] ?? null } : {}),
    })),
    transitions,
    firstLoss: detail.firstLoss === null ? null : nameOf(detail.firstLoss),
    margin: detail.margin,
    cost: detail.cost,
    discount: detail.discount,
    periods: detail.periods,
    ...(log
      ? {
          equity: log.equity,
          cameBack: log.cameBack,
          statesLeftOut: log.statesLeftOut,
          observationEnd: dayText(log.observationEnd),
          periodDays: log.periodDays,
          ...(log.cleaning ? { cleaning: log.cleaning } : {}),
          customers: log.ids.map((id, i) => ({
            id,
            purchases: log.purchases[i],
            last: dayText(log.lastDay[i]),
            state: nameOf(log.state[i]),
            value: values[log.state[i]],
          })),
        }
      : {}),
  };
}
