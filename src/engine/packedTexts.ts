import { onDemand } from '../core/scoring/onDemand';

/** A long list of texts as a message: a few long ones, joined slice by slice, and the length of each. */
interface PackedTexts {
  packedTexts: string[];
  lengths: Uint32Array<ArrayBuffer>;
}

/** Fewer cross as they are. */
const fewTexts = 10_000;
/** Texts that are joined to one, and parted again before the page gets a turn: about 5 ms. */
const textsAtOnce = 50_000;

/**
 * A message whose long lists of texts are packed: handing over a million texts one by one would hold the other thread for
 * half a second. What is packed is a copy, all else is as it was.
 */
export function packTexts<T extends object>(message: T): T {
  return packed(message) as T;
}

function packed(value: unknown): unknown {
  if (!isPlain(value)) return value;
  if (Array.isArray(value)) {
    if (isLong(value)) return pack(value as string[]);
    if (typeof value[0] !== 'object') return value;
    const items = value.map(packed);
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, item]): [string, unknown, boolean] => {
    const made = packed(item);
    return [key, made, made !== item];
  });
  return entries.some(([, , isMade]) => isMade) ? Object.fromEntries(entries) : value;
}

/**
 * The inverse of {@link packTexts}, in place. After so many texts `pause` is waited for, which lets the page draw.
 *
 * @param pause may throw, when the work is not wanted any more
 */
export async function unpackTexts(message: object, pause: () => Promise<void>): Promise<void> {
  for (const { holder, key, texts } of placesIn(message)) holder[key] = await unpack(texts, pause);
}

/** The same for what is rarely read: each list is made when it is. */
export function unpackOnDemand(message: object): void {
  for (const { holder, key, texts } of placesIn(message)) {
    const made = onDemand(() => texts.packedTexts.flatMap((_, slice) => sliceOf(texts, slice)));
    Object.defineProperty(holder, key, { get: made, enumerable: true, configurable: true });
  }
}

/** Where something packed stands. */
interface Place {
  holder: Record<string, unknown>;
  key: string;
  texts: PackedTexts;
}

function placesIn(message: object): Place[] {
  if (Array.isArray(message) && typeof message[0] !== 'object') return [];
  const holder = message as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, item]): Place[] => {
    if (!isPlain(item)) return [];
    return isPacked(item) ? [{ holder, key, texts: item }] : placesIn(item);
  });
}

function pack(texts: readonly string[]): PackedTexts {
  const slices: string[] = [];
  for (let start = 0; start < texts.length; start += textsAtOnce) {
    slices.push(texts.slice(start, start + textsAtOnce).join(''));
  }
  return { packedTexts: slices, lengths: Uint32Array.from(texts, ({ length }) => length) };
}

async function unpack(packed: PackedTexts, pause: () => Promise<void>): Promise<string[]> {
  const slices: string[][] = [];
  for (const slice of packed.packedTexts.keys()) {
    slices.push(sliceOf(packed, slice));
    await pause();
  }
  return slices.flat();
}

function sliceOf({ packedTexts, lengths }: PackedTexts, slice: number): string[] {
  let from = 0;
  const own = lengths.subarray(slice * textsAtOnce, (slice + 1) * textsAtOnce);
  return Array.from(own, (length) => packedTexts[slice].slice(from, (from += length)));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function isLong(value: readonly unknown[]): boolean {
  return value.length > fewTexts && value.every((item) => typeof item === 'string');
}

function isPacked(value: object): value is PackedTexts {
  return 'packedTexts' in value && 'lengths' in value;
}
