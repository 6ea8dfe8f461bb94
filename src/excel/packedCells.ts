import { z } from 'zod';
import { formulaContent } from './cellContent';
import type { Content } from './cellContent';
import type { CellContents } from './cellContents';

/** Cells column by column, as runs of what is the same: `[how many, what]`. */
export interface PackedCells {
  rows: number;
  contents: [number, Content][][];
  numberFormats: [number, string][][];
}

/** An empty or even column becomes one run, whatever its length. */
export function packCells({ contents, numberFormats }: CellContents): PackedCells {
  return { rows: contents.length, contents: runsOf(contents), numberFormats: runsOf(numberFormats) };
}

function runsOf<T>(rows: readonly (readonly T[])[]): [number, T][][] {
  const columns: [number, T][][] = Array.from({ length: rows[0]?.length ?? 0 }, () => []);
  for (const row of rows) {
    row.forEach((value, at) => {
      const last = columns[at].at(-1);
      if (last && last[1] === value) last[0] += 1;
      else columns[at].push([1, value]);
    });
  }
  return columns;
}

/** More rows than a sheet has are no journal of ours. */
const rowCount = z.int().min(0).max(1_048_576);
/** What cells held was made safe when it was put into the journal. */
export const keptContent = z.union([z.string().transform(formulaContent), z.number(), z.boolean()]);

/** The inverse of {@link packCells}; refuses runs that do not add up to the rows. */
export const packedCells = z
  .strictObject({
    rows: rowCount,
    contents: z.array(z.array(z.tuple([rowCount, keptContent]))),
    numberFormats: z.array(z.array(z.tuple([rowCount, z.string()]))),
  })
  .refine(({ rows, contents, numberFormats }) =>
    [...contents, ...numberFormats].every((runs) => runs.reduce((sum, [count]) => sum + count, 0) === rows),
  )
  .transform(({ rows, contents, numberFormats }): CellContents => ({
    contents: rowsOf(contents, rows),
    numberFormats: rowsOf(numberFormats, rows),
  }));

function rowsOf<T>(columns: readonly (readonly (readonly [number, T])[])[], count: number): T[][] {
  const rows: T[][] = Array.from({ length: count }, () => []);
  for (const runs of columns) {
    let at = 0;
    for (const [length, value] of runs) for (const end = at + length; at < end; at += 1) rows[at].push(value);
  }
  return rows;
}
