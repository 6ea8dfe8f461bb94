import { Problem } from '../problem';
import { numberColumn } from '../table/columns';
import { customerIds, customerNaming } from '../table/customerIds';
import type { NumberColumn, Role, Table } from '../table/table';
import type { RoleRequest } from './analysis';

/** What an analysis needs of the list under one option: the role of the column, and what is made of it. */
export interface Need<Found> extends RoleRequest {
  /** `name` is the option's value, `undefined` where it is left out. Throws `Problem` with the option's name. */
  find(table: Table, name: string | undefined, option: string): Found;
}

export type Needs = Readonly<Record<string, Need<unknown>>>;

/** What was found for each need. */
export type Found<N extends Needs> = { [Option in keyof N]: ReturnType<N[Option]['find']> };

/** What each row is called: the text of the column that names the customer, or the sheet row. Throws `column-missing`. */
export function rowNames(): Need<string[]> {
  return { role: 'customer', required: false, find: customerIds };
}

/** As {@link rowNames}, for an analysis that names a few rows of many. */
export function rowNaming(): Need<(row: number) => string> {
  return { role: 'customer', required: false, find: customerNaming };
}

/** A column of numbers. Throws `options-invalid` where none is named, and what {@link numberColumn} throws. */
export function numbers(role: Role): Need<NumberColumn> {
  return {
    role,
    required: true,
    find(table, name, option) {
      if (name === undefined) throw new Problem('options-invalid', { option }, { value: '' });
      return numberColumn(table, name, option);
    },
  };
}

/** A need that may be left out: `undefined` where the option names no column. */
export function optional<Found>(need: Need<Found>): Need<Found | undefined> {
  return {
    ...need,
    required: false,
    find: (table, name, option) => (name === undefined ? undefined : need.find(table, name, option)),
  };
}

/** Looks up all needs in the options of their names; the first that fails throws its `Problem`. */
export function findNeeds<N extends Needs>(needs: N, table: Table, options: object): Found<N> {
  const given = options as Readonly<Record<string, unknown>>;
  const found = Object.entries(needs).map(([option, need]) => {
    const name = given[option];
    return [option, need.find(table, typeof name === 'string' ? name : undefined, option)];
  });
  return Object.fromEntries(found) as Found<N>;
}
