import type { Dialect } from './dialects';
import type { Query, Select, Sql } from './sql';

const frames = {
  rows: 'ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW',
  range: 'RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW',
};

/** A query as one statement. */
export function printQuery({ steps, answer }: Query, dialect: Dialect): string {
  const parts = steps.map(
    ({ name, select }) => `${dialect.name(name)} AS (\n${indented(printSelect(select, dialect))}\n)`,
  );
  return `WITH ${parts.join(',\n')}\n${printSelect(answer, dialect)};\n`;
}

function printSelect({ all, columns, from }: Select, dialect: Dialect): string {
  const taken = [
    ...(all === undefined ? [] : [`${dialect.name(all)}.*`]),
    ...columns.map(({ as, of }) => `${printSql(of, dialect)} AS ${dialect.name(as)}`),
  ];
  const tables = from.map((name) => dialect.name(name)).join(' CROSS JOIN ');
  return `SELECT\n${indented(taken.join(',\n'))}\nFROM ${tables}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
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
    case 'cast':
      return `CAST(${print(sql.of)} AS ${dialect.types[sql.to]})`;
    case 'case': {
      if (sql.when.length === 0) return print(sql.otherwise);
      const cases = sql.when.map(([test, value]) => `WHEN ${print(test)} THEN ${print(value)}`);
      return `CASE ${cases.join(' ')} ELSE ${print(sql.otherwise)} END`;
    }
    case 'window': {
      const { partition = [], order = [], frame } = sql;
      const parts = [
        ...(partition.length > 0 ? [`PARTITION BY ${partition.map(print).join(', ')}`] : []),
        ...(order.length > 0
          ? [`ORDER BY ${order.map(({ by, descending }) => print(by) + (descending ? ' DESC' : '')).join(', ')}`]
          : []),
        ...(frame ? [frames[frame]] : []),
      ];
      return `${print(sql.of)} OVER (${parts.join(' ')})`;
    }
  }
}
