import { shiftSpan } from './area';

/** Runs of lines (rows or columns) with a value of their own, in order and without overlap. Never changed in place. */
export type Spans = readonly { start: number; count: number; value: number }[];

/** The value of a line, or undefined. */
export function spanValue(spans: Spans, line: number): number | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (line < span.start) high = middle - 1;
    else if (line >= span.start + span.count) low = middle + 1;
    else return span.value;
  }
  return undefined;
}

/** Gives lines a value; `undefined` takes their own value away. */
export function setSpan(spans: Spans, start: number, count: number, value: number | undefined): Spans {
  const end = start + count;
  const result: { start: number; count: number; value: number }[] = [];
  for (const span of spans) {
    const spanEnd = span.start + span.count;
    if (span.start < start) result.push({ ...span, count: Math.min(spanEnd, start) - span.start });
    if (spanEnd > end) {
      const first = Math.max(span.start, end);
      result.push({ start: first, count: spanEnd - first, value: span.value });
    }
  }
  if (value !== undefined) result.push({ start, count, value });
  return result.sort((a, b) => a.start - b.start);
}

/** The spans after lines were inserted (`by` > 0) or removed. */
export function shiftSpans(spans: Spans, at: number, by: number, limit: number): Spans {
  return spans.flatMap((span) => {
    const moved = shiftSpan(span.start, span.count, at, by, limit);
    return moved ? [{ ...span, ...moved }] : [];
  });
}

/** Line numbers of a set after lines were inserted or removed. */
export function shiftLines(lines: ReadonlySet<number>, at: number, by: number, limit: number): ReadonlySet<number> {
  const moved = new Set<number>();
  for (const line of lines) {
    const span = shiftSpan(line, 1, at, by, limit);
    if (span) moved.add(span.start);
  }
  return moved;
}
