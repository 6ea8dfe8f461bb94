import { Gunzip } from 'fflate';
import { Problem } from '../../core/problem';
import type { LogFile } from './LogDatabase';

/** What a file is, by its first bytes. */
export type FileKind = 'text' | 'gzip' | 'parquet';

/** Bytes of a file that are looked at to tell what it holds. */
const headBytes = 256 * 1024;

/** What a file is. Throws `log-empty` for one of 0 bytes, and `gzip-unreadable` for one that is called .gz and is none. */
export async function fileKind(file: LogFile): Promise<FileKind> {
  if (file.size === 0) throw new Problem('log-empty', { file: file.name });
  const [one, two, three, four] = await file.read(0, 4);
  if (String.fromCharCode(one, two, three, four) === 'PAR1') return 'parquet';
  if (one === 0x1f && two === 0x8b) return 'gzip';
  if (/\.gz$/i.test(file.name)) throw new Problem('gzip-unreadable', { file: file.name }, { reason: '' });
  if (/\.parquet$/i.test(file.name)) throw new Problem('parquet-unreadable', { file: file.name }, { reason: '' });
  return 'text';
}

/** The lines with which a file begins, whole ones. Throws `gzip-unreadable` and `file-not-text`. */
export async function headOf(file: LogFile, kind: FileKind): Promise<string> {
  const bytes = await file.read(0, Math.min(file.size, headBytes));
  const plain = kind === 'gzip' ? unpacked(bytes, file) : bytes;
  const text = decoded(plain, file);
  const isWhole = kind === 'text' && bytes.length === file.size;
  const end = isWhole ? text.length : text.lastIndexOf('\n') + 1;
  return end === 0 ? text : text.slice(0, end);
}

/** Bytes that are unpacked at once to see whether a packed file is whole. */
const packedAtOnce = 4 * 1024 * 1024;

/** Reads a packed file to its end: one that is cut off would be read as far as it goes. Throws `gzip-unreadable`. */
export async function checkGzip(file: LogFile): Promise<void> {
  try {
    const stream = new DecompressionStream('gzip');
    const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
    const reading = (async () => {
      while (!(await reader.read()).done);
    })();
    const writing = (async () => {
      for (let from = 0; from < file.size; from += packedAtOnce) {
        await writer.write(await file.read(from, Math.min(file.size, from + packedAtOnce)));
      }
      await writer.close();
    })();
    await Promise.all([reading, writing]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('gzip-unreadable', { file: file.name }, { reason: error instanceof Error ? error.message : '' });
  }
}

/** Places of a plain text file from which lines are looked at, so that its whole time is seen. */
const places = 24;
const placeBytes = 16 * 1024;

const [quote, lineBreak] = [0x22, 0x0a];

/** Where the rest of a plain text file begins after some lines, as far as it has them, and how many it has. Breaks within quotes end none. */
export async function afterLines(file: LogFile, lines: number): Promise<{ at: number; lines: number }> {
  if (lines === 0) return { at: 0, lines };
  let found = 0;
  let isQuoted = false;
  for (let from = 0; from < file.size; from += headBytes) {
    const bytes = await file.read(from, Math.min(file.size, from + headBytes));
    for (let i = 0; i < bytes.length; i++) {
      if (bytes[i] === quote) isQuoted = !isQuoted;
      else if (bytes[i] === lineBreak && !isQuoted && ++found === lines) return { at: from + i + 1, lines };
    }
  }
  return { at: file.size, lines: found };
}

/**
 * Lines from all over a plain text file, each once, without those at the ends of each piece. Throws `file-not-text`.
 *
 * @param begin byte from which on they are taken
 */
export async function linesThroughout(file: LogFile, begin: number): Promise<string> {
  if (file.size <= headBytes) return '';
  const pieces: string[] = [];
  let last = begin;
  for (let place = 1; place <= places; place++) {
    const to = Math.floor((file.size / places) * place);
    const start = Math.max(last, to - placeBytes);
    if (start >= to) continue;
    last = to;
    const bytes = await file.read(start, to);
    // characters at the ends may be cut in two
    const text = new TextDecoder().decode(bytes);
    const [from, end] = [text.indexOf('\n') + 1, text.lastIndexOf('\n') + 1];
    if (from > 0 && end > from) pieces.push(text.slice(from, end));
  }
  const text = pieces.join('');
  if (text.includes('\uFFFD')) throw new Problem('file-not-text', { file: file.name });
  return text;
}

/** What the first bytes of a packed file hold, as far as they go. */
function unpacked(bytes: Uint8Array, file: LogFile): Uint8Array {
  const pieces: Uint8Array[] = [];
  try {
    new Gunzip((piece) => void pieces.push(piece)).push(bytes, bytes.length === file.size);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new Problem('gzip-unreadable', { file: file.name }, { reason });
  }
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  if (size === 0) throw new Problem('log-empty', { file: file.name });
  const joined = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** UTF-8, whose last character may be cut in two; a sign for bytes that are none is where they were, here or before. */
function decoded(bytes: Uint8Array, file: LogFile): string {
  const text = new TextDecoder().decode(bytes, { stream: true });
  if (text.includes('\uFFFD')) throw new Problem('file-not-text', { file: file.name });
  return text;
}
