import { guessOrderRoles } from './guessOrderRoles';
import { isIdHeader, isMeasureHeader } from './headerWords';
import type { Column, ListRole, NumberColumn, OrderRole, Role, Table } from './table';
import { means, placeOf, type Meaning } from './words/meanings';

/** Roles that are told by words alone; those of order lines have a file of their own. */
type WordRole = Exclude<Role, OrderRole>;

/** What headers of a role speak of, most telling first. */
const meaningsOf: Record<WordRole, Meaning[]> = {
  customer: ['customer'],
  value: ['value'],
  date: ['date'],
  amount: ['amount', 'profit'],
  category: ['category'],
  indicator: [],
  count: ['count'],
  frequency: ['frequency'],
  recency: ['recency'],
  age: ['age'],
};

/** What the exports of known programs say in full: a role that they leave out is not guessed. */
const toldByExport: readonly Role[] = ['customer', 'date', 'amount', 'order', 'quantity', 'unitPrice'];

/**
 * Which columns may play which role, best guess first: what the recognition of the list found out, then by headers and
 * types. `indicator` holds every number column that measures something, in the order of the table.
 */
export function guessRoles(table: Table): Partial<Record<Role, string[]>> {
  const guessed = guessByHeaders(table);
  const { recognition } = table;
  if (!recognition) return guessed;
  const roles = { ...guessed };
  for (const [role, name] of Object.entries(recognition.roles) as [ListRole, string][]) {
    if (role === 'start' || role === 'end' || role === 'period') continue;
    roles[role] = [name, ...(guessed[role] ?? []).filter((other) => other !== name)];
  }
  if (recognition.program === undefined) return roles;
  for (const role of toldByExport) {
    const told = recognition.roles[role];
    roles[role] = told === undefined ? undefined : [told];
  }
  return roles;
}

function guessByHeaders(table: Table): Partial<Record<Role, string[]>> {
  const roles: Partial<Record<Role, string[]>> = guessOrderRoles(table);
  for (const role of Object.keys(meaningsOf) as WordRole[]) {
    const candidates = table.columns
      .map((column) => ({ column, place: placeOf(column.name, ...meaningsOf[role]) }))
      .filter(({ column, place }) => place >= 0 && suits(column, role))
      .map(({ column, place }) => ({ column, place: role === 'amount' ? amountPlace(column.name, place) : place }))
      // Among equals the column with more different values: customer names before customer types.
      .sort((a, b) => a.place - b.place || distinctTexts(b.column) - distinctTexts(a.column));
    if (candidates.length > 0) roles[role] = candidates.map(({ column }) => column.name);
  }
  // what remains of debits when credits are taken off is an amount, whatever its name
  const netted = table.findings.find(({ code }) => code === 'debit-credit')?.column;
  if (netted !== undefined && !roles.amount?.includes(netted)) roles.amount = [...(roles.amount ?? []), netted];
  const group = table.findings.find(({ code }) => code === 'rows-group')?.column;
  const customer = roles.customer?.[0] ?? group ?? firstUniqueText(table);
  if (customer !== undefined)
    roles.customer = [customer, ...(roles.customer ?? []).filter((name) => name !== customer)];
  const isMeasure = (column: Column) =>
    column.kind === 'number' && column.name !== customer && !means(column.name, 'code') && column.valid.includes(1);
  const indicators = table.columns.filter(isMeasure).map(({ name }) => name);
  if (indicators.length > 0) roles.indicator = indicators;
  return roles;
}

/** Taxes, discounts and postage are amounts only where the list has no other. */
function amountPlace(name: string, place: number): number {
  return means(name, 'amountAside') ? place + 1000 : place;
}

function suits(column: Column, role: WordRole): boolean {
  switch (role) {
    case 'customer':
      if (means(column.name, 'parentOrder')) return false;
      return (
        column.kind === 'text' ||
        (column.kind === 'number' &&
          !means(column.name, 'customerCount') &&
          (!isMeasureHeader(column.name) || isIdHeader(column.name)) &&
          areIds(column))
      );
    case 'date':
      return column.kind === 'date';
    case 'category':
      return column.kind === 'text' || column.kind === 'number' || column.kind === 'boolean';
    case 'recency':
      return column.kind === 'number' || column.kind === 'date';
    default:
      return column.kind === 'number';
  }
}

function distinctTexts(column: Column): number {
  return column.kind === 'text' ? column.dictionary.length : 0;
}

/** Whole numbers; a list of orders repeats them. */
function areIds({ values, valid }: NumberColumn): boolean {
  for (let row = 0; row < values.length; row++) if (valid[row] && !Number.isInteger(values[row])) return false;
  return valid.includes(1);
}

/** The first text column whose values are nearly all different. */
function firstUniqueText(table: Table): string | undefined {
  return table.columns.find(
    (column) =>
      column.kind === 'text' &&
      column.dictionary.length > 0.9 * table.rowCount &&
      !means(column.name, 'orderNumber', 'orderStatus', 'documentType'),
  )?.name;
}
