import type { SegmentEntry } from '../../core/analyses/classify/rfm/options';
import { publishedSegments } from '../../core/analyses/classify/rfm/publishedSegments';
import { codeText } from '../../core/analyses/classify/rfm/rfmCodes';
import { allCodes, expandCodes } from '../../core/analyses/classify/rfm/segmentMap';
import type { OptionGroup } from './readSchema';

/** A score of money, or all of them at once. */
export type MoneyLayer = number | 'all';

/** The segments as they hold: those of the options; where nothing is said, the usual ones for five scores. */
export function segmentsInForce(value: unknown, bins: number): SegmentEntry[] {
  if (Array.isArray(value)) return value as SegmentEntry[];
  return bins === 5 ? usualSegments(bins) : [];
}

/** The eleven usual segments, for as many scores as wanted. */
export function usualSegments(bins: number): SegmentEntry[] {
  const entries = publishedSegments.map(({ name, codes }) => ({ segment: name, codes: [...codes] }));
  return rescaleSegments(entries, 5, bins);
}

/** Code → index of its segment; codes that do not exist are passed over, of two segments the later one has the code. */
export function segmentsByCode(entries: readonly SegmentEntry[], bins: number): Map<string, number> {
  const byCode = new Map<string, number>();
  entries.forEach(({ codes }, i) => {
    for (const pattern of codes) for (const code of expandCodes(pattern, bins) ?? []) byCode.set(code, i);
  });
  return byCode;
}

/** Codes of a cell of recency and frequency, highest money score first. */
export function codesOfCell(recency: number, frequency: number, money: MoneyLayer, bins: number): string[] {
  const scores = money === 'all' ? Array.from({ length: bins }, (_, i) => bins - i) : [money];
  return scores.map((score) => codeText([recency, frequency, score], bins));
}

/** How many of some codes each segment has, most first; −1 stands for none. */
export function shareOfSegments(
  codes: readonly string[],
  byCode: ReadonlyMap<string, number>,
): { segment: number; codes: number }[] {
  const counts = new Map<number, number>();
  for (const code of codes) {
    const segment = byCode.get(code) ?? -1;
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return [...counts].map(([segment, count]) => ({ segment, codes: count })).sort((a, b) => b.codes - a.codes);
}

/** The segments with some codes given to one of them, and taken from the others. What is not touched stays as written. */
export function paintCodes(
  entries: readonly SegmentEntry[],
  bins: number,
  codes: readonly string[],
  to: number,
): SegmentEntry[] {
  const painted = new Set(codes);
  return entries.map((entry, i) => {
    const own = entry.codes.flatMap((pattern) => {
      const expanded = expandCodes(pattern, bins) ?? [];
      const isTouched = expanded.length === 0 || expanded.some((code) => painted.has(code));
      return isTouched ? expanded.filter((code) => !painted.has(code)) : [pattern];
    });
    return i === to ? { ...entry, codes: [...own, ...codes] } : { ...entry, codes: own };
  });
}

/** One more segment, without codes; the first one has them all. */
export function addSegment(entries: readonly SegmentEntry[], segment: string, bins: number): SegmentEntry[] {
  const scores = `1-${bins}`;
  return [...entries, { segment, codes: entries.length === 0 ? [[scores, scores, scores].join(';')] : [] }];
}

/** The same map for another number of scores: each code has the segment of the old code in its place, ends on ends. */
export function rescaleSegments(entries: readonly SegmentEntry[], from: number, to: number): SegmentEntry[] {
  if (from === to) return [...entries];
  const byCode = segmentsByCode(entries, from);
  const codes = entries.map((): string[] => []);
  const oldScore = (score: string): number => 1 + Math.round(((Number(score) - 1) * (from - 1)) / (to - 1));
  for (const code of allCodes(to)) {
    const [r, f, m] = (code.includes(';') ? code.split(';') : [...code]).map(oldScore);
    const segment = byCode.get(codeText([r, f, m], from));
    if (segment !== undefined) codes[segment].push(code);
  }
  return entries.map((entry, i) => ({ ...entry, codes: codes[i] }));
}

/** Another number of scores takes the segments along. */
export function settleSegments(before: OptionGroup, after: OptionGroup): OptionGroup {
  const { bins, segments } = after;
  if (bins === before.bins || !isBins(bins) || !Array.isArray(segments)) return after;
  const entries = segments as SegmentEntry[];
  const from = Math.max(isBins(before.bins) ? before.bins : 0, highestScore(entries));
  return from < 2 ? after : { ...after, segments: rescaleSegments(entries, from, bins) };
}

function isBins(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= 10;
}

/** While a number is being typed the options say others than the codes are made for. */
function highestScore(entries: readonly SegmentEntry[]): number {
  const scores = entries.flatMap(({ codes }) =>
    codes.flatMap((code) => (code.includes(';') ? (code.match(/\d+/g) ?? []) : (code.match(/\d/g) ?? []))),
  );
  return scores.reduce((most, score) => Math.max(most, Number(score)), 0);
}
