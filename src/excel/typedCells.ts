import { areaAddress } from './address';
import type { ColumnGroup } from './columnContents';
import type { BlockChange, WrittenColumns } from './writeRecord';
import { markOf } from './writtenPart';

/** Cells of our columns that hold something else than what was written there last. */
export interface TypedCells {
  /** A1 addresses, side by side ones as one. */
  addresses: string[];
  has(sheetRow: number, sheetColumn: number): boolean;
}

/**
 * Compares what stands in our columns with what was written. A row is known by its customer wherever it stands now, one
 * whose words were changed by its place; where most rows are neither, another list was written and nothing is claimed.
 */
export function findTyped(written: WrittenColumns | undefined) {
  const rows = new Set(written?.rows);
  const columns = new Map(
    written?.columns.map(({ name, byRow, byPlace }) => [name, { byRow: new Set(byRow), byPlace: new Set(byPlace) }]),
  );
  const typed: { row: number; column: number; isStranger: boolean }[] = [];
  let strangers = 0;
  let all = 0;
  return {
    look({ targets }: ColumnGroup, { firstRow, before, stamps }: BlockChange): void {
      if (!written || !stamps) return;
      before.contents.forEach((contents, index) => {
        const row = firstRow + index;
        const stamp = stamps.names[index];
        const isStranger = !rows.has(stamp);
        all += 1;
        if (isStranger) strangers += 1;
        contents.forEach((content, at) => {
          const { name, before: area, sheetColumn } = targets[at];
          const marks = columns.get(name);
          if (!marks || !area || content === '' || row >= area.row + area.rows) return;
          const isOurs = isStranger ? marks.byPlace.has(markOf(row, content)) : marks.byRow.has(markOf(stamp, content));
          if (!isOurs) typed.push({ row, column: sheetColumn, isStranger });
        });
      });
    },
    found(): TypedCells {
      const sure = strangers * 2 > all ? typed.filter(({ isStranger }) => !isStranger) : typed;
      const keys = new Set(sure.map(({ row, column }) => `${row} ${column}`));
      return { addresses: addressesOf(sure), has: (row, column) => keys.has(`${row} ${column}`) };
    },
  };
}

function addressesOf(cells: readonly { row: number; column: number }[]): string[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.map((area) => areaAddress(area));
}
