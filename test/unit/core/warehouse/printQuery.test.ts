import { dialects, dialectNames } from '../../../../src/core/warehouse/dialects';
import { pyramidQuery } from '../../../../src/core/warehouse/pyramidQuery';
import { printQuery, printSql } from '../../../../src/core/warehouse/printQuery';
import { column, text } from '../../../../src/core/warehouse/sql';
import { Problem } from '../../../../src/core/problem';
import { tableOf } from '../analyses/classify/pyramid/tableOf';

const evil = `"; DROP TABLE customers; --`;

test.each([
  ['duckdb', `"""; DROP TABLE customers; --"`],
  ['spark', '`"; DROP TABLE customers; --`'],
  ['snowflake', `"""; DROP TABLE customers; --"`],
  ['bigquery', '`"; DROP TABLE customers; --`'],
  ['postgresql', `"""; DROP TABLE customers; --"`],
] as const)('a column named like a command is a name to %s', (dialect, expected) => {
  expect(printSql(column(evil), dialects[dialect])).toBe(expected);
});

test.each([
  ['duckdb', `'it''s a \\ `],
  ['spark', `'it\\'s a \\\\ `],
  ['snowflake', `'it''s a \\\\ `],
  ['bigquery', `'it\\'s a \\\\ `],
  ['postgresql', ` E'it''s a \\\\ `],
] as const)('a text with quote and backslash stays a text to %s', (dialect, expected) => {
  expect(printSql(text(`it's a \\ `), dialects[dialect])).toBe(`${expected}'`);
});

test('a backtick in a name is doubled where names stand in backticks', () => {
  expect(printSql(column('a`b'), dialects.spark)).toBe('`a``b`');
});

const table = tableOf({ Customer: ['a', 'b', 'c'], [evil]: [1, 2, 3] });
const model = {
  id: 'Customer',
  indicators: [{ column: evil, direction: 'benefit', scoring: { method: 'min-max' }, weight: 1 }],
  tiers: { by: 'score', cuts: [{ name: `Top'`, from: 50 }, { name: 'Rest' }] },
  ...{ missing: 'unrated', ties: 'up', rules: [], overrides: [] },
} as const;
const target = { customers: 'customers', score: 'Score', tier: 'Tier' };

test.each(dialectNames)('what the user named stands in %s only between quotes', (dialect) => {
  const sql = printQuery(pyramidQuery(table, structuredClone(model) as never, target), dialects[dialect]);
  const quoted = /"(?:[^"]|"")*"|`(?:[^`\\]|``|\\.)*`|'(?:[^'\\]|''|\\.)*'/g;
  expect(sql.replace(quoted, '')).not.toMatch(/DROP|Top|Customer/);
});

test('natural breaks, which no SQL finds, are refused by name', () => {
  const breaks = { ...model, tiers: { by: 'natural-breaks', cuts: [{ name: 'A' }, { name: 'B' }] } };
  const run = () => pyramidQuery(table, structuredClone(breaks) as never, target);
  expect(run).toThrow(expect.objectContaining({ code: 'options-invalid', place: { option: 'tiers.by' } }) as Problem);
});
