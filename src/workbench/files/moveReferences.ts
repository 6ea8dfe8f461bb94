import type { ChartModel } from '../workbook/model';
import { toFileFormula } from './formulaText';
import { scanXml } from './scanXml';
import { escapeXml } from './xml';

/** Where a chart stands is said in the drawing that shows it. */
const elsewhere: ReadonlySet<string> = new Set([
  ...(['left', 'top', 'width', 'height', 'name', 'altText'] satisfies (keyof ChartModel)[]),
]);
/** What of a series refers to cells; its name does where it is a formula. */
const references: ReadonlySet<string> = new Set(['values', 'categories', 'xValues', 'formula']);
/** Elements of a chart part that hold a reference. */
const holders: ReadonlySet<string> = new Set(['f', 'sqref']);

/**
 * The part of a chart whose cells moved, or which stands elsewhere: the references in it are others, and everything that
 * the workbook has no word for stays as it was written. What the chart shows until it is calculated stays too.
 *
 * @param follow how a reference reads now that the workbook has no word for: that of a title, of error bars
 * @returns undefined where more of the chart changed than that
 */
export function moveReferences(
  xml: string,
  before: ChartModel,
  now: ChartModel,
  follow: (reference: string) => string,
): string | undefined {
  const moved = new Map<string, string>();
  /** One reference may stand for several series; where these part, the chart has to be written anew. */
  const note = (old: string, fresh: string): boolean => {
    const [from, to] = [toFileFormula(old), toFileFormula(fresh)];
    const known = moved.get(from);
    moved.set(from, to);
    return known === undefined || known === to;
  };
  const isMoved = (old: unknown, fresh: unknown, key: string): boolean => {
    if (typeof old === 'string' && typeof fresh === 'string' && isReference(key, old)) {
      return isReference(key, fresh) && note(old, fresh);
    }
    if (Object.is(old, fresh)) return true;
    if (!isRecord(old) || !isRecord(fresh) || Array.isArray(old) !== Array.isArray(fresh)) return false;
    const keys = new Set([...Object.keys(old), ...Object.keys(fresh)]);
    return [...keys].every((each) => isMoved(old[each], fresh[each], each));
  };
  const rest = (chart: ChartModel): Record<string, unknown> =>
    Object.fromEntries(Object.entries(chart).filter(([key]) => !elsewhere.has(key)));
  if (!isMoved(rest(before), rest(now), '')) return undefined;
  const found = new Set<string>();
  const written = withReferences(xml, (reference) => {
    found.add(reference);
    return moved.get(reference) ?? follow(reference);
  });
  // what changed and stands in no reference is a word of the chart
  return [...moved].every(([from, to]) => from === to || found.has(from)) ? written : undefined;
}

/** A chart part with other references. */
export function withReferences(xml: string, change: (reference: string) => string): string {
  const pieces: string[] = [];
  let [last, start, text] = [0, 0, ''];
  scanXml(xml, {
    open(tag) {
      [start, text] = [tag.end, ''];
    },
    text: (more) => (text += more),
    close(name, end) {
      if (!holders.has(name)) return;
      const to = change(text);
      if (to === text) return;
      pieces.push(xml.slice(last, start), escapeXml(to));
      last = end;
    },
  });
  return [...pieces, xml.slice(last)].join('');
}

function isReference(key: string, text: string): boolean {
  return references.has(key) || (key === 'name' && text.startsWith('='));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
