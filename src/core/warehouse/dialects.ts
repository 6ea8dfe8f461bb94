import { duckdbTexts } from './logs/duckdbTexts';
import type { TextDialect } from './logs/TextDialect';
import type { SqlType } from './sql';

/** How an engine writes what engines write differently. */
export interface Dialect {
  /** What the engine is called, in any language. */
  title: string;
  /** A name, quoted. */
  name(text: string): string;
  /** A text, quoted. */
  text(text: string): string;
  types: Record<SqlType, string>;
  /** The median of an expression, with the mean of the middle two of an even number. */
  median(of: string): string;
  /** What rows are parted by in a window: not every engine takes doubles there. Left out: the expression. */
  parted?(of: string): string;
  /** Days since 1970-01-01 of a date or time, and the date of such a number. */
  dayNumber(of: string): string;
  dateOfDay(of: string): string;
  /** How texts are read, of engines that read files. */
  texts?: TextDialect;
  /** A table of expressions, of columns with these names, as the lines of a query. */
  rows(columns: string[], rows: string[][]): string[];
}

export const dialectNames = ['duckdb', 'spark', 'snowflake', 'bigquery', 'postgresql'] as const;
export type DialectName = (typeof dialectNames)[number];

const doubled =
  (quote: string) =>
  (text: string): string =>
    `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
/** For engines in whose texts a backslash begins something else. */
const escaped =
  (quote: string) =>
  (text: string): string =>
    `${quote}${text
      .replaceAll('\\', '\\\\')
      .replaceAll(quote, `\\${quote}`)
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')}${quote}`;
const values = (columns: string[], rows: string[][]): string[] => [
  ...['SELECT *', 'FROM (VALUES'],
  ...separated(rows.map((row) => `(${row.join(', ')})`)),
  `) AS _cp_rows (${columns.join(', ')})`,
];
/** Lines of a list, with commas between. */
function separated(entries: string[]): string[] {
  return entries.map((entry, i) => `  ${entry}${i < entries.length - 1 ? ',' : ''}`);
}
const standardTypes = { double: 'DOUBLE', integer: 'BIGINT', text: 'VARCHAR' };

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    title: 'DuckDB',
    name: doubled('"'),
    text: doubled("'"),
    types: standardTypes,
    median: (of) => `MEDIAN(${of})`,
    dayNumber: (of) => `(CAST(${of} AS DATE) - DATE '1970-01-01')`,
    dateOfDay: (of) => `(DATE '1970-01-01' + CAST(${of} AS INTEGER))`,
    texts: duckdbTexts,
    rows: values,
  },
  spark: {
    title: 'Spark',
    name: doubled('`'),
    text: escaped("'"),
    types: { ...standardTypes, text: 'STRING' },
    median: (of) => `PERCENTILE(${of}, 0.5D)`,
    dayNumber: (of) => `DATEDIFF(CAST(${of} AS DATE), DATE '1970-01-01')`,
    dateOfDay: (of) => `DATE_ADD(DATE '1970-01-01', CAST(${of} AS INT))`,
    rows: values,
  },
  snowflake: {
    title: 'Snowflake',
    name: doubled('"'),
    text: (of) => doubled("'")(of.replaceAll('\\', '\\\\')),
    types: standardTypes,
    median: (of) => `MEDIAN(${of})`,
    dayNumber: (of) => `DATEDIFF(DAY, DATE '1970-01-01', CAST(${of} AS DATE))`,
    dateOfDay: (of) => `DATEADD(DAY, ${of}, DATE '1970-01-01')`,
    rows: values,
  },
  bigquery: {
    title: 'BigQuery',
    name: escaped('`'),
    text: escaped("'"),
    types: { double: 'FLOAT64', integer: 'INT64', text: 'STRING' },
    median: (of) =>
      `(SELECT PERCENTILE_CONT(one, 0.5) OVER () FROM UNNEST(ARRAY_AGG(${of} IGNORE NULLS)) AS one LIMIT 1)`,
    parted: (of) => `TO_JSON_STRING(${of})`,
    dayNumber: (of) => `UNIX_DATE(CAST(${of} AS DATE))`,
    dateOfDay: (of) => `DATE_FROM_UNIX_DATE(${of})`,
    // names of the first row are those of all
    rows: (columns, rows) => {
      const first = (row: string[]): string => row.map((value, k) => `${value} AS ${columns[k]}`).join(', ');
      const entries = rows.map((row, i) => (i === 0 ? `STRUCT(${first(row)})` : `(${row.join(', ')})`));
      return ['SELECT *', 'FROM UNNEST([', ...separated(entries), '])'];
    },
  },
  postgresql: {
    title: 'PostgreSQL',
    name: doubled('"'),
    text: (of) => (of.includes('\\') ? ` E${doubled("'")(of.replaceAll('\\', '\\\\'))}` : doubled("'")(of)),
    types: { double: 'DOUBLE PRECISION', integer: 'BIGINT', text: 'TEXT' },
    median: (of) => `PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY ${of})`,
    dayNumber: (of) => `(CAST(${of} AS DATE) - DATE '1970-01-01')`,
    dateOfDay: (of) => `(DATE '1970-01-01' + CAST(${of} AS INTEGER))`,
    rows: values,
  },
};
