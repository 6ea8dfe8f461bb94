import type { Text } from '../../../report/report';
import { dayText } from '../../../orders/timeUnit';
import type { RfmDetail } from './detail';
import { measures } from './rfmCodes';
import { say } from './say';

const namedRows = 5;

/** What the user must know: rows not used, returns, scores that nobody has. */
export function rfmWarnings({ customers, scoreBins, bins, moneyColumn }: RfmDetail): Text[] {
  const { rowsIncomplete, rowsInFuture, returns, onlyReturns } = customers.notes;
  const warnings: Text[] = [];
  if (rowsIncomplete > 0) {
    warnings.push(
      say(customers.perRow ? 'warning.customersIncomplete' : 'warning.rowsIncomplete', { count: rowsIncomplete }),
    );
  }
  if (rowsInFuture.length > 0) {
    const rows = { list: rowsInFuture.slice(0, namedRows), more: rowsInFuture.length > namedRows };
    warnings.push(
      customers.analysisDay === null
        ? say('warning.negativeDays', { count: rowsInFuture.length, rows })
        : say('warning.future', { count: rowsInFuture.length, rows, date: dayText(customers.analysisDay) }),
    );
  }
  if (returns > 0) warnings.push(say('warning.returns', { count: returns }));
  if (onlyReturns > 0) warnings.push(say('warning.onlyReturns', { count: onlyReturns }));
  for (const measure of measures) {
    const count = scoreBins[measure].filter((bin) => bin.customers > 0).length;
    if (count < bins) warnings.push(say(`warning.fewScores.${measure}`, { count, bins, column: moneyColumn }));
  }
  return warnings;
}
