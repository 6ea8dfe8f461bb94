import type { HeatMapBlock } from '../core/report/report';
import { textContent, type Content } from './cellContent';
import { colors } from './colors';
import type { StyledArea } from './styledArea';

interface HeatMapCell {
  row: number;
  column: number;
  content: Content;
  style: Omit<StyledArea, 'area'>;
}

/** A heat map as coloured cells: header row at `top`, one row per entry; the darker, the larger. */
export function heatMapCells(block: HeatMapBlock, top: number, format: string): HeatMapCell[] {
  const finite = block.values.flat().filter(Number.isFinite);
  const least = Math.min(...finite);
  const span = Math.max(...finite) - least;
  const header = { bold: true, color: colors.quiet };
  return [
    ...block.columns.map((name, index) => ({
      row: top,
      column: index + 1,
      content: textContent(name),
      style: { ...header, horizontal: 'Center' as const },
    })),
    ...block.rows.map((name, index) => ({
      row: top + 1 + index,
      column: 0,
      content: textContent(name),
      style: header,
    })),
    ...block.values.flatMap((row, index) =>
      row.map((value, column) => ({
        row: top + 1 + index,
        column: column + 1,
        content: Number.isFinite(value) ? value : ('' as const),
        style: {
          ...shade(Number.isFinite(value) && span > 0 ? (value - least) / span : 0),
          numberFormat: format,
          horizontal: 'Center' as const,
        },
      })),
    ),
  ];
}

/** Fill between white (0) and the dark blue (1), with a font that contrasts. */
function shade(intensity: number): { fill: string; color: string } {
  const channel = (from: number) => Math.round(255 + (from - 255) * intensity);
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colors.dark.slice(at, at + 2), 16)));
  const fill = `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  return { fill, color: intensity > 0.5 ? colors.white : colors.dark };
}
