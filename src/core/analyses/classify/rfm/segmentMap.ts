import { Problem, type Listed } from '../../../problem';
import type { SegmentEntry } from './options';
import { publishedSegments, type PublishedSegment } from './publishedSegments';
import { codeText } from './rfmCodes';

export interface Segment {
  name: string;
  /** The user's own words. */
  action: string | null;
  /**
   * The published segment that shares most codes with it, for its recommended action; `null` unless scores go to 5, and
   * for a segment without codes.
   */
  like: PublishedSegment | null;
}

export interface SegmentMap {
  segments: Segment[];
  /** Code → index into `segments`. */
  indexOf: Map<string, number>;
}

/** A {@link SegmentEntry} that need not be the caller's to change. */
type Entry = Omit<SegmentEntry, 'codes'> & { codes: readonly string[] };

function publishedEntry({ name, codes }: PublishedSegment): Entry {
  return { segment: name, codes };
}

/** How many codes a message names. */
const namedCodes = 12;

/**
 * The map from codes to segments. Without entries it is the published one for scores 1–5, and none otherwise. Throws
 * `options-invalid` for a segment name used twice or a code that does not exist, `segment-codes-twice` and
 * `segment-codes-missing` with the codes, as every code must belong to exactly one segment.
 */
export function segmentMap(entries: readonly Entry[] | undefined, bins: number): SegmentMap | null {
  const given = entries ?? (bins === 5 ? publishedSegments.map(publishedEntry) : null);
  if (given === null) return null;
  const indexOf = new Map<string, number>();
  const twice = new Set<string>();
  given.forEach(({ segment, codes }, i) => {
    if (given.findIndex((other) => other.segment === segment) !== i) {
      throw new Problem('options-invalid', { option: `segments.${i}.segment` }, { value: segment });
    }
    codes.forEach((pattern, j) => {
      const expanded = expandCodes(pattern, bins);
      if (!expanded) throw new Problem('options-invalid', { option: `segments.${i}.codes.${j}` }, { value: pattern });
      for (const code of expanded) {
        if (indexOf.has(code)) twice.add(code);
        indexOf.set(code, i);
      }
    });
  });
  if (twice.size > 0) throw new Problem('segment-codes-twice', { option: 'segments' }, listCodes([...twice]));
  const missing = allCodes(bins).filter((code) => !indexOf.has(code));
  if (missing.length > 0) throw new Problem('segment-codes-missing', { option: 'segments' }, listCodes(missing));
  const segments = given.map(({ segment, codes, action }) => ({
    name: segment,
    action: action ?? null,
    like: bins === 5 && codes.length > 0 ? mostAlike(codes, bins) : null,
  }));
  return { segments, indexOf };
}

let publishedMap: SegmentMap | null = null;

/**
 * Name of the published segment of a code of three scores 1–5, `undefined` for what is no such code.
 *
 * @example segmentOfCode(555) // 'Champions'
 */
export function segmentOfCode(code: string | number): string | undefined {
  publishedMap ??= segmentMap(undefined, 5);
  const index = publishedMap?.indexOf.get(String(code).trim());
  return index === undefined ? undefined : publishedSegments[index].name;
}

/** Every code of three scores 1 … bins, highest first. */
export function allCodes(bins: number): string[] {
  const scores = Array.from({ length: bins }, (_, i) => bins - i);
  return scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => codeText([r, f, m], bins))));
}

/**
 * The codes that `543`, `4-5;1-3;5` or `10;9;1-3` stands for; `undefined` when it is none.
 *
 * @example expandCodes('5;4-5;1', 5) // ['541', '551']
 */
export function expandCodes(pattern: string, bins: number): string[] | undefined {
  const text = pattern.replace(/\s+/g, '');
  const parts = text.includes(';') ? text.split(';') : [...text];
  if (parts.length !== 3) return undefined;
  const ranges = parts.map((part) => {
    const found = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    if (!found) return [];
    const from = Number(found[1]);
    const to = Number(found[2] ?? found[1]);
    if (from < 1 || to > bins || to < from) return [];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  const [r, f, m] = ranges;
  if (ranges.some((range) => range.length === 0)) return undefined;
  return r.flatMap((a) => f.flatMap((b) => m.map((c) => codeText([a, b, c], bins))));
}

function mostAlike(patterns: readonly string[], bins: number): PublishedSegment {
  const codes = new Set(patterns.flatMap((pattern) => expandCodes(pattern, bins) ?? []));
  const shared = ({ codes: own }: PublishedSegment): number => own.filter((code) => codes.has(code)).length;
  return publishedSegments.reduce((best, candidate) => (shared(candidate) > shared(best) ? candidate : best));
}

function listCodes(codes: string[]): { count: number; codes: Listed } {
  return { count: codes.length, codes: { list: codes.slice(0, namedCodes), more: codes.length > namedCodes } };
}
