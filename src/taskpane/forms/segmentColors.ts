import { fontColorOn } from '../../core/report/palette';

/**
 * Segments are kinds of customers, not steps of one order: colours that can be told apart side by side. By place in the
 * list, made for the usual ones: blue for good customers, green for growing ones, amber and red for those who slip away,
 * grey for those gone; further ones have what is left.
 */
const fills = [
  '#0B3C5D',
  '#2A6A9E',
  '#9CCBE8',
  '#1B7A6F',
  '#9FD8C8',
  '#F3D77E',
  '#E2A75E',
  '#B8541C',
  '#8E2F3C',
  '#6E6D72',
  '#C9C7C5',
  '#6B4C9A',
  '#C9B6E4',
  '#A6357E',
  '#EBB4D3',
];

/** Fill and text colour of the segment at a place of the list. */
export function segmentColor(index: number): { fill: string; font: string } {
  const fill = fills[index % fills.length];
  return { fill, font: fontColorOn(fill) };
}

/** Which colour each segment has, as indices for {@link segmentColor}. */
export interface SegmentColors {
  names: readonly string[];
  colors: readonly number[];
}

/**
 * Colours of segments after a change: who was there keeps its colour, a name in the place of one that went takes over
 * that one's, any other takes the first that is free. The same object if nothing changed.
 */
export function keepColors(before: SegmentColors, names: readonly string[]): SegmentColors {
  const isSame = before.names.length === names.length && names.every((name, i) => name === before.names[i]);
  if (isSame) return before;
  const isRenaming = before.names.length === names.length;
  const kept = names.map((name, i) => {
    const at = before.names.indexOf(name);
    if (at >= 0) return before.colors[at];
    return isRenaming && !names.includes(before.names[i]) ? before.colors[i] : undefined;
  });
  const used = new Set(kept);
  let next = 0;
  const colors = kept.map((color) => {
    if (color !== undefined) return color;
    while (used.has(next)) next++;
    return next++;
  });
  return { names, colors };
}
