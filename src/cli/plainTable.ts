import type { HeatMapBlock, NumberStyle, TableBlock, Text } from '../core/report/report';

/** A table of a report as texts and numbers; what a formula comes to stands for it. */
export interface PlainTable {
  columns: { header: string; style: NumberStyle | 'text' }[];
  rows: (string | number | null)[][];
}

/** Tables and heat maps alike; the rows of a heat map begin with their name. */
export function plainTable(block: TableBlock | HeatMapBlock, translate: (text: Text) => string): PlainTable {
  if (block.kind === 'heat-map') {
    return {
      columns: [{ header: '', style: 'text' }, ...block.columns.map((header) => ({ header, style: block.style }))],
      rows: block.rows.map((name, row) => [
        name,
        ...block.values[row].map((value) => (Number.isFinite(value) ? value : null)),
      ]),
    };
  }
  return {
    columns: block.columns.map(({ header, style }) => ({ header: translate(header), style })),
    rows: block.rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return null;
        if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
        return 'value' in cell ? cell.value : translate(cell);
      }),
    ),
  };
}
