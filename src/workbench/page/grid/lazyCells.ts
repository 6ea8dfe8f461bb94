import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { SheetApi } from '../../workbook/api';
import type { Area, CellValue } from '../../workbook/model';

type Row = Record<number, ICellData>;

/** Above this number of cells in use a sheet's cells are made when the grid asks for them. */
export const lazyFrom = 20_000;
/** Rows that are kept made; what was looked at longer ago is made again. */
const mostRows = 2_000;

/**
 * A sheet's cells as the grid's matrix, made row by row when the grid asks for them, so that a million rows cost what is in
 * sight. Asked for the rows there are, it names those that it has made, those with formulas, and the first and the last
 * one: what looks for formulas or for the extent of the cells finds them.
 */
export class LazyCells {
  readonly matrix: IObjectMatrixPrimitiveType<ICellData>;
  private readonly made: Record<string, Row> = {};
  /** Rows that the grid has asked for, empty ones too. */
  private readonly seen = new Set<number>();
  private used: Area | undefined;
  private isStale = true;

  /** @param cellOf a cell in the grid's words, `undefined` for one that is blank and plain */
  constructor(
    private readonly sheet: SheetApi,
    private readonly cellOf: (row: number, column: number, value: CellValue) => ICellData | undefined,
  ) {
    this.matrix = new Proxy<Record<string, Row>>(this.made, {
      get: (made, key) => made[key as string] ?? this.row(key),
      has: (made, key) => key in made || this.row(key) !== undefined,
      // What the user emptied is not in the workbook yet, and must not be made again from there.
      deleteProperty: (made, key) => Reflect.set(made, key, {}),
      ownKeys: () => this.rowsToName(),
      getOwnPropertyDescriptor: (made, key) =>
        Reflect.getOwnPropertyDescriptor(made, key) ?? {
          value: this.row(key),
          ...{ configurable: true, enumerable: true, writable: true },
        },
    });
  }

  /** The sheet's cells are not what they were. */
  changed(): void {
    this.isStale = true;
  }

  /** The rows of an area that the grid has asked for: all others it will ask for when they come into sight. */
  seenIn({ row, rows }: Area): number[] {
    return [...this.seen].filter((seen) => seen >= row && seen < row + rows).sort((a, b) => a - b);
  }

  /** Forgets rows that were made, if they are many; those between the two stay. Formulas live in the grid's own rows. */
  trim(first: number, last: number): void {
    if (this.seen.size <= mostRows || this.sheet.hasFormulas) return;
    for (const row of this.seen) {
      if (row >= first && row <= last) continue;
      this.seen.delete(row);
      delete this.made[row];
    }
  }

  private get area(): Area | undefined {
    if (this.isStale) this.used = this.sheet.usedArea(false);
    this.isStale = false;
    return this.used;
  }

  private row(key: string | symbol): Row | undefined {
    const row = typeof key === 'string' ? Number(key) : NaN;
    if (!Number.isInteger(row) || row < 0) return undefined;
    this.seen.add(row);
    const { area, sheet } = this;
    if (!area || row < area.row || row >= area.row + area.rows) return undefined;
    const cells: Row = {};
    let isEmpty = true;
    sheet.values({ ...area, row, rows: 1 })[0].forEach((value, offset) => {
      const column = area.column + offset;
      const cell = this.cellOf(row, column, value);
      if (!cell) return;
      cells[column] = cell;
      isEmpty = false;
    });
    if (isEmpty) return undefined;
    this.made[row] = cells;
    return cells;
  }

  private rowsToName(): string[] {
    const rows = new Set(Object.keys(this.made).map(Number));
    if (this.sheet.hasFormulas) for (const { row } of this.sheet.formulaCells()) rows.add(row);
    const { area } = this;
    if (area) for (const row of [area.row, area.row + area.rows - 1]) rows.add(row);
    return [...rows].sort((a, b) => a - b).map(String);
  }
}
