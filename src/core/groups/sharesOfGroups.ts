import type { Block, TableBlock, Text } from '../report/report';
import { fontColorOn } from '../report/palette';

/** Customers that belong together (a tier, a quadrant, a verdict), with their sums per value column. */
export interface CustomerGroup {
  name: string;
  share: number;
  /** Shares of the total; `null` where that is 0. */
  values: readonly { share: number | null }[];
  color: string;
}

interface SharesTexts {
  title: Text;
  alt: Text;
  left: Text;
  right: Text;
}

/**
 * Share of customers against share of the first value column, as mirrored bars; nothing without a value column, or where
 * its total is 0.
 */
export function sharesChart(
  groups: readonly CustomerGroup[],
  valueColumns: readonly string[],
  texts: (column: string) => SharesTexts,
): Block[] {
  const [column] = valueColumns;
  if (column === undefined || groups.some(({ values }) => values[0].share === null)) return [];
  const { title, alt, left, right } = texts(column);
  const rows = groups.map(({ name, share, values, color }) => ({
    ...{ label: name, left: share, right: values[0].share ?? 0, color },
  }));
  return [
    { kind: 'chart', id: 'shares', title, alt, chart: { kind: 'mirrored-bars', left, right, rows }, style: 'percent1' },
  ];
}

/** Heads of the sum and the share of every value column. */
export function valueHeads(valueColumns: readonly string[]): TableBlock['columns'] {
  return valueColumns.flatMap((column) => [
    { header: { text: column }, style: 'integer' as const },
    { header: { key: 'matrix.head.valueShare', params: { column } }, style: 'percent1' as const },
  ]);
}

/** The cells under {@link valueHeads}. */
export function valueCells(values: readonly { sum: number; share: number | null }[]): (number | null)[] {
  return values.flatMap(({ sum, share }) => [sum, share]);
}

/** The chip of a group in the first cell of its row. */
export function groupFill({ color }: Pick<CustomerGroup, 'color'>): { fill: string; font: string } {
  return { fill: color, font: fontColorOn(color) };
}

/** What to do with the customers of each group. */
export function actionTable<Id extends string>(
  groups: readonly { id: Id; name: string; color: string }[],
  texts: { title: Text; group: Text; action: Text; of(id: Id): Text },
): TableBlock {
  return {
    kind: 'table',
    id: 'actions',
    title: texts.title,
    columns: [
      { header: texts.group, style: 'text' },
      { header: texts.action, style: 'text' },
    ],
    rows: groups.map(({ id, name }) => [{ text: name }, texts.of(id)]),
    rowFills: groups.map(groupFill),
  };
}
