import { z } from 'zod';
import { Problem } from '../problem';
import { columnByName } from './columns';
import type { Table } from './table';
import { cellText } from './customerIds';

/** Names that mean the same, as an option: what is written in the list, and what to read it as. */
export const mergeSchema = z
  .array(z.strictObject({ from: z.string().min(1), to: z.string().min(1).max(60) }))
  .default([]);
export type Merge = z.output<typeof mergeSchema>;

/** More than this is a name or a number, not a category. */
export const mostCategories = 100;

/** A column as categories. */
export interface Categories {
  column: string;
  /** In order of first appearance, after merging. */
  names: string[];
  /** Index into `names` per row; -1 where the cell is blank. */
  codes: Int32Array;
  counts: number[];
}

/**
 * The categories of a column, with names merged. Throws `column-missing`, `column-no-values` and `too-many-categories`
 * with the option's path.
 */
export function categoriesOf(table: Table, name: string, merge: Merge, option: string): Categories {
  const column = columnByName(table, name, option);
  const place = { sheet: table.origin.sheet, column: name, option };
  const target = new Map(merge.map(({ from, to }) => [from.trim(), to]));
  const codeOf = new Map<string, number>();
  const counts: number[] = [];
  const codes = new Int32Array(table.rowCount).fill(-1);
  for (let row = 0; row < table.rowCount; row++) {
    const text = cellText(column, row);
    if (text.trim() === '') continue;
    const merged = target.get(text.trim()) ?? text;
    const code = codeOf.get(merged) ?? codeOf.size;
    codeOf.set(merged, code);
    codes[row] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  if (codeOf.size === 0) throw new Problem('column-no-values', place);
  if (codeOf.size > mostCategories) throw new Problem('too-many-categories', place, { count: codeOf.size });
  return { column: name, names: [...codeOf.keys()], codes, counts };
}
