import { Problem } from '../problem';
import type { PurchaseHistory } from './countRows';
import { customerName } from '../orders/customerNames';
import type { Histories } from '../orders/histories';

/**
 * Histories as BG/BB needs them: whole opportunities, one per unit of time. From a log, the k-th opportunity of a
 * customer is the k-th unit after the first purchase, and counts as used if it holds a purchase; an unfinished unit at
 * the end is left out. From columns, times must be whole already. Throws `value-out-of-range` when they are not,
 * `unit-too-coarse` when nobody is seen for a whole unit.
 */
export function opportunities(histories: Histories): PurchaseHistory {
  const { log, count } = histories;
  if (log) {
    const n = histories.frequency.length;
    const result = {
      frequency: new Float64Array(n),
      recency: new Float64Array(n),
      age: histories.age.map((age) => Math.floor(age + 1e-9)),
    };
    for (let i = 0; i < n; i++) {
      for (let k = log.purchaseStarts[i] + 1; k < log.purchaseStarts[i + 1]; k++) {
        const opportunity = Math.ceil((log.purchaseDays[k] - log.firstDay[i]) / log.unitDays - 1e-9);
        if (log.purchaseDays[k] > log.historyEnd || opportunity > result.age[i]) break;
        if (opportunity > result.recency[i]) result.frequency[i]++;
        result.recency[i] = opportunity;
      }
    }
    if (result.age.every((age) => age < 1)) throw new Problem('unit-too-coarse', { option: 'unit' });
    return result;
  }
  const { frequency, recency, age } = histories;
  const wrong = age.findIndex((value, i) => !isWhole(value) || !isWhole(recency[i]) || frequency[i] > recency[i]);
  if (wrong >= 0) {
    throw new Problem(
      'value-out-of-range',
      { option: 'model' },
      { row: customerName(histories.ids, wrong), value: age[wrong] },
    );
  }
  return { frequency, recency, age, count };
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
