import type { SqlType } from './sql';

/** How an engine writes what engines write differently. */
export interface Dialect {
  /** A name, quoted. */
  name(text: string): string;
  /** A text, quoted. */
  text(text: string): string;
  types: Record<SqlType, string>;
  /** The median of an expression, with the mean of the middle two of an even number. */
  median(of: string): string;
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
const standardTypes = { double: 'DOUBLE', integer: 'BIGINT', text: 'VARCHAR' };

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    name: doubled('"'),
    text: doubled("'"),
    types: standardTypes,
    median: (of) => `MEDIAN(${of})`,
  },
  spark: {
    name: doubled('`'),
    text: escaped("'"),
    types: { ...standardTypes, text: 'STRING' },
    median: (of) => `PERCENTILE(${of}, 0.5D)`,
  },
  snowflake: {
    name: doubled('"'),
    text: (of) => doubled("'")(of.replaceAll('\\', '\\\\')),
    types: standardTypes,
    median: (of) => `MEDIAN(${of})`,
  },
  bigquery: {
    name: escaped('`'),
    text: escaped("'"),
    types: { double: 'FLOAT64', integer: 'INT64', text: 'STRING' },
    median: (of) =>
      `(SELECT PERCENTILE_CONT(one, 0.5) OVER () FROM UNNEST(ARRAY_AGG(${of} IGNORE NULLS)) AS one LIMIT 1)`,
  },
  postgresql: {
    name: doubled('"'),
    text: (of) => (of.includes('\\') ? ` E${doubled("'")(of.replaceAll('\\', '\\\\'))}` : doubled("'")(of)),
    types: { double: 'DOUBLE PRECISION', integer: 'BIGINT', text: 'TEXT' },
    median: (of) => `PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY ${of})`,
  },
};
