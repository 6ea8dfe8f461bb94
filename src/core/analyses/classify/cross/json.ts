import type { CrossDetail } from './detail';

/** The cross table as plain JSON, unrounded; `null` where a customer has no name in a column. */
export function crossJson(detail: CrossDetail): Record<string, unknown> {
  const { first, second, cells } = detail;
  const nameAt = ({ names, codes }: CrossDetail['first'], row: number) => (codes[row] < 0 ? null : names[codes[row]]);
  return {
    first: { column: first.column, categories: first.names },
    second: { column: second.column, categories: second.names },
    counts: first.names.map((_, i) => second.names.map((__, j) => cells[i * second.names.length + j].customers)),
    cells: cells.map((cell, i) => ({
      first: first.names[Math.floor(i / second.names.length)],
      second: second.names[i % second.names.length],
      ...cell,
    })),
    order: detail.order,
    orderFrom: detail.orderFrom,
    movements: detail.moves,
    customers: detail.ids.map((id, row) => ({
      id,
      first: nameAt(first, row),
      second: nameAt(second, row),
      movement: detail.movements[row] ?? null,
    })),
    blank: detail.blank.map((row) => detail.ids[row]),
    similar: detail.similar,
  };
}
