import type { DecimalSign } from '../table/numbers/numberText';

/**
 * SQL as a tree. Names and texts of the user are leaves of it, and only {@link printQuery} writes them, quoted by the
 * rules of the dialect: nothing of the user is ever pasted into SQL.
 */
export type Sql =
  | { kind: 'column'; name: string }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'null' }
  | { kind: 'operator'; operator: Operator; parts: Sql[] }
  | { kind: 'not'; of: Sql }
  | { kind: 'is-null'; of: Sql }
  | { kind: 'call'; name: FunctionName; parts: Sql[] }
  | { kind: 'median'; of: Sql }
  /** Days since 1970-01-01 of a date or a time, and the date of such a number. */
  | { kind: 'day-number'; of: Sql }
  | { kind: 'date-of-day'; of: Sql }
  | { kind: 'cast'; to: SqlType; of: Sql }
  /** The number that a text is under a decimal sign, and the days since 1970-01-01 of one in any of these forms; or NULL. */
  | { kind: 'number-of-text'; of: Sql; decimal: DecimalSign }
  | { kind: 'day-of-text'; of: Sql; forms: readonly DayForm[] }
  /** A number that equal texts share, and next to no others. */
  | { kind: 'hash'; of: Sql[] }
  /** How many different values there are. */
  | { kind: 'count-distinct'; of: Sql }
  | { kind: 'case'; when: [Sql, Sql][]; otherwise: Sql }
  | { kind: 'window'; of: Sql; partition?: Sql[]; order?: Order[]; frame?: Frame };

/** A day as text: year, month and day with `-`, perhaps with a time; or as `strftime` writes it. */
export type DayForm = 'iso' | `%${string}`;
export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'AND' | 'OR';
/** Functions that all dialects call alike. */
export type FunctionName =
  | 'ABS'
  | 'CEIL'
  | 'EXP'
  | 'FLOOR'
  | 'LN'
  | 'LOWER'
  | 'REPLACE'
  | 'LENGTH'
  | 'SUBSTR'
  | 'CONCAT'
  | 'TRIM'
  | 'COUNT'
  | 'MIN'
  | 'MAX'
  | 'SUM'
  | 'AVG'
  | 'STDDEV_SAMP'
  | 'LAG'
  | 'ROW_NUMBER';
export type SqlType = 'double' | 'integer' | 'text';
/** From the first row, or the first before all that are equal, to the current one. */
export type Frame = 'rows' | 'range';
export interface Order {
  by: Sql;
  descending?: boolean;
}

/** A step of a query: columns of one table or of several, each row with each. */
export interface Select {
  /** Table whose columns are all taken along. */
  all?: string;
  columns: { as: string; of: Sql }[];
  from: string[];
  /** Tables of which the rows that belong to a row are looked up; every row has one at most, and stays without. */
  joins?: { table: string; on: Sql }[];
  /** Rows that are taken; left out: all. */
  where?: Sql;
  /** One row for all that are equal in these; other columns are then aggregates. */
  groupBy?: Sql[];
  /** Equal rows once. */
  distinct?: true;
}

/** A table that stands in the query itself. */
export interface Values {
  columns: string[];
  rows: number[][];
}

export type Step = { name: string } & ({ select: Select } | { values: Values });

/** Steps by name, and the last one, whose rows are the answer. */
export interface Query {
  steps: Step[];
  answer: Select;
}

export const column = (name: string): Sql => ({ kind: 'column', name });
export const number = (value: number): Sql => ({ kind: 'number', value });
/** A number that is no whole one to any engine: two whole numbers are divided without their rest by some. */
export const real = (value: number): Sql => cast(number(value), 'double');
export const text = (value: string): Sql => ({ kind: 'text', value });
export const nothing: Sql = { kind: 'null' };
export const operator = (sign: Operator, ...parts: Sql[]): Sql => ({ kind: 'operator', operator: sign, parts });
export const not = (of: Sql): Sql => ({ kind: 'not', of });
export const isNull = (of: Sql): Sql => ({ kind: 'is-null', of });
export const isFilled = (of: Sql): Sql => not(isNull(of));
export const call = (name: FunctionName, ...parts: Sql[]): Sql => ({ kind: 'call', name, parts });
export const cast = (of: Sql, to: SqlType): Sql => ({ kind: 'cast', to, of });
export const choose = (when: [Sql, Sql][], otherwise: Sql = nothing): Sql => ({ kind: 'case', when, otherwise });
export const all = (...parts: Sql[]): Sql => (parts.length === 1 ? parts[0] : operator('AND', ...parts));
export const any = (...parts: Sql[]): Sql => (parts.length === 1 ? parts[0] : operator('OR', ...parts));
export const plus = (...parts: Sql[]): Sql => operator('+', ...parts);
export const minus = (from: Sql, taken: Sql): Sql => operator('-', from, taken);
export const times = (...parts: Sql[]): Sql => operator('*', ...parts);
export const over = (of: Sql, by: Sql): Sql => operator('/', of, by);
export const ln = (of: Sql): Sql => call('LN', of);
export const least = (one: Sql, other: Sql): Sql => choose([[operator('<', one, other), one]], other);

/** Names of a query's own steps and columns: none of the user's is called so. */
export const own = (name: string): string => `_cp_${name}`;
export const ownColumn = (name: string): Sql => column(own(name));

/**
 * Exponents beyond which some engines raise an error: for an infinite number, or for a product of two such values that is 0.
 */
const [lowest, highest] = [-320, 700];

/** e^x, 0 below e^−320 and no more than e^700. */
export function boundedExp(of: Sql): Sql {
  return choose(
    [
      [operator('<', of, number(lowest)), real(0)],
      [operator('>', of, number(highest)), real(Math.exp(highest))],
    ],
    call('EXP', of),
  );
}
