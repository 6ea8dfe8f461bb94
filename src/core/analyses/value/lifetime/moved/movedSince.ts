import { Problem } from '../../../../problem';
import { columnByName } from '../../../../table/columns';
import { tableOfRows } from '../../../../table/pickRows';
import type { Table } from '../../../../table/table';
import { readDays } from '../../../../orders/readDays';
import { dayNumber, dayText } from '../../../../orders/timeUnit';
import { knownDifferences } from '../covariates/knownDifferences';
import { countedRows, fitModels } from '../fitModels';
import { fitSpend } from '../fitSpend';
import { lifetimeSchema, type LifetimeOptions } from '../options';
import { readHistories } from '../readHistories';
import type { Moved } from './detail';
import { keptModel, worthOf, type Stand, type Worth } from './keptModel';
import type { KeptModel, KeptRun, Since } from './options';

/** This run: how far its histories reach, what it values customers with, and what it found. */
export interface RunNow {
  day: number;
  model: KeptModel;
  worth: Worth;
}

/** Options that a value does not depend on, and those that say how far a list is read. */
const unweighed = ['since', 'uncertainty', 'intervals', 'seed', 'overdueBelow', 'observationEnd', 'calibrationEnd'];
/** Options that change a value at the same parameters. */
const ofValue = ['horizon', 'discountPerYear', 'margin', 'zeroSpends'];
/** Less than half of the least sum of money is no move. */
const nothing = 0.005;

/**
 * Why the value is another than in the run before, one change after the other: orders up to that day which were entered or
 * changed later; the time that passed, had nobody ordered; the orders since; parameters fitted anew; changed options.
 * `null` where nothing moved. Throws `value-out-of-range`, `options-invalid`, and what reading and fitting the orders of then throws.
 */
export function movedSince(table: Table, options: LifetimeOptions, since: Since, now: RunNow): Moved | null {
  const { before, ...last } = since;
  const moved = movedFrom(table, options, last, now);
  if (moved) return { ...moved, since: 'last' };
  const earlier = before && movedFrom(table, options, before, now);
  return earlier ? { ...earlier, since: 'before' } : null;
}

function movedFrom(table: Table, options: LifetimeOptions, kept: KeptRun, now: RunNow): Omit<Moved, 'since'> | null {
  const day = dayNumber(kept.day);
  if (day > now.day) throw new Problem('value-out-of-range', { option: 'since.day' }, { value: kept.day });
  const then = optionsThen(options, kept);
  const changed = changedOptions(then, options);
  const orders = ordersUpTo(table, then, day);
  const fitted = kept.fit ?? fitThen(orders, then, day);
  const standing = standAt(orders, then, day, fitted);
  const first = worthOf(standing, fitted, then);
  const silent = day === now.day ? first : worthOf(standAt(orders, then, now.day, fitted), fitted, then);
  const ordered =
    day === now.day ? first : worthOf(standAt(ordersUpTo(table, then, now.day), then, now.day, fitted), fitted, then);
  const isOfValue = changed.every(({ name }) => ofValue.includes(name));
  const refitted = changed.length === 0 ? now.worth : refit(table, then, now.day, isOfValue ? now.model : undefined);
  const steps = [first, silent, ordered, refitted, now.worth];
  const of = steps.every(({ value }) => value !== null) ? 'value' : 'purchases';
  const amounts = steps.map((worth) => worth[of] ?? 0);
  const [found, passed, bought, again, end] = amounts;
  const start = of === 'value' && kept.value !== undefined ? kept.value : found;
  const parts = {
    earlierOrders: found - start,
    timePassed: passed - found,
    newOrders: bought - passed,
    parameters: again - bought,
    options: end - again,
  };
  if (Object.values(parts).every((part) => Math.abs(part) < nothing)) return null;
  return {
    ...{ day, end: now.day, of, then: start, now: end, parts, changed },
    customersThen: first.customers,
    customersNow: now.worth.customers,
  };
}

/** Throws `options-invalid`. */
function optionsThen({ since: _since, ...options }: LifetimeOptions, kept: KeptRun): LifetimeOptions {
  const read = lifetimeSchema.safeParse({ ...options, ...kept.options, since: undefined });
  if (!read.success) throw new Problem('options-invalid', { option: 'since.options' });
  return read.data;
}

function changedOptions(then: LifetimeOptions, now: LifetimeOptions): Moved['changed'] {
  const of = (options: LifetimeOptions): Record<string, unknown> => ({ ...options });
  const [old, present] = [of(then), of(now)];
  const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '–'));
  return Object.keys({ ...old, ...present })
    .map((name) => ({ name, then: written(old[name]), now: written(present[name]) }))
    .filter((option) => !unweighed.includes(option.name) && option.then !== option.now);
}

/** Rows up to a day; a row without a date stands with the one above it, as a line of its order. */
function ordersUpTo(table: Table, { date }: LifetimeOptions, day: number): Table {
  if (date === undefined) throw new Problem('options-invalid', { option: 'since' });
  const days = readDays(columnByName(table, date, 'date'), table, 'date');
  const rows: number[] = [];
  let last = -Infinity;
  days.forEach((value, row) => {
    if (Number.isFinite(value)) last = Math.floor(value);
    if (last <= day) rows.push(row);
  });
  return tableOfRows(table, rows);
}

function readUpTo(table: Table, options: LifetimeOptions, day: number): ReturnType<typeof readHistories> {
  return readHistories(table, { ...options, observationEnd: dayText(day), calibrationEnd: null });
}

/** Customers of these orders at a day, as a model counts them. */
function standAt(orders: Table, options: LifetimeOptions, day: number, { model }: KeptModel): Stand {
  const { histories, entryOfRow } = readUpTo(orders, options, day);
  const known = knownDifferences(orders, options, histories, entryOfRow, 'every');
  return {
    histories,
    covariates: known.covariates,
    spending: known.spending,
    rows: countedRows(histories, known.covariates, model),
  };
}

/** The model fitted to these orders, under these options. */
function fitThen(orders: Table, options: LifetimeOptions, day: number): KeptModel {
  const { histories, entryOfRow } = readUpTo(orders, options, day);
  const { covariates, spending } = knownDifferences(orders, options, histories, entryOfRow);
  const rows = countedRows(histories, covariates, options.model);
  const [best] = fitModels(rows, options, covariates, () => undefined);
  const spends = options.spend === 'gamma-gamma' && histories.monetary !== undefined;
  return keptModel(best, covariates, spends ? fitSpend(orders, options, histories, spending).fit : null, spending);
}

/** All orders, under the options of then and with parameters fitted to them. */
function refit(table: Table, options: LifetimeOptions, day: number, fitted: KeptModel | undefined): Worth {
  const orders = ordersUpTo(table, options, day);
  const model = fitted ?? fitThen(orders, options, day);
  return worthOf(standAt(orders, options, day, model), model, options);
}
