import { checkArea, containsArea, intersect, maxColumns, maxRows, shiftOf, type Shift } from './area';
import type { SheetApi } from './api';
import { moveRelative } from './formulaReferences';
import type { Area, CellValue, ConditionalFormat, Origin, SortField, TableModel } from './model';
import { movedLines, rowOrder } from './rowOrder';
import { SheetCells } from './SheetCells';
import { filtersOfTables, shiftState } from './sheetState';
import { newTable, updatedTable } from './tables';
import { WorkbookError } from './WorkbookError';

/** What was cut out of a sheet, and what lay wholly in it; places count from the top left of what was cut. */
export interface CutCells {
  cells: { row: number; column: number; value: CellValue; formula: string | undefined; style: number }[];
  tables: TableModel[];
  rules: ConditionalFormat[];
}

/** The same thing at a place that counts from an area's corner (`way` -1), or back from there (1). */
function shifted<T extends { area: Area }>(item: T, { row, column }: Area, way: 1 | -1): T {
  return { ...item, area: { ...item.area, row: item.area.row + way * row, column: item.area.column + way * column } };
}

/** A sheet whose cells can change their places: all that belongs to them moves along. */
export class Sheet extends SheetCells implements SheetApi {
  insert(area: Area, shift: 'down' | 'right', origin: Origin): void {
    this.move(area, shiftOf(area, shift === 'down' ? 'row' : 'column', true), 'insert', origin);
  }

  remove(area: Area, shift: 'up' | 'left', origin: Origin): void {
    this.move(area, shiftOf(area, shift === 'up' ? 'row' : 'column', false), 'delete', origin);
  }

  /** Takes cells out of the sheet. */
  cut(area: Area, origin: Origin): CutCells {
    checkArea(area);
    this.checkUnlocked(area, origin);
    const { tables, conditionalFormats: rules } = this.record;
    const taken: CutCells = {
      cells: [],
      tables: tables.filter((table) => containsArea(area, table.area)).map((table) => shifted(table, area, -1)),
      rules: rules.filter((rule) => containsArea(area, rule.area)).map((rule) => shifted(rule, area, -1)),
    };
    const isLeft = (item: { area: Area }): boolean => !containsArea(area, item.area);
    const used = this.usedArea(false);
    const filled = used && intersect(used, area);
    this.host.change('cut', origin, () => {
      this.endSpills(area);
      if (filled)
        this.eachCell(filled, (row, column) =>
          taken.cells.push({
            row: row - area.row,
            column: column - area.column,
            value: this.grid.isSpilled(row, column) ? null : this.value(row, column),
            formula: this.formula(row, column),
            style: this.grid.style(row, column),
          }),
        );
      if (taken.tables.length > 0) this.adjust('cut', 'tables', { tables: tables.filter(isLeft) }, origin);
      if (taken.rules.length > 0)
        this.adjust('cut', 'conditional-formats', { conditionalFormats: rules.filter(isLeft) }, origin);
      this.grid.erase(area);
      this.followHeaders(area);
      this.emitCells(area, 'both', origin);
    });
    return taken;
  }

  /** Puts down what was cut, over what stands in an area of the same size. */
  putDown({ cells, tables, rules }: CutCells, area: Area, origin: Origin): void {
    checkArea(area);
    this.checkUnlocked(area, origin);
    this.host.change('paste', origin, () => {
      this.endSpills(area);
      this.grid.erase(area);
      for (const { row, column, value, formula, style } of cells) {
        if (value !== null || formula !== undefined)
          this.grid.setCell(area.row + row, area.column + column, value, formula);
        this.grid.setStyle(area.row + row, area.column + column, style);
      }
      for (const table of tables) {
        const placed = newTable(shifted(table, area, 1), table.id, this.record);
        this.adjust('paste', 'tables', { tables: [...this.record.tables, placed] }, origin);
      }
      if (rules.length > 0) {
        const conditionalFormats = [...this.record.conditionalFormats, ...rules.map((rule) => shifted(rule, area, 1))];
        this.adjust('paste', 'conditional-formats', { conditionalFormats }, origin);
      }
      this.followHeaders(area);
      this.emitCells(area, 'both', origin);
    });
  }

  merge(area: Area, origin: Origin): void {
    checkArea(area);
    this.checkUnlocked(area, origin, true);
    if (this.record.tables.some((table) => intersect(table.area, area)))
      throw new WorkbookError('InvalidOperation', 'Cells of a table cannot be merged.');
    this.host.change('merge', origin, () => {
      this.eachCell(area, (row, column) => {
        const covered = row !== area.row || column !== area.column;
        if (covered && !this.grid.isEmpty(row, column)) this.grid.setCell(row, column, null, undefined);
      });
      const merges = this.record.merges.filter((merge) => !intersect(merge, area));
      this.adjust('merge', 'merges', { merges: [...merges, { ...area }] }, origin);
    });
  }

  addTable(table: Omit<TableModel, 'id'> & { id?: string }, origin: Origin): TableModel {
    checkArea(table.area);
    this.host.checkTableName(table.name);
    const made = newTable(table, table.id ?? this.host.newId('table'), this.record);
    this.checkUnlocked(made.area, origin);
    this.host.change('table', origin, () => {
      this.adjust('table', 'tables', { tables: [...this.record.tables, made] }, origin);
      this.writeHeaders(made, origin);
    });
    return made;
  }

  updateTable(id: string, change: Partial<TableModel>, origin: Origin): void {
    const table = this.found(this.record.tables, id);
    if (change.name !== undefined) this.host.checkTableName(change.name, id);
    const updated = updatedTable(table, change, this.record);
    this.host.change('table', origin, () => {
      const tables = this.record.tables.map((each) => (each.id === id ? updated : each));
      const filters = filtersOfTables(this.record.filters, tables);
      this.adjust('table', 'tables', { tables, ...(filters.length > 0 ? { filters } : {}) }, origin);
      this.writeHeaders(updated, origin);
    });
  }

  sort(area: Area, fields: SortField[], hasHeader: boolean, origin: Origin, lines: 'rows' | 'columns' = 'rows'): void {
    checkArea(area);
    this.checkUnlocked(area, origin);
    const across = lines === 'rows' ? area.columns : area.rows;
    if (fields.length === 0 || fields.some((field) => field.column < 0 || field.column >= across))
      throw new WorkbookError('InvalidArgument', 'A sort field lies outside the area.');
    if (this.record.merges.some((merge) => intersect(merge, area)))
      throw new WorkbookError('InvalidOperation', 'Merged cells cannot be sorted.');
    const used = this.usedArea(true);
    if (!used) return;
    const header = hasHeader ? 1 : 0;
    const sorted =
      lines === 'rows'
        ? { ...area, row: area.row + header, rows: Math.min(area.row + area.rows, used.row + used.rows) }
        : {
            ...area,
            column: area.column + header,
            columns: Math.min(area.column + area.columns, used.column + used.columns),
          };
    if (lines === 'rows') sorted.rows -= sorted.row;
    else sorted.columns -= sorted.column;
    if ((lines === 'rows' ? sorted.rows : sorted.columns) < 2) return;
    const order = rowOrder(
      fields.map((field) => this.sortKeys(sorted, field, lines)),
      fields.map(({ ascending }) => ascending),
    );
    this.host.change('sort', origin, () => {
      if (lines === 'rows') this.orderRows(sorted, order);
      else this.orderColumns(sorted, order);
      this.emitCells(sorted, 'both', origin);
      const areas = movedLines(sorted, order, lines);
      if (areas.length > 0) this.host.tell({ kind: 'sorted', sheetId: this.id, lines, areas, origin });
    });
  }

  private sortKeys(area: Area, { column: at, looks }: SortField, lines: 'rows' | 'columns'): CellValue[] {
    const key =
      lines === 'rows' ? { ...area, column: area.column + at, columns: 1 } : { ...area, row: area.row + at, rows: 1 };
    if (!looks) return this.values(key).flat();
    const keys: CellValue[] = [];
    this.eachCell(key, (row, column) => keys.push(looks(this.format(row, column)) ? 0 : 1));
    return keys;
  }

  /** @param order which row goes where, counted from the first */
  private orderRows({ row: first, rows, column: left, columns }: Area, order: readonly number[]): void {
    const target = new Int32Array(rows);
    order.forEach((from, to) => (target[from] = to));
    for (let column = left; column < Math.min(left + columns, this.grid.width); column++) {
      const moved: [number, string][] = [];
      for (let row = 0; this.hasFormulas && row < rows; row++) {
        const formula = this.formula(first + row, column);
        if (formula !== undefined) moved.push([first + target[row], moveRelative(formula, target[row] - row, 0)]);
      }
      this.grid.moveRows(column, first, first + rows, (row) => first + target[row - first]);
      for (const [row, formula] of moved) this.grid.setCell(row, column, this.grid.value(row, column), formula);
    }
  }

  private orderColumns(area: Area, order: readonly number[]): void {
    const used = this.usedArea(false);
    const filled = used && intersect(used, { ...area, column: 0, columns: maxColumns });
    if (!filled) return;
    for (let row = filled.row; row < filled.row + filled.rows; row++) {
      const cells = order.map((from, to) => {
        const column = area.column + from;
        const formula = this.formula(row, column);
        const moved = formula && moveRelative(formula, 0, to - from);
        return { value: this.grid.value(row, column), formula: moved, style: this.grid.style(row, column) };
      });
      cells.forEach(({ value, formula, style }, to) => {
        this.grid.setCell(row, area.column + to, value, formula);
        this.grid.setStyle(row, area.column + to, style);
      });
    }
  }

  private move(area: Area, shift: Shift, label: string, origin: Origin): void {
    checkArea(area);
    this.checkUnlocked(area, origin);
    const used = this.usedArea(false);
    const end = used ? (shift.axis === 'row' ? used.row + used.rows : used.column + used.columns) : 0;
    const limit = shift.axis === 'row' ? maxRows : maxColumns;
    if (shift.count > 0 && shift.at < end && end + shift.count > limit)
      throw new WorkbookError('InvalidOperation', 'Filled cells would be pushed off the sheet.');
    const state = shiftState(this.record, shift);
    this.host.change(label, origin, () => {
      this.grid.clearSpilled();
      this.spills.clear();
      if (shift.axis === 'row') this.moveDown(shift);
      else this.moveRight(shift, end);
      this.setState(state);
      for (const table of state.tables) this.writeHeaders(table, origin);
      this.host.shiftReferences(this, shift);
      this.emitMoved(area, shift, end, origin);
    });
  }

  private moveDown({ at, count, bandStart, bandCount }: Shift): void {
    const last = Math.min(bandStart + bandCount, this.grid.width);
    const target = (row: number): number => (count < 0 && row < at - count ? -1 : row + count);
    for (let column = bandStart; column < last; column++) this.grid.moveRows(column, at, maxRows, target);
  }

  private moveRight({ at, count, bandStart, bandCount }: Shift, end: number): void {
    const width = Math.max(end, this.grid.width);
    if (count > 0) {
      for (let column = width - 1; column >= at; column--)
        if (column + count < maxColumns) this.grid.copyCells(column, column + count, bandStart, bandCount);
      if (at < width) this.grid.erase({ row: bandStart, column: at, rows: bandCount, columns: count });
      return;
    }
    for (let column = at; column < width; column++) this.grid.copyCells(column - count, column, bandStart, bandCount);
  }

  private emitMoved(area: Area, shift: Shift, end: number, origin: Origin): void {
    const { axis, at, count, bandStart, bandCount } = shift;
    if (bandStart === 0 && bandCount === (axis === 'row' ? maxColumns : maxRows)) {
      this.host.emit({ kind: axis === 'row' ? 'rows' : 'columns', sheetId: this.id, at, count, origin });
      return;
    }
    const limit = axis === 'row' ? maxRows : maxColumns;
    const length = Math.min(limit, Math.max(end + Math.max(count, 0), at + Math.abs(count))) - at;
    this.emitCells(axis === 'row' ? { ...area, rows: length } : { ...area, columns: length }, 'both', origin);
  }
}
