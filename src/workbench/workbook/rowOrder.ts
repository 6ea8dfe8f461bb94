import type { Area, CellValue } from './model';

const rank = (value: CellValue): number => {
  if (value === null) return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

const collator = new Intl.Collator('en', { sensitivity: 'accent', numeric: false });

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

/**
 * Excel's order of rows: numbers, texts (case-insensitive), booleans, errors; blanks last in either direction; equal
 * rows stay in their order. `keys` holds one list of values per sort field; the result lists old row indexes.
 */
export function rowOrder(keys: CellValue[][], ascending: boolean[]): number[] {
  const order = Array.from({ length: keys[0]?.length ?? 0 }, (_, index) => index);
  return order.sort((a, b) => {
    for (let field = 0; field < keys.length; field++) {
      const [left, right] = [keys[field][a], keys[field][b]];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const result = compare(left, right);
      if (result !== 0) return ascending[field] ? result : -result;
    }
    return a - b;
  });
}

/** The rows or columns of a sorted area that are in another place now, neighbours together. */
export function movedLines(area: Area, order: readonly number[], lines: 'rows' | 'columns'): Area[] {
  const areas: Area[] = [];
  for (let at = 0; at < order.length; at++) {
    const start = at;
    while (at < order.length && order[at] !== at) at++;
    if (at === start) continue;
    const count = at - start;
    areas.push(
      lines === 'rows'
        ? { ...area, row: area.row + start, rows: count }
        : { ...area, column: area.column + start, columns: count },
    );
  }
  return areas;
}
