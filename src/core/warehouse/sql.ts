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
  | { kind: 'cast'; to: SqlType; of: Sql }
  | { kind: 'case'; when: [Sql, Sql][]; otherwise: Sql }
  | { kind: 'window'; of: Sql; partition?: Sql[]; order?: Order[]; frame?: Frame };

export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'AND' | 'OR';
/** Functions that all dialects call alike. */
export type FunctionName =
  | 'ABS'
  | 'CEIL'
  | 'EXP'
  | 'FLOOR'
  | 'LOWER'
  | 'REPLACE'
  | 'LENGTH'
  | 'TRIM'
  | 'COUNT'
  | 'MIN'
  | 'MAX'
  | 'SUM'
  | 'AVG'
  | 'STDDEV_SAMP'
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
}

/** Steps by name, and the last one, whose rows are the answer. */
export interface Query {
  steps: { name: string; select: Select }[];
  answer: Select;
}

export const column = (name: string): Sql => ({ kind: 'column', name });
export const number = (value: number): Sql => ({ kind: 'number', value });
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
