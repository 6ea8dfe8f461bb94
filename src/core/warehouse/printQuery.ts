import { Problem } from '../problem';
import type { Dialect } from './dialects';
import type { TextDialect } from './logs/TextDialect';
import { real, type Query, type Select, type Sql, type Step } from './sql';

const frames = {
  rows: 'ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW',
  range: 'RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW',
};

/**
 * A query as one statement.
 *
 * @param source how a table that is not made in the query is called; left out: by its name
 */
export function printQuery({ steps, answer }: Query, dialect: Dialect, source?: (table: string) => string): string {
  const made = new Set(steps.map(({ name }) => name));
  const table = (name: string): string => (made.has(name) || !source ? dialect.name(name) : source(name));
  const printed = steps.flatMap((step, i) => [
    `${i === 0 ? 'WITH ' : ''}${dialect.name(step.name)} AS (`,
    ...indented(stepLines(step, dialect, table)),
    i < steps.length - 1 ? '),' : ')',
  ]);
  return [...printed, ...selectLines(answer, dialect, table)].join('\n');
}

function stepLines(step: Step, dialect: Dialect, table: (name: string) => string): string[] {
  if ('select' in step) return selectLines(step.select, dialect, table);
  const { columns, rows } = step.values;
  return dialect.rows(
    columns.map((name) => dialect.name(name)),
    rows.map((row) => row.map((value) => printSql(real(value), dialect))),
  );
}

function selectLines(
  { all, columns, from, joins = [], where, groupBy = [], distinct }: Select,
  dialect: Dialect,
  table: (name: string) => string,
): string[] {
  const taken = [
    ...(all === undefined ? [] : [`${table(all)}.*`]),
    ...columns.map(({ as, of }) => `${printSql(of, dialect)} AS ${dialect.name(as)}`),
  ];
  return [
    `SELECT${distinct ? ' DISTINCT' : ''}`,
    ...indented(taken.map((one, i) => (i < taken.length - 1 ? `${one},` : one))),
    `FROM ${from.map(table).join(' CROSS JOIN ')}`,
    ...joins.map((join) => `LEFT JOIN ${table(join.table)} ON ${printSql(join.on, dialect)}`),
    ...(where ? [`WHERE ${printSql(where, dialect)}`] : []),
    ...(groupBy.length > 0 ? [`GROUP BY ${groupBy.map((of) => printSql(of, dialect)).join(', ')}`] : []),
  ];
}

/** Lines of the statement, moved in; a name or a text may itself hold line breaks, and stays as it is. */
function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** An expression; operators in brackets, so that no precedence is relied upon. */
export function printSql(sql: Sql, dialect: Dialect): string {
  const print = (part: Sql): string => printSql(part, dialect);
  switch (sql.kind) {
    case 'column':
      return dialect.name(sql.name);
    case 'number':
      // a number without a cast is a decimal to some engines
      return Number.isSafeInteger(sql.value)
        ? String(sql.value)
        : `CAST(${dialect.text(String(sql.value))} AS ${dialect.types.double})`;
    case 'text':
      return dialect.text(sql.value);
    case 'null':
      return 'NULL';
    case 'operator':
      return `(${sql.parts.map(print).join(` ${sql.operator} `)})`;
    case 'not':
      return sql.of.kind === 'is-null' ? `(${print(sql.of.of)} IS NOT NULL)` : `(NOT ${print(sql.of)})`;
    case 'is-null':
      return `(${print(sql.of)} IS NULL)`;
    case 'call':
      return `${sql.name}(${sql.parts.map(print).join(', ')})`;
    case 'median':
      return dialect.median(print(sql.of));
    case 'day-number':
      return dialect.dayNumber(print(sql.of));
    case 'date-of-day':
      return dialect.dateOfDay(print(sql.of));
    case 'cast':
      return `CAST(${print(sql.of)} AS ${dialect.types[sql.to]})`;
    case 'number-of-text':
      return textsOf(dialect).number(print(sql.of), sql.decimal);
    case 'day-of-text':
      return textsOf(dialect).day(print(sql.of), sql.forms);
    case 'hash':
      return textsOf(dialect).hash(sql.of.map(print));
    case 'count-distinct':
      return `COUNT(DISTINCT ${print(sql.of)})`;
    case 'case': {
      if (sql.when.length === 0) return print(sql.otherwise);
      const cases = sql.when.map(([test, value]) => `WHEN ${print(test)} THEN ${print(value)}`);
      return `CASE ${cases.join(' ')} ELSE ${print(sql.otherwise)} END`;
    }
    case 'window': {
      const { partition = [], order = [], frame } = sql;
      const parted = (part: Sql): string => dialect.parted?.(print(part)) ?? print(part);
      const parts = [
        ...(partition.length > 0 ? [`PARTITION BY ${partition.map(parted).join(', ')}`] : []),
        ...(order.length > 0
          ? [`ORDER BY ${order.map(({ by, descending }) => print(by) + (descending ? ' DESC' : '')).join(', ')}`]
          : []),
        ...(frame ? [frames[frame]] : []),
      ];
      return `${print(sql.of)} OVER (${parts.join(' ')})`;
    }
  }
}

function textsOf({ texts, title }: Dialect): TextDialect {
  if (!texts) throw new Problem('not-in-sql', {}, { value: title });
  return texts;
}
