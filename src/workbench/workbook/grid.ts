import { maxColumns, maxRows } from './area';
import { blockRows, CellBlock } from './cellBlock';
import type { Area, CellValue } from './model';
import type { Restore, UndoLog } from './undoLog';

interface Column {
  /** Format number of cells that no block holds. */
  style: number;
  blocks: (CellBlock | undefined)[];
}

const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** The cells of a sheet: columns of blocks, copied before they are changed so that undo can bring them back. */
export class Grid {
  private readonly columns = new Map<number, Column>();
  private formulaBlocks: { column: number; block: number }[] | undefined;

  constructor(private readonly log: UndoLog) {}

  value(row: number, column: number): CellValue {
    return this.block(row, column)?.value(row % blockRows) ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.block(row, column)?.formula(row % blockRows);
  }

  style(row: number, column: number): number {
    return this.block(row, column)?.style(row % blockRows) ?? this.columns.get(column)?.style ?? 0;
  }

  isEmpty(row: number, column: number): boolean {
    return this.block(row, column)?.isEmpty(row % blockRows) ?? true;
  }

  values(area: Area): CellValue[][] {
    const rows = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(null));
    this.visit(area, (block, from, to, row, column) => {
      for (let index = from; index < to; index++)
        rows[row + index - from - area.row][column - area.column] = block.value(index);
    });
    return rows;
  }

  /**
   * Contents as a user types them: text after `=` is a formula, after an apostrophe plain text, empty text empties the
   * cell, `undefined` leaves it. Column by column, so that each block is looked up once.
   */
  setContents(area: Area, contents: (CellValue | undefined)[][]): void {
    for (let offset = 0; offset < area.columns; offset++) {
      const column = area.column + offset;
      let block: CellBlock | undefined;
      for (let line = 0; line < area.rows; line++) {
        const row = area.row + line;
        const index = row % blockRows;
        if (index === 0) block = undefined;
        const content = contents[line][offset];
        if (content === undefined) continue;
        const blank = content === null || content === '';
        if (!block && blank && this.isEmpty(row, column)) continue;
        block ??= this.writable(row, column);
        const formula = typeof content === 'string' && content.length > 1 && content.startsWith('=');
        const text = typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
        block.setValue(index, blank || formula ? null : text);
        if (!formula && !block.formulas) continue;
        block.setFormula(index, formula ? content : undefined);
        this.formulaBlocks = undefined;
      }
    }
  }

  setCell(row: number, column: number, value: CellValue, formula: string | undefined): void {
    const block = this.writable(row, column);
    const index = row % blockRows;
    block.setValue(index, value);
    if (formula !== undefined || block.formulas) {
      block.setFormula(index, formula);
      this.formulaBlocks = undefined;
    }
  }

  /** Writes a calculated value: in place, outside undo. `bySpill` marks the cells a formula spills into. */
  setCalculated(row: number, column: number, value: CellValue, bySpill: boolean): void {
    const block = this.block(row, column) ?? this.makeBlock(row, column);
    block.setValue(row % blockRows, value, bySpill);
  }

  isSpilled(row: number, column: number): boolean {
    return this.block(row, column)?.isSpilled(row % blockRows) ?? false;
  }

  clearSpilled(): void {
    for (const column of this.columns.values()) for (const block of column.blocks) block?.clearSpilled();
  }

  clearContents(area: Area): void {
    this.visit(area, (block, from, to, row, column) => {
      const bounds = block.bounds(true, 0);
      if (!bounds || bounds[0] >= to || bounds[1] < from) return;
      const writable = this.writable(row, column);
      for (let index = Math.max(from, bounds[0]); index < to && index <= bounds[1]; index++) {
        writable.setValue(index, null);
        writable.setFormula(index, undefined);
      }
      this.formulaBlocks = undefined;
    });
  }

  mapStyles(area: Area, change: (id: number) => number): void {
    const whole = area.row === 0 && area.rows === maxRows;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (whole) {
        this.setColumnStyle(column, change(this.columns.get(column)?.style ?? 0));
        continue;
      }
      for (let row = area.row; row < area.row + area.rows;) {
        const end = Math.min(area.row + area.rows, row - (row % blockRows) + blockRows);
        const block = this.block(row, column);
        const own = block ? undefined : (this.columns.get(column)?.style ?? 0);
        if (own === undefined || change(own) !== own)
          this.writable(row, column).mapStyles(row % blockRows, ((end - 1) % blockRows) + 1, change);
        row = end;
      }
    }
    if (whole)
      this.visit(area, (_block, from, to, row, column) => this.writable(row, column).mapStyles(from, to, change));
  }

  setStyle(row: number, column: number, style: number): void {
    if (this.style(row, column) !== style) this.writable(row, column).setStyle(row % blockRows, style);
  }

  styles(area: Area): Set<number> {
    const found = new Set<number>();
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cells = this.columns.get(column);
      if (!cells) found.add(0);
      const last = Math.floor((area.row + area.rows - 1) / blockRows);
      for (let number = Math.floor(area.row / blockRows); cells && number <= last; number++) {
        const block = cells.blocks[number];
        const start = number * blockRows;
        if (!block) found.add(cells.style);
        else
          block.collectStyles(Math.max(0, area.row - start), Math.min(blockRows, area.row + area.rows - start), found);
      }
    }
    return found;
  }

  /** Columns whose cells have a format of their own as a whole. */
  *columnStyles(): Iterable<{ column: number; style: number }> {
    for (const [column, cells] of this.columns) if (cells.style !== 0) yield { column, style: cells.style };
  }

  /** @param within the part of the sheet that is asked about */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | undefined {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    const end = within.row + within.rows;
    for (const [column, { blocks, style }] of this.columns) {
      if (column < within.column || column >= within.column + within.columns) continue;
      const last = Math.min(blocks.length - 1, Math.floor((end - 1) / blockRows));
      for (let number = Math.floor(within.row / blockRows); number <= last; number++) {
        const start = number * blockRows;
        const bounds = blocks[number]?.boundsWithin(
          Math.max(0, within.row - start),
          Math.min(blockRows, end - start),
          valuesOnly,
          style,
        );
        if (!bounds) continue;
        top = Math.min(top, start + bounds[0]);
        bottom = Math.max(bottom, start + bounds[1]);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** How many rows of an area, from its first on, hold something, without one between them that does not. */
  filledRows({ row, rows, column, columns }: Area): number {
    const inArea = [...this.columns]
      .filter(([at]) => at >= column && at < column + columns)
      .map(([, { blocks }]) => blocks);
    const end = row + rows;
    for (let at = row; at < end;) {
      const number = Math.floor(at / blockRows);
      const start = number * blockRows;
      const filled = new Uint8Array(blockRows);
      for (const blocks of inArea) blocks[number]?.markFilled(filled);
      const blank = filled.indexOf(0, at - start);
      if (blank >= 0) return Math.min(start + blank, end) - row;
      at = start + blockRows;
    }
    return rows;
  }

  get hasFormulas(): boolean {
    return this.blocksWithFormulas().length > 0;
  }

  *formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    for (const { column, block } of this.blocksWithFormulas()) {
      const formulas = this.columns.get(column)?.blocks[block]?.formulas;
      for (const [index, formula] of formulas ?? []) yield { row: block * blockRows + index, column, formula };
    }
  }

  /** Rewrites formulas; `change` returns the same text for those that stay. */
  mapFormulas(change: (formula: string) => string): void {
    for (const { row, column, formula } of [...this.formulaCells()]) {
      const changed = change(formula);
      if (changed !== formula) this.writable(row, column).setFormula(row % blockRows, changed);
    }
  }

  /**
   * Moves the cells of one column from row `from` on: `target` gives each old row its new one, or -1 to drop the cell.
   * Rows that nothing moves to become empty.
   */
  moveRows(column: number, from: number, to: number, target: (row: number) => number): void {
    const cells = this.columns.get(column);
    if (!cells) return;
    const old = cells.blocks.slice();
    const first = Math.floor(from / blockRows);
    const blank = new CellBlock(cells.style);
    const last = Math.min(old.length - 1, Math.floor((to - 1) / blockRows));
    for (let number = first; number <= last; number++) {
      if (!old[number]) continue;
      const start = Math.max(from, number * blockRows);
      const end = Math.min(to, (number + 1) * blockRows);
      const kept = this.swapForCopy(column, number);
      old[number] = kept.before;
      for (let row = start; row < end; row++) kept.now.take(row % blockRows, blank, 0);
    }
    for (let number = first; number <= last; number++) {
      const source = old[number];
      const bounds = source?.bounds(false, cells.style);
      if (!source || !bounds) continue;
      for (let index = bounds[0]; index <= bounds[1]; index++) {
        const row = number * blockRows + index;
        if (row < from || row >= to) continue;
        if (source.isEmpty(index) && source.style(index) === cells.style) continue;
        const moved = target(row);
        if (moved >= 0 && moved < maxRows) this.writable(moved, column).take(moved % blockRows, source, index);
      }
    }
    this.formulaBlocks = undefined;
  }

  /** Copies cells of one column over those of another, with everything they have. */
  copyCells(from: number, to: number, row: number, rows: number): void {
    const end = Math.min(row + rows, Math.max(this.height(from), this.height(to)));
    const blank = new CellBlock(this.columns.get(from)?.style ?? 0);
    for (let line = row; line < end; line++) {
      const source = this.block(line, from);
      if (!source && !this.block(line, to)) continue;
      this.writable(line, to).take(line % blockRows, source ?? blank, source ? line % blockRows : 0);
    }
    if (row === 0 && rows === maxRows) this.setColumnStyle(to, this.columns.get(from)?.style ?? 0);
    this.formulaBlocks = undefined;
  }

  /** Empties cells and their formats. */
  erase(area: Area): void {
    this.clearContents(area);
    this.mapStyles(area, () => 0);
  }

  /** Highest column that holds anything, plus one. */
  get width(): number {
    let width = 0;
    for (const column of this.columns.keys()) width = Math.max(width, column + 1);
    return width;
  }

  private height(column: number): number {
    return (this.columns.get(column)?.blocks.length ?? 0) * blockRows;
  }

  private block(row: number, column: number): CellBlock | undefined {
    return this.columns.get(column)?.blocks[Math.floor(row / blockRows)];
  }

  private column(column: number): Column {
    let cells = this.columns.get(column);
    if (!cells) this.columns.set(column, (cells = { style: 0, blocks: [] }));
    return cells;
  }

  private makeBlock(row: number, column: number): CellBlock {
    const cells = this.column(column);
    return (cells.blocks[Math.floor(row / blockRows)] = new CellBlock(cells.style));
  }

  /** The block of a cell, ready to be changed: made or copied, and the old one kept for undo. */
  private writable(row: number, column: number): CellBlock {
    const number = Math.floor(row / blockRows);
    const cells = this.column(column);
    const block = cells.blocks[number];
    const token = this.log.token;
    if (block && (token === undefined || block.owner === token)) return block;
    const now = block ? block.copy(token) : new CellBlock(cells.style);
    now.owner = token;
    cells.blocks[number] = now;
    this.log.record(this.restoreBlock(column, number, block), blockRows);
    return now;
  }

  /** A block before and after it is copied for a change that reads the old cells while it writes. */
  private swapForCopy(column: number, number: number): { before: CellBlock; now: CellBlock } {
    const current = this.writable(number * blockRows, column);
    return { before: current.copy(undefined), now: current };
  }

  private restoreBlock(column: number, number: number, block: CellBlock | undefined): Restore {
    return () => {
      const blocks = this.column(column).blocks;
      const present = blocks[number];
      blocks[number] = block;
      block?.clearSpilled();
      this.formulaBlocks = undefined;
      return this.restoreBlock(column, number, present);
    };
  }

  private setColumnStyle(column: number, style: number): void {
    const present = this.columns.get(column)?.style ?? 0;
    if (present === style) return;
    this.column(column).style = style;
    const swap =
      (old: number): Restore =>
      () => {
        const now = this.column(column).style;
        this.column(column).style = old;
        return swap(now);
      };
    this.log.record(swap(present));
  }

  private blocksWithFormulas(): { column: number; block: number }[] {
    if (!this.formulaBlocks) {
      this.formulaBlocks = [];
      for (const [column, cells] of this.columns)
        for (let block = 0; block < cells.blocks.length; block++)
          if (cells.blocks[block]?.formulas) this.formulaBlocks.push({ column, block });
    }
    return this.formulaBlocks;
  }

  private visit(
    area: Area,
    see: (block: CellBlock, from: number, to: number, row: number, column: number) => void,
  ): void {
    const end = area.row + area.rows;
    const lastColumn = Math.min(area.column + area.columns, this.width);
    for (let column = area.column; column < lastColumn; column++) {
      const blocks = this.columns.get(column)?.blocks ?? [];
      const last = Math.min(blocks.length - 1, Math.floor((end - 1) / blockRows));
      for (let number = Math.floor(area.row / blockRows); number <= last; number++) {
        const block = blocks[number];
        const start = number * blockRows;
        const from = Math.max(0, area.row - start);
        if (block) see(block, from, Math.min(blockRows, end - start), start + from, column);
      }
    }
  }
}
