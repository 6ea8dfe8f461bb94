import { quantile } from '../../../stats/quantile';
import { sheetRow } from '../../../table/sheetRow';
import type { DateColumn, Table } from '../../../table/table';
import { isPlaceholder } from '../../../table/placeholder';
import { means } from '../../../table/words/meanings';
import type { DateFault, OddDate } from './detail';
import { isNoDate } from './noDates';

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** Fewer days than this have no middle half to speak of. */
const fewDays = 8;
/** Nothing within a year of the others is far off, however close together they are. */
const leastFarOff = 365;

/**
 * Days that cannot be: placeholders, days to come of what has happened, days far from all others of their column (three
 * middle halves beyond the quartiles, Tukey 1977), ends before their starts, and texts among days that are none.
 */
export function findOddDates(table: Table, ids: readonly string[], today: string | null): OddDate[] {
  const columns = table.columns.filter((column): column is DateColumn => column.kind === 'date');
  const found: OddDate[] = [];
  const faultOf = columns.map((column) => faultsOf(column, today === null ? undefined : dayOf(today)));
  const starts = columns.filter(({ name }) => isStart(name));
  const ends = columns.filter(({ name }) => !isStart(name) && means(name, 'endEvent', 'contractEnd', 'recency'));
  for (let row = 0; row < table.rowCount; row++) {
    const add = (column: DateColumn, why: DateFault): void => {
      const value = new Date(Math.floor(column.values[row]) * 86_400_000).toISOString().slice(0, 10);
      found.push({ row: sheetRow(table, row), id: ids[row], column: column.name, value, why });
    };
    columns.forEach((column, i) => {
      const why = column.valid[row] ? faultOf[i](column.values[row]) : undefined;
      if (why) add(column, why);
    });
    for (const end of ends) {
      const isBefore = starts.some(
        (start) => start.valid[row] && end.valid[row] && Math.floor(end.values[row]) < Math.floor(start.values[row]),
      );
      if (isBefore && !isNoDate(end.values[row])) add(end, 'before-start');
    }
  }
  for (const { row, column, text } of table.untidy ?? []) {
    const days = columns.find(({ name }) => name === column);
    if (!days || days.valid[row] || isPlaceholder(text.trim())) continue;
    found.push({ row: sheetRow(table, row), id: ids[row], column, value: text.trim(), why: 'unreadable' });
  }
  return found;
}

function isStart(name: string): boolean {
  return means(name, 'startEvent', 'contractStart') && !means(name, 'endEvent', 'contractEnd');
}

/** What is wrong with a day of a column, as far as the column tells. */
function faultsOf({ name, values, valid }: DateColumn, today: number | undefined) {
  const days = values.filter((value, row) => valid[row] === 1 && !isNoDate(value)).sort();
  const [low, high] = [quantile(days, 0.25), quantile(days, 0.75)];
  const reach = Math.max(leastFarOff, 3 * (high - low));
  const isToCome = means(name, 'comingEvent');
  return (day: number): DateFault | undefined => {
    if (isNoDate(day)) return 'no-date';
    if (today !== undefined && !isToCome && Math.floor(day) > today) return 'future';
    return days.length >= fewDays && (day < low - reach || day > high + reach) ? 'far-off' : undefined;
  };
}
