import { checkArea, containsArea, intersect, sameArea } from './area';
import { Grid } from './grid';
import type { Area, CellFormat, CellValue, Origin, TableModel } from './model';
import { SheetRecord, type SheetHost } from './SheetRecord';
import { changedFormulas, formulasIn, type FormulaChange } from './formulaChanges';
import { headersAfterEdit } from './tables';
import { WorkbookError } from './WorkbookError';

/** A sheet with its cells: what they hold and how they look, where they stand. */
export class SheetCells extends SheetRecord {
  readonly grid: Grid;
  protected readonly spills = new Map<string, Area>();

  constructor(id: string, name: string, host: SheetHost) {
    super(id, name, host);
    this.grid = new Grid(host.log);
  }

  get hasFormulas(): boolean {
    return this.grid.hasFormulas;
  }

  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    return this.grid.usedArea(valuesOnly, within);
  }

  filledRows(area: Area): number {
    return this.grid.filledRows(area);
  }

  values(area: Area): CellValue[][] {
    checkArea(area);
    return this.grid.values(area);
  }

  value(row: number, column: number): CellValue {
    return this.grid.value(row, column);
  }

  formula(row: number, column: number): string | undefined {
    return this.grid.formula(row, column);
  }

  formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    return this.grid.formulaCells();
  }

  spillArea(row: number, column: number): Area | undefined {
    return this.spills.get(`${row}:${column}`);
  }

  setContents(area: Area, contents: (CellValue | undefined)[][], origin: Origin): void {
    checkArea(area);
    if (contents.length !== area.rows || contents.some((row) => row.length !== area.columns))
      throw new WorkbookError('InvalidArgument', 'The values do not have the shape of the area.');
    this.checkUnlocked(area, origin);
    this.host.change('edit', origin, () => {
      this.tellFormulas(changedFormulas(this, area, contents), origin);
      this.endSpills(area);
      this.grid.setContents(area, contents);
      this.followHeaders(area);
      this.emitCells(area, 'values', origin);
    });
  }

  setCalculated(row: number, column: number, values: CellValue[][]): void {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    checkArea(area);
    this.host.log.mute(() => {
      const old = this.spills.get(`${row}:${column}`);
      if (old && !sameArea(old, area)) this.eachCell(old, (r, c) => this.clearSpill(r, c));
      if (area.rows * area.columns > 1) this.spills.set(`${row}:${column}`, area);
      else this.spills.delete(`${row}:${column}`);
      this.eachCell(area, (r, c) =>
        this.grid.setCalculated(r, c, values[r - row][c - column], r !== row || c !== column),
      );
    });
    this.emitCells(area, 'values', 'calculation');
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats', origin: Origin): void {
    checkArea(area);
    this.checkUnlocked(area, origin, what === 'formats');
    this.host.change('clear', origin, () => {
      if (what !== 'formats') {
        this.tellFormulas(formulasIn(this, area), origin);
        this.grid.clearContents(area);
      }
      if (what !== 'contents') {
        this.grid.mapStyles(area, () => 0);
        const left = this.record.conditionalFormats.filter((format) => !containsArea(area, format.area));
        if (left.length < this.record.conditionalFormats.length)
          this.adjust('clear', 'conditional-formats', { conditionalFormats: left }, origin);
      }
      if (what === 'all') {
        const links = this.record.links.filter((link) => !intersect(link.area, area));
        if (links.length < this.record.links.length) this.adjust('clear', 'links', { links }, origin);
      }
      this.followHeaders(area);
      this.emitCells(area, what === 'all' ? 'both' : what === 'contents' ? 'values' : 'formats', origin);
    });
  }

  format(row: number, column: number): CellFormat {
    return this.host.formatTable.get(this.grid.style(row, column));
  }

  formats(area: Area): CellFormat[] {
    checkArea(area);
    return [...this.grid.styles(area)].map((id) => this.host.formatTable.get(id));
  }

  setFormat(area: Area, format: CellFormat, origin: Origin): void {
    checkArea(area);
    this.checkUnlocked(area, origin, true);
    this.host.change('format', origin, () => {
      this.grid.mapStyles(area, this.host.formatTable.merger(format));
      this.emitCells(area, 'formats', origin);
    });
  }

  setNumberFormats(area: Area, formats: string[][], origin: Origin): void {
    checkArea(area);
    if (formats.length !== area.rows || formats.some((row) => row.length !== area.columns))
      throw new WorkbookError('InvalidArgument', 'The number formats do not have the shape of the area.');
    this.checkUnlocked(area, origin, true);
    const mergers = new Map<string, (id: number) => number>();
    this.host.change('number format', origin, () => {
      this.eachCell(area, (row, column) => {
        const numberFormat = formats[row - area.row][column - area.column];
        let merge = mergers.get(numberFormat);
        if (!merge) mergers.set(numberFormat, (merge = this.host.formatTable.merger({ numberFormat })));
        this.grid.setStyle(row, column, merge(this.grid.style(row, column)));
      });
      this.emitCells(area, 'formats', origin);
    });
  }

  private tellFormulas(cells: FormulaChange[], origin: Origin): void {
    const isEdit = origin === 'host' || origin === 'user';
    if (isEdit && cells.length > 0) this.host.tell({ kind: 'formulas', sheetId: this.id, cells, origin });
  }

  /** Takes the results of formulas in the area off the cells they spilled into. */
  protected endSpills(area: Area): void {
    for (const [key, spill] of this.spills) {
      if (!containsArea(area, { row: spill.row, column: spill.column, rows: 1, columns: 1 })) continue;
      this.eachCell(spill, (row, column) => this.clearSpill(row, column));
      this.spills.delete(key);
    }
  }

  private clearSpill(row: number, column: number): void {
    if (this.grid.isSpilled(row, column)) this.grid.setCalculated(row, column, null, false);
  }

  protected followHeaders(area: Area): void {
    const tables = headersAfterEdit(this.record.tables, area, (row, column) => this.value(row, column));
    if (!tables) return;
    this.setState({ ...this.record, tables });
    for (const table of tables) this.writeHeaders(table, 'calculation');
    this.host.emit({ kind: 'tables', sheetId: this.id, origin: 'calculation' });
  }

  protected writeHeaders(table: TableModel, origin: Origin): void {
    if (!table.showHeaders) return;
    table.columnNames.forEach((name, index) => {
      const column = table.area.column + index;
      if (this.value(table.area.row, column) === name) return;
      this.grid.setCell(table.area.row, column, name, undefined);
      this.emitCells({ row: table.area.row, column, rows: 1, columns: 1 }, 'values', origin);
    });
  }

  protected checkUnlocked(area: Area, origin: Origin, formatOnly = false): void {
    const { protectedWith } = this.record;
    if (!protectedWith || (origin !== 'host' && origin !== 'user')) return;
    if (formatOnly) {
      if (protectedWith.allowFormatCells) return;
      throw new WorkbookError('AccessDenied', `The sheet '${this.name}' is protected.`);
    }
    if (this.formats(area).some((format) => format.locked !== false))
      throw new WorkbookError('AccessDenied', `The sheet '${this.name}' is protected.`);
  }

  protected emitCells(area: Area, what: 'values' | 'formats' | 'both', origin: Origin): void {
    this.host.emit({ kind: 'cells', sheetId: this.id, area: { ...area }, what, origin });
  }

  protected eachCell(area: Area, see: (row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) see(row, column);
  }
}
