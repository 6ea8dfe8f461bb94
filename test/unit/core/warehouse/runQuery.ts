import type { Order, Query, Select, Sql, Step } from '../../../../src/core/warehouse/sql';
import { aggregates, binary, scalar, type Value } from './sqlValues';

export type Row = Record<string, Value>;
/** Rows by table. */
type Tables = Record<string, readonly Row[]>;
/** Evaluates an expression in a row, or in the group that the row stands for. */
type Evaluate = (sql: Sql, row: Row) => Value;

/** The rows of a query, as an engine that follows the standard has them: NULL is unknown, and texts are compared as they are. */
export function runQuery({ steps, answer }: Query, tables: Tables): Row[] {
  const known: Tables = { ...tables };
  for (const step of steps) known[step.name] = runStep(step, known);
  return runSelect(answer, known);
}

function runStep(step: Step, tables: Tables): readonly Row[] {
  if ('select' in step) return runSelect(step.select, tables);
  const { columns, rows } = step.values;
  return rows.map((row) => Object.fromEntries(columns.map((name, k) => [name, row[k]])));
}

function runSelect({ all, columns, from, joins = [], where, groupBy, distinct }: Select, tables: Tables): Row[] {
  let rows = from
    .map((name) => tables[name])
    .reduce<readonly Row[]>(
      (product, table) => product.flatMap((row) => table.map((other) => ({ ...row, ...other }))),
      [{}],
    );
  for (const join of joins) rows = joined(rows, tables[join.table], join.on);
  if (where) rows = rows.filter((row) => evaluate(where, row) === true);
  const isSummary = groupBy !== undefined || columns.some(({ of }) => hasAggregate(of));
  const result = isSummary
    ? groups(rows, groupBy ?? []).map((group) => {
        const within: Evaluate = (sql, row) => evaluateWith(sql, row, (aggregate) => summary(aggregate, group));
        return projected(columns, group[0] ?? {}, within);
      })
    : withWindows(rows, columns).map(({ row, within }) => ({
        ...(all === undefined ? {} : picked(row, tables[all])),
        ...projected(columns, row, within),
      }));
  if (!distinct) return result;
  return [...new Map(result.map((row) => [JSON.stringify(row), row])).values()];
}

function projected(columns: Select['columns'], row: Row, within: Evaluate): Row {
  return Object.fromEntries(columns.map(({ as, of }) => [as, within(of, row)]));
}

function picked(row: Row, table: readonly Row[]): Row {
  return Object.fromEntries(Object.keys(table[0] ?? {}).map((name) => [name, row[name]]));
}

/** Each row with those that belong to it, or with NULLs where none does. */
function joined(rows: readonly Row[], table: readonly Row[], on: Sql): Row[] {
  const pairs = on.kind === 'operator' && on.operator === 'AND' ? on.parts : [on];
  const sides = pairs.map((pair) => {
    if (pair.kind !== 'operator' || pair.operator !== '=')
      throw new Error('only columns that are equal are joined here');
    return pair.parts;
  });
  const key = (row: Row, side: 0 | 1): string => JSON.stringify(sides.map((parts) => evaluate(parts[side], row)));
  const found = grouped(table, (row) => key(row, 1));
  const none = Object.fromEntries(Object.keys(table[0] ?? {}).map((name) => [name, null]));
  return rows.flatMap((row) => (found.get(key(row, 0)) ?? [none]).map((other) => ({ ...row, ...other })));
}

function groups(rows: readonly Row[], by: readonly Sql[]): Row[][] {
  if (by.length === 0) return [[...rows]];
  return [...grouped(rows, (row) => JSON.stringify(by.map((of) => evaluate(of, row)))).values()];
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function summary(sql: Sql, group: readonly Row[]): Value {
  const of = sql.kind === 'median' ? sql.of : sql.kind === 'call' ? sql.parts[0] : sql;
  const values = group.map((row) => evaluate(of, row)).filter((value) => value !== null);
  return aggregates[sql.kind === 'call' ? sql.name : 'MEDIAN'](values as number[]);
}

/** Rows with an evaluation that knows the values of the windows in the columns. */
function withWindows(rows: readonly Row[], columns: Select['columns']): { row: Row; within: Evaluate }[] {
  const values = new Map<Sql, Map<Row, Value>>();
  for (const { of } of columns) {
    for (const window of windowsIn(of)) values.set(window, windowValues(window, rows));
  }
  const within: Evaluate = (sql, row) => evaluateWith(sql, row, (window) => values.get(window)?.get(row) ?? null);
  return rows.map((row) => ({ row, within }));
}

type Window = Extract<Sql, { kind: 'window' }>;

function windowValues({ of, partition = [], order = [], frame }: Window, rows: readonly Row[]): Map<Row, Value> {
  const values = new Map<Row, Value>();
  for (const group of groups(rows, partition)) {
    const sorted = [...group].sort((a, b) => compareBy(order, a, b));
    sorted.forEach((row, i) => {
      if (of.kind !== 'call') throw new Error(`no function over a window: ${of.kind}`);
      if (of.name === 'ROW_NUMBER') values.set(row, i + 1);
      else if (of.name === 'LAG') values.set(row, i === 0 ? null : evaluate(of.parts[0], sorted[i - 1]));
      else {
        const isIn = (other: Row, k: number): boolean =>
          order.length === 0 || k <= i || (frame !== 'rows' && compareBy(order, other, row) === 0);
        values.set(row, summary(of, sorted.filter(isIn)));
      }
    });
  }
  return values;
}

function compareBy(order: readonly Order[], a: Row, b: Row): number {
  for (const { by, descending } of order) {
    const [left, right] = [evaluate(by, a), evaluate(by, b)];
    if (left === right) continue;
    // NULLs last, as most engines have them; nothing here relies on it
    const isLess = right === null || (left !== null && left < right);
    return isLess === (descending !== true) ? -1 : 1;
  }
  return 0;
}

function windowsIn(sql: Sql): Window[] {
  return sql.kind === 'window' ? [sql] : childrenOf(sql).flatMap(windowsIn);
}

function hasAggregate(sql: Sql): boolean {
  if (sql.kind === 'window') return false;
  return isAggregate(sql) || childrenOf(sql).some(hasAggregate);
}

function isAggregate(sql: Sql): boolean {
  return sql.kind === 'median' || (sql.kind === 'call' && sql.name in aggregates);
}

function childrenOf(sql: Sql): Sql[] {
  if ('parts' in sql) return sql.parts;
  if (sql.kind === 'case') return [...sql.when.flat(), sql.otherwise];
  if (sql.kind === 'hash') return sql.of;
  return 'of' in sql ? [sql.of] : [];
}

function evaluate(sql: Sql, row: Row): Value {
  return evaluateWith(sql, row, () => {
    throw new Error(`no place for ${sql.kind}`);
  });
}

/** @param given the value of an aggregate or a window */
function evaluateWith(sql: Sql, row: Row, given: (sql: Sql) => Value): Value {
  const at = (part: Sql): Value => evaluateWith(part, row, given);
  if (sql.kind === 'window' || isAggregate(sql)) return given(sql);
  switch (sql.kind) {
    case 'column':
      if (!(sql.name in row)) throw new Error(`no column ${sql.name}`);
      return row[sql.name];
    case 'number':
    case 'text':
      return sql.value;
    case 'null':
      return null;
    case 'operator':
      return sql.parts.map(at).reduce((left, right) => binary(sql.operator, left, right));
    case 'not': {
      const value = at(sql.of);
      return value === null ? null : value !== true;
    }
    case 'is-null':
      return at(sql.of) === null;
    case 'case': {
      const met = sql.when.find(([test]) => at(test) === true);
      return at(met ? met[1] : sql.otherwise);
    }
    case 'cast': {
      const value = at(sql.of);
      return value === null ? null : sql.to === 'text' ? String(value) : Number(value);
    }
    case 'call':
      return scalar(sql.name, sql.parts.map(at));
    case 'day-number':
    case 'date-of-day':
      // days are numbers here
      return at(sql.of);
    default:
      throw new Error(`no value of ${sql.kind}`);
  }
}
