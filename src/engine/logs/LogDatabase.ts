/** A file that may be larger than memory. */
export interface LogFile {
  name: string;
  /** Bytes. */
  size: number;
  /** Some of its bytes, `to` left out. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** One column of an answer: numbers, NaN where there is none, or texts. */
export type AnswerColumn = { kind: 'number'; values: Float64Array } | { kind: 'text'; values: (string | null)[] };

export interface Answer {
  rowCount: number;
  columns: Record<string, AnswerColumn>;
}

/** What a database says against a statement or a file; `message` is its own. */
export class LogDatabaseError extends Error {}

/**
 * A database that reads files by itself, and speaks DuckDB's SQL. It goes to no network. Its methods reject with
 * {@link LogDatabaseError}.
 */
export interface LogDatabase {
  /** Whether it reads Parquet files; those that it does not are given to it as text. */
  readsParquet: boolean;
  /** Makes a file known to statements. @returns what they call it */
  register(file: LogFile): Promise<string>;
  /** Makes text known to statements, UTF-8 in pieces. @returns what they call it */
  registerText(pieces: Uint8Array<ArrayBuffer>[]): Promise<string>;
  query(sql: string): Promise<Answer>;
}

/** A database for one log after the other. */
export interface KeptDatabase extends LogDatabase {
  /** Lets go of all files, texts and tables. */
  forget(): Promise<void>;
}

/** Numbers of a column of an answer. */
export function numbersOf({ columns }: Answer, name: string): Float64Array {
  const column = columns[name];
  if (column?.kind !== 'number') throw new LogDatabaseError(`no numbers: ${name}`);
  return column.values;
}

/** The rows of an answer as texts of these columns, '' where there is none. */
export function rowsOf(answer: Answer, names: readonly string[]): string[][] {
  const columns = names.map((name) => textsOf(answer, name));
  return Array.from({ length: answer.rowCount }, (_, row) => columns.map((texts) => texts[row] ?? ''));
}

/** Texts of a column of an answer; numbers as the add-in writes them. */
export function textsOf({ columns }: Answer, name: string): (string | null)[] {
  const column = columns[name];
  if (column === undefined) throw new LogDatabaseError(`no column: ${name}`);
  if (column.kind === 'text') return column.values;
  return Array.from(column.values, (value) => (Number.isNaN(value) ? null : String(value)));
}
