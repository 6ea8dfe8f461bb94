import type { ChartModel } from '../workbook/model';
import { toFileFormula } from './formulaText';
import { scanXml } from './scanXml';
import { escapeXml } from './xml';

/** Where a chart stands is said in the drawing that shows it. */
const elsewhere: ReadonlySet<string> = new Set([
  'left',
  'top',
  'width',
  'height',
  'name',
  'altText',
] satisfies (keyof ChartModel)[]);

/**
 * The part of a chart whose cells moved, or which stands elsewhere: the references in it are others, and everything that
 * the workbook has no word for stays as it was written. What the chart shows until it is calculated stays too.
 *
 * @returns undefined where more of the chart changed than that
 */
export function moveReferences(xml: string, before: ChartModel, now: ChartModel): string | undefined {
  const moved = new Map<string, string>();
  const isMoved = (old: unknown, fresh: unknown): boolean => {
    if (Object.is(old, fresh)) return true;
    if (typeof old === 'string' && typeof fresh === 'string') {
      const known = moved.get(toFileFormula(old));
      moved.set(toFileFormula(old), toFileFormula(fresh));
      return known === undefined || known === toFileFormula(fresh);
    }
    if (!isRecord(old) || !isRecord(fresh) || Array.isArray(old) !== Array.isArray(fresh)) return false;
    const keys = new Set([...Object.keys(old), ...Object.keys(fresh)]);
    return [...keys].every((key) => isMoved(old[key], fresh[key]));
  };
  const rest = (chart: ChartModel): Record<string, unknown> =>
    Object.fromEntries(Object.entries(chart).filter(([key]) => !elsewhere.has(key)));
  if (!isMoved(rest(before), rest(now))) return undefined;
  const found = new Set<string>();
  const pieces: string[] = [];
  let [last, start, text] = [0, 0, ''];
  scanXml(xml, {
    open(tag) {
      [start, text] = [tag.end, ''];
    },
    text: (more) => (text += more),
    close(name, end) {
      const to = name === 'f' ? moved.get(text) : undefined;
      if (to === undefined) return;
      found.add(text);
      pieces.push(xml.slice(last, start), escapeXml(to));
      last = end;
    },
  });
  // what is in no reference is a word of the chart
  return [...moved.keys()].every((each) => found.has(each)) ? [...pieces, xml.slice(last)].join('') : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
