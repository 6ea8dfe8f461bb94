import { decodeBytes } from './decodeBytes';
import { guessEncoding } from './guessEncoding';
import type { Warn } from '../fileWarning';
import { TextFileError } from './TextFileError';

/** Stands for bytes that are no character. */
const unreadable = '\uFFFD';
/** Bytes that tell an encoding where no byte order mark and no UTF-8 does. */
const sampleBytes = 65_536;

/**
 * The text of a file: by its byte order mark; else as UTF-8, where a few bytes that are none become U+FFFD and nothing
 * else changes; else as UTF-16 where every other byte of its Latin letters is 0; else in the encoding in which it reads
 * most like words. NULs and Ctrl-Z at its end are no part of it. A guess, and bytes that are no text, are warned of.
 *
 * @throws TextFileError `workbook`, `not-text`
 */
export function decodeText(bytes: Uint8Array, warn: Warn = () => undefined): string {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new TextFileError('workbook');
  const { encoding, isGuessed } = encodingOf(bytes);
  const whole = encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes;
  // Programs that add a file to another leave a second byte order mark.
  const text = withoutEndMarks(decodeBytes(whole, encoding)).replace(/^\uFEFF+/, '');
  if (text.includes('\0')) throw new TextFileError('not-text');
  if (isGuessed) warn({ code: 'encoding-guessed', encoding: encodingName(encoding) });
  const first = text.indexOf(unreadable);
  if (first >= 0) {
    const line = text.slice(0, first).split(/\r\n|[\r\n]/).length;
    warn({ code: 'characters-unreadable', count: text.split(unreadable).length - 1, line });
  }
  return text;
}

/** Without NULs, Ctrl-Z and the line ends among them at the end. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && '\0\u001A\r\n'.includes(text[end - 1])) end -= 1;
  const marks = text.slice(end);
  const first = [...'\0\u001A'].map((mark) => marks.indexOf(mark)).filter((at) => at >= 0);
  return first.length === 0 ? text : text.slice(0, end + Math.min(...first));
}

function encodingOf(bytes: Uint8Array): { encoding: string; isGuessed: boolean } {
  const told = byteOrderMark(bytes);
  if (told !== undefined) return { encoding: told, isGuessed: false };
  const foreign = foreignBytes(bytes);
  const wide = foreign.nul ? wideEncoding(bytes) : undefined;
  if (wide !== undefined) return { encoding: wide, isGuessed: true };
  // By chance few pairs of other encodings are UTF-8; where most are, the others are damage.
  if (foreign.sequences >= foreign.broken) return { encoding: 'utf-8', isGuessed: false };
  return { encoding: guessEncoding(sampleOf(bytes, foreign.first)), isGuessed: true };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
}

/** An encoding's label as people write it. */
function encodingName(label: string): string {
  const names: Record<string, string> = { macintosh: 'Mac Roman', big5: 'Big5', shift_jis: 'Shift_JIS' };
  return names[label] ?? (label.startsWith('windows') ? label.replace('w', 'W') : label.toUpperCase());
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Bytes above 127: how many sequences are UTF-8, how many bytes break it, and where the first is. */
function foreignBytes(bytes: Uint8Array): { sequences: number; broken: number; first: number; nul: boolean } {
  let sequences = 0;
  let broken = 0;
  let first = -1;
  let nul = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte < 0x80) {
      if (byte === 0) nul = true;
      continue;
    }
    if (first < 0) first = at;
    const following = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
    let found = 0;
    if (byte >= 0xc2) while (found < following && (bytes[at + 1 + found] & 0xc0) === 0x80) found += 1;
    if (found > 0 && found === following) sequences += 1;
    else broken += 1;
    at += found;
  }
  return { sequences, broken, first, nul };
}

/** UTF-16 without a byte order mark: zeros stand at odd places only, or at even ones only, and often. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] += 1;
  const [even, odd] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < length / 40) return undefined;
  return odd > 20 * even ? 'utf-16le' : even > 20 * odd ? 'utf-16be' : undefined;
}

/** A part of a long file around its first byte above 127, cut at line ends. */
function sampleOf(bytes: Uint8Array, first: number): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const start = bytes.lastIndexOf(10, first) + 1;
  const end = bytes.lastIndexOf(10, start + sampleBytes) + 1;
  return bytes.subarray(start, end > start ? end : start + sampleBytes);
}
