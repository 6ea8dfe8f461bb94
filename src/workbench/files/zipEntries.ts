import { inflateSync } from 'fflate';
import { WorkbookError } from '../workbook/WorkbookError';
import { crc32 } from './crc32';

/** What a file may unpack to: Excel's own largest workbooks stay far below. */
export const zipLimits = {
  entries: 65_535,
  /** Bytes of one part; no longer text could be held. */
  part: 500_000_000,
  /** Bytes of all parts. */
  all: 1_500_000_000,
  /** A part larger than this may be at most `ratio` times as large as it is packed. */
  suspicious: 32_000_000,
  ratio: 200,
} as const;

/** A file in a zip, as the zip's directory tells of it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  name: string;
  /** 0 as it is, 8 deflated. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localSignature = 0x04034b50;
const end64Signature = 0x06064b50;
const most32 = 0xffffffff;

/**
 * The files of a zip, folders left out. The sizes that the directory tells are those that are unpacked, so that nothing
 * beyond {@link zipLimits} is ever held.
 *
 * @throws WorkbookError `FileDamaged` when there is no directory, or more than the limits
 */
export function zipEntries(zipped: Uint8Array): ZipEntry[] {
  const view = new DataView(zipped.buffer, zipped.byteOffset, zipped.byteLength);
  const { count, start } = directoryOf(view);
  if (count > zipLimits.entries) throw tooLarge('it has too many parts');
  const entries: ZipEntry[] = [];
  let all = 0;
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directorySignature) throw broken('its directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const nameBytes = zipped.subarray(at + 46, at + 46 + nameLength);
    const sizes = [20, 24, 42].map((place) => view.getUint32(at + place, true));
    const [packed, size, offset] = withLongSizes(view, at + 46 + nameLength, extraLength, sizes);
    const entry = {
      name: isUtf8 ? new TextDecoder().decode(nameBytes) : latin1(nameBytes),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...{ packed, size, offset },
    };
    at += 46 + nameLength + extraLength + commentLength;
    if (!hasName(view, entry.offset, nameBytes)) throw broken(entry.name);
    if (/[\\/]$/.test(entry.name)) continue;
    all += size;
    if (size > zipLimits.part || all > zipLimits.all) throw tooLarge('its parts are too large');
    if (size > zipLimits.suspicious && size > packed * zipLimits.ratio) throw tooLarge('its parts unpack without end');
    entries.push(entry);
  }
  return entries;
}

/**
 * The bytes of a file in a zip.
 *
 * @throws WorkbookError `FileDamaged` when they cannot be unpacked, or are not those that were packed
 */
export function unpack(zipped: Uint8Array, { name, method, crc, packed, size, offset }: ZipEntry): Uint8Array {
  const view = new DataView(zipped.buffer, zipped.byteOffset, zipped.byteLength);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSignature) throw broken(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = zipped.subarray(start, start + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) throw broken(name);
  const bytes = method === 0 ? data.slice() : inflate(data, size, name);
  if (bytes.length !== size || crc32(bytes) !== crc) throw broken(name);
  return bytes;
}

/** Whether the local header at a place names the same file: a part under a damaged name would silently be missed. */
function hasName(view: DataView, offset: number, name: Uint8Array): boolean {
  const start = offset + 30;
  return (
    start + name.length <= view.byteLength &&
    view.getUint32(offset, true) === localSignature &&
    view.getUint16(offset + 26, true) === name.length &&
    name.every((byte, index) => view.getUint8(start + index) === byte)
  );
}

function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (error) {
    throw broken(`${name} (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** How many files there are, and where the directory begins; the last end record counts. */
function directoryOf(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (start !== most32 && count !== 0xffff) return { count, start };
    const locator = at - 20;
    const end64 = locator < 0 ? -1 : Number(view.getBigUint64(locator + 8, true));
    const isThere = end64 >= 0 && end64 + 56 <= view.byteLength && view.getUint32(end64, true) === end64Signature;
    if (!isThere) return { count, start };
    return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw broken('its end');
}

/** Packed size, size and offset, from the zip64 field where they are too large for their own places. */
function withLongSizes(view: DataView, extra: number, length: number, sizes: number[]): number[] {
  if (!sizes.includes(most32)) return sizes;
  const end = Math.min(extra + length, view.byteLength);
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const [packed, size, offset] = sizes;
    let next = at + 4;
    const long = (short: number): number => {
      if (short !== most32 || next + 8 > end) return short;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    // in the field the size comes before the packed size
    const longSize = long(size);
    return [long(packed), longSize, long(offset)];
  }
  return sizes;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function broken(what: string): WorkbookError {
  return new WorkbookError('FileDamaged', `The file is damaged: ${what}.`);
}

function tooLarge(what: string): WorkbookError {
  return new WorkbookError('FileDamaged', `The file is refused: ${what}.`);
}
