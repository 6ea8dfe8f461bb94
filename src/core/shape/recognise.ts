import { guessRoles } from '../table/guessRoles';
import type { Column, Evidence, ListRoles, Recognition, Shape, Table } from '../table/table';
import { means } from '../table/words/meanings';
import { codedColumn, type Coded } from '../table/codedColumn';
import { distinctPairs, filledRows } from './distinctPairs';
import { wholeDays } from './wholeDays';
import { findExport } from './knownExports';
import { groupColumn } from './groupColumn';
import { findPeriods } from './findPeriods';

/** From this share of different values on, the ids of a list are taken to stand once each, up to a few duplicates. */
const nearlyOnce = 0.95;
/** Share of rows in which an order number stands that was there before, from which on rows are lines of orders. */
const someLines = 0.02;

/** Dates that tell of a customer, not of an event that repeats. */
const ofCustomer = ['startEvent', 'endEvent', 'contractStart', 'recency', 'age'] as const;
const ofOrder = ['orderEvent', 'sendEvent', 'orderNumber'] as const;

/**
 * What a row of the table is, from its headers and from how its values repeat; with the columns by what they mean, what
 * speaks for it, and whether it is beyond doubt.
 */
export function recognise(table: Table): Recognition {
  const known = findExport(table);
  const roles = withGroups(table, known?.roles ?? rolesOf(table));
  const facts = gather(table, roles);
  const found = known ? { shape: known.shape, isSure: true } : decide(facts);
  return describe(found.shape, facts, found.isSure, known?.name);
}

/** The same list read as another shape, because the user says so. */
export function recogniseAs(table: Table, shape: Shape): Recognition {
  const known = findExport(table);
  return describe(shape, gather(table, withGroups(table, known?.roles ?? rolesOf(table))), true, known?.name);
}

/** The different values of a column, and the rows that have one. */
interface Values {
  coded: Coded;
  distinct: number;
  filled: number;
}

interface Facts {
  roles: ListRoles;
  rows: number;
  customers?: Values;
  orders?: Values;
  /** How many rows repeat customer and day of another row. */
  sameDay: number;
  periods: number;
}

function rolesOf(table: Table): ListRoles {
  const guessed = guessRoles(table);
  const taken = new Set<string>();
  const take = (candidates: readonly string[] | undefined): string | undefined => {
    const free = candidates?.find((name) => !taken.has(name));
    if (free !== undefined) taken.add(free);
    return free;
  };
  const order = take(guessed.order);
  const product = take(guessed.product);
  const customer = take(guessed.customer);
  const { start, end } = contractDates(table);
  const quantity = take(guessed.quantity);
  // a price without a quantity is what was paid
  const unitPrice = quantity === undefined ? undefined : take(guessed.unitPrice);
  const roles: ListRoles = {
    order,
    product,
    customer,
    date: eventDate(table, [start, end]),
    quantity,
    unitPrice,
    // beside quantity and price an amount may be the line's or the whole order's: who reads the lines looks at it
    amount: unitPrice === undefined ? take(guessed.amount) : undefined,
    description: take(guessed.description),
    status: take(guessed.status),
    start,
    end,
    ...historyColumns(table),
  };
  return Object.fromEntries(Object.entries(roles).filter(([, name]) => name !== undefined)) as ListRoles;
}

/** The customers of a grouped report stand in a column that may have no header. */
function withGroups(table: Table, roles: ListRoles): ListRoles {
  const isNamed = table.columns.some(
    ({ name, kind }) => name === roles.customer && kind !== 'date' && name !== roles.description,
  );
  const group = isNamed && roles.order !== undefined ? undefined : groupColumn(table, roles.date);
  return group === undefined ? roles : { ...roles, customer: group };
}

/** The date at which a row happened: of an order rather than of a delivery, and of neither rather than of a customer. */
function eventDate(table: Table, contract: (string | undefined)[]): string | undefined {
  const dates = table.columns.filter(({ kind, name }) => kind === 'date' && !contract.includes(name));
  const events = dates.filter(({ name }) => !means(name, ...ofCustomer));
  return (events.find(({ name }) => means(name, 'orderEvent', 'orderNumber')) ?? events.at(0))?.name;
}

/** A day on which something begins and one on which it ends; the first and the last order of a customer are neither. */
function contractDates(table: Table): { start?: string; end?: string } {
  const isOrder = (name: string): boolean => means(name, 'orderEvent', 'orderNumber', 'sendEvent');
  const isDay = (column: Column): boolean =>
    column.kind === 'date' || (column.kind === 'text' && column.codes.every((code) => code < 0));
  const dates = table.columns.filter((column) => isDay(column) && !isOrder(column.name));
  const start = dates.find(({ name, kind }) => kind === 'date' && means(name, 'contractStart'));
  const end = dates.find((column) => column !== start && means(column.name, 'contractEnd'));
  return start && end ? { start: start.name, end: end.name } : {};
}

function historyColumns(table: Table): Pick<ListRoles, 'frequency' | 'recency' | 'age'> {
  const guessed = guessRoles(table);
  const isNumber = (name: string): boolean =>
    table.columns.some((column) => column.name === name && column.kind === 'number');
  const named = (meaning: 'historyFrequency' | 'historyRecency' | 'historyAge'): string | undefined =>
    table.columns.find(({ name, kind }) => kind === 'number' && means(name, meaning))?.name;
  return {
    frequency: named('historyFrequency') ?? guessed.frequency?.find(isNumber),
    recency: named('historyRecency') ?? guessed.recency?.find(isNumber),
    age: named('historyAge') ?? guessed.age?.find(isNumber),
  };
}

function gather(table: Table, roles: ListRoles): Facts {
  const codesOf = (name: string | undefined): Values | undefined => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (!column) return undefined;
    const coded = codedColumn(wholeDays(column), table.rowCount);
    return { coded, distinct: coded.size, filled: filledRows(coded) };
  };
  const customers = codesOf(roles.customer);
  const days = codesOf(roles.date);
  const once = customers && days ? distinctPairs(customers.coded, days.coded) : { pairs: 0, rows: 0 };
  const periods = customers && roles.order === undefined ? findPeriods(table, customers.coded) : undefined;
  return {
    roles: periods ? { ...roles, period: periods.column } : roles,
    rows: table.rowCount,
    customers,
    orders: codesOf(roles.order),
    sameDay: once.rows - once.pairs,
    periods: periods?.count ?? 0,
  };
}

/** The shape that the facts speak for, the most telling first. */
function decide(facts: Facts): { shape: Shape; isSure: boolean } {
  const { roles, customers, orders, rows } = facts;
  const once = !customers || customers.distinct >= nearlyOnce * customers.filled;
  if (roles.frequency !== undefined && roles.recency !== undefined && roles.age !== undefined) {
    return { shape: 'counts', isSure: true };
  }
  const isPriced = roles.quantity !== undefined && roles.unitPrice !== undefined;
  if (orders && roles.date !== undefined) {
    const repeats = orders.distinct < (1 - someLines) * orders.filled;
    if (repeats || isPriced) return { shape: 'order-lines', isSure: customers !== undefined };
    return { shape: 'orders', isSure: customers !== undefined };
  }
  if (roles.start !== undefined && roles.end !== undefined) return { shape: 'contracts', isSure: true };
  if (facts.periods > 0) return { shape: 'snapshots', isSure: true };
  if (roles.date !== undefined && customers) {
    const isOrderDate = means(roles.date, ...ofOrder);
    if (isPriced && facts.sameDay > someLines * rows) return { shape: 'order-lines', isSure: true };
    // a customer that was written twice has the same day in both rows
    if (facts.sameDay > 0 && facts.sameDay === customers.filled - customers.distinct && !isPriced && !isOrderDate) {
      return { shape: 'customers', isSure: false };
    }
    if (customers.distinct < customers.filled) return { shape: 'orders', isSure: isOrderDate || !once };
    return isOrderDate ? { shape: 'orders', isSure: true } : { shape: 'customers', isSure: false };
  }
  if (orders && !once) return { shape: 'orders', isSure: false };
  return { shape: 'customers', isSure: once };
}

function describe(shape: Shape, facts: Facts, isSure: boolean, program: string | undefined): Recognition {
  const { roles } = facts;
  const evidence: Evidence[] = [];
  const see = (code: Evidence['code'], params: Evidence['params']): void => void evidence.push({ code, params });
  if (program !== undefined) see('known-export', { name: program });
  const { customers, orders, rows } = facts;
  if (customers && roles.customer !== undefined) {
    const { distinct, filled } = customers;
    const mostOnce = distinct === filled ? 'ids-once' : 'ids-nearly-once';
    see(distinct >= nearlyOnce * filled ? mostOnce : 'ids-repeat', {
      column: roles.customer,
      customers: distinct,
      rows,
    });
  } else see('no-customer', { rows });
  if (orders && roles.order !== undefined) {
    const code = orders.distinct < orders.filled ? 'orders-repeat' : 'orders-once';
    see(code, { column: roles.order, orders: orders.distinct, rows });
  }
  if (shape === 'contracts' && roles.start !== undefined && roles.end !== undefined) {
    see('start-end', { start: roles.start, end: roles.end });
  } else if (roles.date !== undefined) see('event-date', { column: roles.date });
  if (roles.quantity !== undefined && roles.unitPrice !== undefined) {
    see('quantity-price', { quantity: roles.quantity, price: roles.unitPrice });
  }
  if (shape === 'counts' && roles.frequency !== undefined && roles.recency !== undefined && roles.age !== undefined) {
    see('histories', { frequency: roles.frequency, recency: roles.recency, age: roles.age });
  }
  if (roles.period !== undefined) see('periods', { column: roles.period, count: facts.periods });
  return { shape, roles, evidence, isSure, ...(program === undefined ? {} : { program }) };
}
