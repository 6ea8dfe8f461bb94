import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import { orderCounter } from '../../../orders/orderCounter';
import { readOrders } from '../../../orders/readOrders';
import { lastDayOf } from '../../../orders/log';
import { dayNumber } from '../../../orders/timeUnit';
import type { RfmCustomers, RfmNotes } from './customers';
import type { RfmOptions } from './options';
import { readResponse } from './readResponse';
import { pickValues } from '../../../stats/pickValues';

/** Sums of decimal amounts are exact to this many digits, so that the order of rows cannot part equal customers. */
const sumDigits = 12;

/**
 * Order log → one entry per customer, in order of first appearance. Orders are told apart by their numbers; without them
 * each row of an amount of 0 or more is an order, also when a customer has two on one day, as the R package rfm counts
 * them. Rows after the analysis date are left out.
 * Throws what reading the columns throws, `options-invalid` for a column that is not named, `returns-refused`,
 * `no-data-rows`.
 */
export function customersFromLog(table: Table, options: RfmOptions): RfmCustomers {
  const { date, returns } = options;
  if (date === undefined) throw new Problem('options-invalid', { option: 'date' });
  const { log, rows, cleaning } = readOrders(table, { ...options, date });
  const { amount } = log;
  if (!amount) throw new Problem('options-invalid', { option: 'amount' });
  const isNewOrder = orderCounter(log);
  const responses = readResponse(table, options);
  const analysisDay = options.analysisDate === null ? lastDayOf(log) : dayNumber(options.analysisDate);
  const notes: RfmNotes = { rowsIncomplete: 0, rowsInFuture: [], returns: 0, onlyReturns: 0 };
  const last = new Float64Array(log.names.length).fill(-Infinity);
  const orders = new Float64Array(log.names.length);
  const money = new Float64Array(log.names.length);
  const answer = responses && new Float64Array(log.names.length).fill(NaN);
  const refused: string[] = [];
  const seen = new Set<number>();
  for (let row = 0; row < log.day.length; row++) {
    const code = log.customer[row];
    const day = Math.floor(log.day[row]);
    const value = amount[row];
    if (code < 0 || !Number.isFinite(day) || !Number.isFinite(value)) {
      notes.rowsIncomplete++;
      continue;
    }
    if (day > analysisDay) {
      notes.rowsInFuture.push(Number(log.rowName(row)));
      continue;
    }
    seen.add(code);
    const response = responses?.[rows ? rows[row] : row] ?? NaN;
    if (answer && response === response) answer[code] = answer[code] >= response ? answer[code] : response;
    if (value < 0) {
      notes.returns++;
      if (returns === 'refuse') refused.push(log.rowName(row));
      if (returns === 'net') money[code] += value;
      continue;
    }
    last[code] = Math.max(last[code], day);
    if (isNewOrder(row)) orders[code]++;
    money[code] += value;
  }
  if (refused.length > 0) {
    throw new Problem('returns-refused', {}, { count: refused.length, rows: { list: refused.slice(0, 5) } });
  }
  const kept = [...seen].filter((code) => orders[code] > 0);
  notes.onlyReturns = seen.size - kept.length;
  if (kept.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  const pick = (values: Float64Array): Float64Array => pickValues(values, kept);
  return {
    ids: kept.map((code) => log.names[code]),
    recency: pick(last).map((day) => analysisDay - day),
    frequency: pick(orders),
    monetary: pick(money).map((sum) => Number(sum.toPrecision(sumDigits))),
    lastDay: pick(last),
    response: answer && pick(answer),
    analysisDay,
    perRow: false,
    cleaning,
    notes,
  };
}
