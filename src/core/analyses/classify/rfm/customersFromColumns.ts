import { Problem } from '../../../problem';
import { columnByName, numberColumn } from '../../../table/columns';
import { sheetRow } from '../../../table/sheetRow';
import type { NumberColumn, DateColumn, Table } from '../../../table/table';
import { presentValues } from '../../../table/presentValues';
import { customerIds } from '../../../table/customerIds';
import { dayNumber } from '../../../orders/timeUnit';
import type { RfmCustomers } from './customers';
import type { RfmOptions } from './options';
import { readResponse } from './readResponse';

/**
 * A list of customers, one entry per row. A row with a blank among the three measures, or whose last purchase lies after
 * the analysis date (a number of days below 0), has NaN for them. Throws what reading the columns throws,
 * `options-invalid` for a column that is not named, `column-not-date`, `no-data-rows`.
 */
export function customersFromColumns(table: Table, options: RfmOptions): RfmCustomers {
  const required = (name: 'recency' | 'frequency' | 'monetary'): string => {
    const column = options[name];
    if (column === undefined) throw new Problem('options-invalid', { option: name });
    return column;
  };
  if (options.customer !== undefined) columnByName(table, options.customer, 'customer');
  const last = recencyColumn(table, required('recency'));
  const frequency = presentValues(numberColumn(table, required('frequency'), 'frequency'));
  const monetary = presentValues(numberColumn(table, required('monetary'), 'monetary'));
  const { recency, lastDay, analysisDay } = daysPassed(last, options.analysisDate);

  const rowsInFuture: number[] = [];
  let rowsIncomplete = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (recency[row] < 0) rowsInFuture.push(sheetRow(table, row));
    else if (Number.isFinite(recency[row]) && Number.isFinite(frequency[row]) && Number.isFinite(monetary[row]))
      continue;
    else rowsIncomplete++;
    recency[row] = frequency[row] = monetary[row] = NaN;
  }
  if (rowsInFuture.length + rowsIncomplete === table.rowCount) {
    throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  }
  return {
    ids: customerIds(table, options.customer),
    recency,
    frequency,
    monetary,
    lastDay,
    response: readResponse(table, options),
    analysisDay,
    perRow: true,
    cleaning: null,
    notes: { rowsIncomplete, rowsInFuture, returns: 0, onlyReturns: 0 },
  };
}

function recencyColumn(table: Table, name: string): NumberColumn | DateColumn {
  const column = columnByName(table, name, 'recency');
  if (column.kind === 'number') return numberColumn(table, name, 'recency');
  if (column.kind === 'date') return column;
  throw new Problem('column-not-date', { sheet: table.origin.sheet, column: name, option: 'recency' });
}

/** Days from the last purchase to the analysis date, which is the last date of the column when not given. */
function daysPassed(
  column: NumberColumn | DateColumn,
  analysisDate: string | null,
): { recency: Float64Array; lastDay: Float64Array | null; analysisDay: number | null } {
  if (column.kind === 'number') return { recency: presentValues(column), lastDay: null, analysisDay: null };
  const lastDay = column.values.map((day, row) => (column.valid[row] ? Math.floor(day) : NaN));
  const latest = lastDay.reduce((found, day) => (day > found ? day : found), -Infinity);
  const analysisDay = analysisDate === null ? latest : dayNumber(analysisDate);
  return { recency: lastDay.map((day) => analysisDay - day), lastDay, analysisDay };
}
