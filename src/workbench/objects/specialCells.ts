import type { Area } from '../workbook/model';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { cellType } from './cellInput';
import type { MethodArguments } from './methodArguments';
import { sheetOf, usedPart } from './sheets';
import type { RangeTarget } from './targets';

/** `getSpecialCells`: constants, formulas, blanks and visible cells, by value type; null when none is found. */
export function specialCells(target: RangeTarget, args: MethodArguments, host: Host): ExcelObject | null {
  const sheet = sheetOf(host, target.sheetId);
  const kind = args.text(0);
  const wanted = args.optionalText(1) ?? 'All';
  const part = kind === 'Visible' ? target.area : usedPart(sheet, target.area, kind !== 'Blanks');
  if (!part) return null;
  const areas =
    kind === 'Visible'
      ? visibleAreas(part, sheet.hiddenRows, sheet.hiddenColumns)
      : runs(part, (row, column) => {
          const type = cellType(sheet.value(row, column));
          const isFormula = sheet.hasFormulas && sheet.formula(row, column) !== undefined;
          if (kind === 'Blanks') return type === 'Empty';
          if (kind !== 'Constants' && kind !== 'Formulas') throw new ExcelError('InvalidArgument');
          // a formula that nobody calculated yet is one all the same
          if (isFormula) return kind === 'Formulas' && matches(type, wanted);
          return kind === 'Constants' && type !== 'Empty' && matches(type, wanted);
        });
  return areas.length > 0 ? make('RangeAreas', { sheetId: target.sheetId, areas }) : null;
}

/** `All`, `Errors`, `ErrorsLogical`, `Numbers`, `NumbersText` …: the name lists what it takes. */
function matches(type: string, wanted: string): boolean {
  if (wanted === 'All') return true;
  const part = { Double: 'Number', String: 'Text', Boolean: 'Logical', Error: 'Error' }[type];
  return part !== undefined && wanted.includes(part);
}

/** The areas of the rows and columns that nobody hid. */
export function visibleAreas(area: Area, hiddenRows: ReadonlySet<number>, hiddenColumns: ReadonlySet<number>): Area[] {
  const rows = spans(area.row, area.rows, hiddenRows);
  const columns = spans(area.column, area.columns, hiddenColumns);
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rows: rowCount, columns: columnCount })),
  );
}

function spans(start: number, count: number, hidden: ReadonlySet<number>): [number, number][] {
  if (hidden.size === 0) return [[start, count]];
  const found: [number, number][] = [];
  let from = start;
  for (const line of [...hidden].filter((one) => one >= start && one < start + count).sort((a, b) => a - b)) {
    if (line > from) found.push([from, line - from]);
    from = line + 1;
  }
  if (from < start + count) found.push([from, start + count - from]);
  return found;
}

/** Cells that pass, as the fewest areas of equal columns one below the other. */
function runs(area: Area, passes: (row: number, column: number) => boolean): Area[] {
  const areas: Area[] = [];
  const open = new Map<number, Area>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns;) {
      let end = column;
      while (end < area.column + area.columns && passes(row, end)) end += 1;
      if (end === column) {
        column += 1;
        continue;
      }
      const above = open.get(column);
      if (above && above.columns === end - column && above.row + above.rows === row) above.rows += 1;
      else {
        const fresh = { row, column, rows: 1, columns: end - column };
        areas.push(fresh);
        open.set(column, fresh);
      }
      column = end;
    }
  }
  return areas;
}
