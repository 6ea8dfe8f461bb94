import { Problem } from '../../core/problem';
import { LogDatabaseError } from './LogDatabase';

/** A file by its name, and by what statements call it. */
export interface OpenedFile {
  name: string;
  handle: string;
}

/**
 * What a database says against the files of a log, as a problem: a line that has not as many cells as the others with its
 * number, bytes that are no text, a gzip that is cut off, memory that does not suffice. Whatever else went wrong stays.
 */
export function logProblem(error: unknown, files: readonly OpenedFile[]): unknown {
  if (!(error instanceof LogDatabaseError)) return error;
  const { message } = error;
  const handle = /\bfile = ([^\n]+)/.exec(message)?.[1].trim();
  const meant = files.find((one) => one.handle === handle);
  const file = meant?.name ?? files.map(({ name }) => name).join(', ');
  if (/out of memory|could not allocate|memory access out of bounds|failed to allocate/i.test(message)) {
    return new Problem('log-memory', { file });
  }
  const line = /CSV Error on Line: (\d+)/i.exec(message)?.[1];
  if (/invalid unicode|not utf-8|encoded/i.test(message)) {
    return line === undefined
      ? new Problem('file-not-text', { file })
      : new Problem('log-line-not-text', { file }, { line: Number(line) });
  }
  if (/gzip|inflate|decompress|miniz/i.test(message)) {
    return new Problem('gzip-unreadable', { file }, { reason: message.split('\n')[0] });
  }
  if (line === undefined) return error;
  const cells = /Expected Number of Columns: (\d+) Found: (\d+)/i.exec(message);
  const [expected, found] = cells ? [Number(cells[1]), Number(cells[2])] : [0, 0];
  const text = (/Original Line: ?([^\n]{0,60})/i.exec(message)?.[1] ?? '').trim();
  if (cells) return new Problem('log-line-broken', { file }, { line: Number(line), expected, found, text });
  return new Problem('log-line-unreadable', { file }, { line: Number(line), text });
}
