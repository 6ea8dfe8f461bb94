import { Problem } from '../../core/problem';
import type { LogFile } from './LogDatabase';

/** Rows that are turned into text at once. */
const rowsAtOnce = 50_000;

/**
 * Names of the columns of a Parquet file. Throws `parquet-unreadable`, and `parquet-nested` for a column of lists or
 * records.
 */
export async function parquetColumns(file: LogFile): Promise<string[]> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet');
  const { children } = parquetSchema(await orUnreadable(file, parquetMetadataAsync(bytesOf(file))));
  const nested = children.find(({ children: parts }) => parts.length > 0);
  if (nested) throw new Problem('parquet-nested', { file: file.name, column: nested.element.name });
  return children.map(({ element }) => element.name);
}

/** The rows of a Parquet file of plain columns as comma-separated values, UTF-8, without a header. Throws `parquet-unreadable`. */
export async function* parquetPieces(file: LogFile): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const bytes = bytesOf(file);
  const metadata = await orUnreadable(file, parquetMetadataAsync(bytes));
  const names = await parquetColumns(file);
  const encoder = new TextEncoder();
  const total = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < total; rowStart += rowsAtOnce) {
    const rowEnd = Math.min(total, rowStart + rowsAtOnce);
    const rows = await orUnreadable(file, parquetReadObjects({ file: bytes, metadata, rowStart, rowEnd }));
    yield encoder.encode(rows.map((row) => `${names.map((name) => cellText(row[name])).join(',')}\n`).join(''));
  }
}

function bytesOf(file: LogFile): { byteLength: number; slice(from: number, to?: number): Promise<ArrayBuffer> } {
  return {
    byteLength: file.size,
    slice: async (from, to = file.size) => (await file.read(from < 0 ? file.size + from : from, to)).buffer,
  };
}

async function orUnreadable<T>(file: LogFile, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new Problem('parquet-unreadable', { file: file.name }, { reason });
  }
}

/** A value as a database writes it: days as yyyy-mm-dd, with the time where there is one. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  const text =
    typeof value === 'string'
      ? value
      : JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
