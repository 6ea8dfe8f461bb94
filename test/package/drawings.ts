import { all, child } from './parts';
import type { Element, Package } from './parts';
import { repeated } from './repeated';

/** Anchors of drawings (ECMA-376 part 1, 20.5.2): inside the sheet, the end not before the start, ids once. */
export function drawingFaults({ names, tree }: Package): string[] {
  return names
    .filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name))
    .flatMap((name) => {
      const drawing = tree(name);
      const anchors = (drawing?.children ?? []).filter(({ name: kind }) => kind.endsWith('Anchor'));
      return [
        ...anchors
          .filter((anchor) => !isInside(anchor))
          .map(() => `${name}: an anchor is off the sheet or turned round`),
        ...repeated(all(drawing, 'cNvPr').map(({ attributes }) => attributes.id)).map(
          (id) => `${name}: two have the id ${id}`,
        ),
      ];
    });
}

function isInside(anchor: Element): boolean {
  const [from, to] = ['from', 'to'].map((end) => child(anchor, end));
  const at = (end: Element, axis: string): number => Number(child(end, axis)?.text ?? Number.NaN);
  const isCell = (end: Element): boolean =>
    at(end, 'col') >= 0 && at(end, 'col') <= 16_383 && at(end, 'row') >= 0 && at(end, 'row') <= 1_048_575;
  const size = child(anchor, 'ext')?.attributes;
  if (size && !(Number(size.cx) >= 0 && Number(size.cy) >= 0)) return false;
  if (from && !isCell(from)) return false;
  if (!from || !to) return true;
  const isAhead = (axis: string): boolean => {
    const [start, end] = [at(from, axis), at(to, axis)];
    return end > start || (end === start && at(to, `${axis}Off`) >= at(from, `${axis}Off`));
  };
  return isCell(to) && isAhead('col') && isAhead('row');
}
