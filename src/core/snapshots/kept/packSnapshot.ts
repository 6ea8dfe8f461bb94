import { strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { Problem } from '../../problem';
import { ByteReader, ByteWriter } from './byteColumns';
import { snapshotInfoSchema, type KeptSnapshot, type NameBlock, type SnapshotInfo } from './keptSnapshot';
import { deflated, inflated } from './packed';

/** The format that this add-in writes; a newer one is left alone. */
const format = 1;
const headSchema = z.strictObject({ format: z.literal(format), info: snapshotInfoSchema });

/** Points are kept in hundredths. */
const pointSteps = 100;
const noPoint = 65_535;

/**
 * A snapshot as few bytes: names as steps through those of its blocks, tiers, values in hundredths or less, points in two
 * bytes, all of it deflated. Values are rounded to the cent where any is 1,000 or more, to 4 digits from 10 on, else to 6;
 * points to a hundredth. Its blocks must hold all its names.
 */
export function packSnapshot({ info, ids, tiers, values, points, owners }: KeptSnapshot, blocks: NameBlock[]) {
  const writer = new ByteWriter();
  writer.text(JSON.stringify({ format, info }), strToU8);
  writer.whole(ids.length);
  writeSteps(writer, placesOf(ids, blocks));
  writer.all(tiers);
  if (values) writeNumbers(writer, values);
  for (const column of points) writePoints(writer, column);
  if (owners) writeWords(writer, owners);
  return deflated(writer.done());
}

/**
 * The inverse. Throws `snapshot-damaged` for what cannot be read or does not go with its blocks, `snapshot-newer` for what
 * a newer add-in kept. `name` is said in both.
 */
export function unpackSnapshot(packed: Uint8Array, blocks: readonly NameBlock[], name: string): KeptSnapshot {
  try {
    const reader = new ByteReader(inflated(packed));
    const info = readHead(reader, name);
    const all = blocks.flatMap(({ names }) => names);
    const count = reader.whole();
    const ids = readSteps(reader, count).map((place) => {
      if (place >= all.length) throw new RangeError('name');
      return all[place];
    });
    const tiers = reader.some(count).slice();
    if (tiers.some((tier) => tier >= info.tiers.length)) throw new RangeError('tier');
    const values = info.value === undefined ? undefined : readNumbers(reader, count);
    const points = info.indicators.map(() => readPoints(reader, count));
    const owners = info.owner === undefined ? undefined : readWords(reader, count);
    return { info, ids, tiers, ...(values ? { values } : {}), points, ...(owners ? { owners } : {}) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError)
      throw new Problem('snapshot-damaged', {}, { name });
    throw error;
  }
}

/** What a packed snapshot says of itself; `undefined` for what is none, is damaged at its head, or was kept by a newer add-in. */
export function packedInfo(packed: Uint8Array): SnapshotInfo | undefined {
  try {
    return readHead(new ByteReader(inflated(packed)), '');
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof Problem) return undefined;
    throw error;
  }
}

function readHead(reader: ByteReader, name: string): SnapshotInfo {
  const head: unknown = JSON.parse(reader.text((bytes) => strFromU8(bytes)));
  const parsed = headSchema.safeParse(head);
  if (parsed.success) return parsed.data.info;
  const { data } = z.looseObject({ format: z.number().gt(format) }).safeParse(head);
  throw data ? new Problem('snapshot-newer', {}, { name }) : new RangeError('head');
}

function placesOf(ids: readonly string[], blocks: readonly NameBlock[]): number[] {
  const places = new Map<string, number>();
  blocks.flatMap(({ names }) => names).forEach((name, place) => places.set(name, place));
  return ids.map((id) => {
    const place = places.get(id);
    if (place === undefined) throw new Problem('internal', {}, { message: 'blocks' });
    return place;
  });
}

/** Steps from one place to the next: a list in the order of its blocks is nothing but ones. */
function writeSteps(writer: ByteWriter, places: readonly number[]): void {
  let before = -1;
  for (const place of places) {
    writer.whole(zigzag(place - before));
    before = place;
  }
}

function readSteps(reader: ByteReader, count: number): number[] {
  const places: number[] = [];
  let before = -1;
  while (places.length < count) {
    before += unzigzag(reader.whole());
    if (before < 0) throw new RangeError('name');
    places.push(before);
  }
  return places;
}

function writeNumbers(writer: ByteWriter, values: Float64Array): void {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0);
  const digits = largest >= 1000 ? 2 : largest >= 10 ? 4 : 6;
  // beyond 10^13 cents are lost anyway
  const kept = largest * 10 ** digits * 4 > Number.MAX_SAFE_INTEGER ? 0 : digits;
  writer.byte(kept);
  const scale = 10 ** kept;
  for (const value of values) {
    const whole = Math.round(value * scale);
    writer.whole(Number.isSafeInteger(whole * 2) ? zigzag(whole) + 1 : 0);
  }
}

function readNumbers(reader: ByteReader, count: number): Float64Array {
  const scale = 10 ** reader.byte();
  return Float64Array.from({ length: count }, () => {
    const whole = reader.whole();
    return whole === 0 ? NaN : unzigzag(whole - 1) / scale;
  });
}

/** High bytes, then low ones: the high ones are alike, and pack well. */
function writePoints(writer: ByteWriter, points: Float64Array): void {
  const steps = Uint16Array.from(points, (point) =>
    point >= 0 ? Math.round(Math.min(100, point) * pointSteps) : noPoint,
  );
  for (const step of steps) writer.byte(step >> 8);
  for (const step of steps) writer.byte(step & 255);
}

function readPoints(reader: ByteReader, count: number): Float64Array {
  const [high, low] = [reader.some(count), reader.some(count)];
  return Float64Array.from(high, (byte, i) => {
    const step = byte * 256 + low[i];
    return step === noPoint ? NaN : step / pointSteps;
  });
}

function writeWords(writer: ByteWriter, words: readonly string[]): void {
  const dictionary = [...new Set(words)];
  const places = new Map(dictionary.map((word, place) => [word, place]));
  writer.whole(dictionary.length);
  for (const word of dictionary) writer.text(word, strToU8);
  for (const word of words) writer.whole(places.get(word) ?? 0);
}

function readWords(reader: ByteReader, count: number): string[] {
  const size = reader.whole();
  const dictionary: string[] = [];
  while (dictionary.length < size) dictionary.push(reader.text((bytes) => strFromU8(bytes)));
  return Array.from({ length: count }, () => {
    const place = reader.whole();
    if (place >= size) throw new RangeError('word');
    return dictionary[place];
  });
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
