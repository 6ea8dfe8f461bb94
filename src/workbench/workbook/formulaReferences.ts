import { columnIndex, columnName, formatArea, quoteSheetName, tryParseArea, unquoteSheetName } from './address';
import { containsArea, maxColumns, maxRows, shiftArea, type Shift } from './area';
import type { Area } from './model';

/** Texts, structured references and other workbooks are skipped; group 1 is the sheet with `!`, group 2 the cells. */
const pattern =
  /"(?:[^"]|"")*"|\[[^[\]]+\](?:[\p{L}_][\p{L}\p{N}_.]*)?!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\]!])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(!])/giu;

/** Calls `change` for each A1 reference of a formula; it returns the new text (with sheet) or undefined to keep it. */
export function rewrite(
  formula: string,
  change: (sheet: string | undefined, cells: string) => string | undefined,
): string {
  return formula.replace(pattern, (match: string, sheet: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return match;
    return change(sheet === undefined ? undefined : unquoteSheetName(sheet.slice(0, -1)), cells) ?? match;
  });
}

/** The A1 references of a formula, with the sheets that they name. */
export function referencesOf(formula: string): { sheet: string | undefined; area: Area }[] {
  const found: { sheet: string | undefined; area: Area }[] = [];
  rewrite(formula, (sheet, cells) => {
    const area = tryParseArea(cells);
    if (area) found.push({ sheet, area });
    return undefined;
  });
  return found;
}

/** Dollar signs of a reference's ends, in order: column, row of the first and of the last cell. */
function withMarks(area: Area, cells: string): string {
  const ends = cells.split(':');
  const formatted = formatArea(area).split(':');
  if (ends.length === 2 && formatted.length === 1) formatted.push(formatted[0]);
  return formatted
    .map((end, index) => {
      const parts = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(ends[Math.min(index, ends.length - 1)]);
      const target = /^([A-Z]*)(\d*)$/i.exec(end);
      if (!parts || !target) return end;
      if (!parts[2]) return `${parts[1] || parts[3]}${target[2]}`;
      return `${target[1] ? parts[1] + target[1] : ''}${target[2] ? parts[3] + target[2] : ''}`;
    })
    .join(':');
}

const prefix = (sheet: string | undefined): string => (sheet === undefined ? '' : `${quoteSheetName(sheet)}!`);
const isSheet = (sheet: string | undefined, own: string, wanted: string): boolean =>
  (sheet ?? own).toLowerCase() === wanted.toLowerCase();

/**
 * A formula after cells were inserted or removed on a sheet: references move along, vanished ones become `#REF!`.
 * `ownSheet` is where the formula stands, `shiftedSheet` where the cells moved.
 */
export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  return rewrite(formula, (sheet, cells) => {
    if (!isSheet(sheet, ownSheet, shiftedSheet)) return undefined;
    const area = tryParseArea(cells);
    if (!area) return undefined;
    const moved = shiftArea(area, shift);
    if (moved === area) return undefined;
    return moved ? prefix(sheet) + withMarks(moved, cells) : `${prefix(sheet)}#REF!`;
  });
}

/** Cells that were cut from one place and pasted at another. */
export interface Move {
  from: { sheet: string; area: Area };
  to: { sheet: string; row: number; column: number };
}

/** A formula after cells moved: references to nothing but moved cells follow. `ownSheet` is where the formula stands. */
export function followMove(formula: string, ownSheet: string, { from, to }: Move): string {
  return rewrite(formula, (sheet, cells) => {
    if (!isSheet(sheet, ownSheet, from.sheet)) return undefined;
    const area = tryParseArea(cells);
    if (!area || !containsArea(from.area, area)) return undefined;
    const moved = {
      ...area,
      row: area.row + to.row - from.area.row,
      column: area.column + to.column - from.area.column,
    };
    return prefix(to.sheet === from.sheet ? sheet : to.sheet) + withMarks(moved, cells);
  });
}

/** A formula as it reads on another sheet: references without a sheet get the one that they meant. */
export function withSheetName(formula: string, sheetName: string): string {
  return rewrite(formula, (sheet, cells) => (sheet === undefined ? prefix(sheetName) + cells : undefined));
}

/** A formula after a sheet got a new name. */
export function renameInFormula(formula: string, oldName: string, newName: string): string {
  return rewrite(formula, (sheet, cells) =>
    sheet !== undefined && isSheet(sheet, '', oldName) ? prefix(newName) + cells : undefined,
  );
}

/** A formula after a sheet was deleted: what pointed there is `#REF!`. */
export function removeSheetFromFormula(formula: string, name: string): string {
  return rewrite(formula, (sheet) => (sheet !== undefined && isSheet(sheet, '', name) ? '#REF!' : undefined));
}

/** A formula as it reads after copying its cell by rows and columns: relative parts move, absolute ones stay. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (sheet, cells) => {
    let broken = false;
    const moved = cells.replace(
      /(\$?)([A-Z]+)|(\$?)(\d+)/gi,
      (part: string, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
        if (letters !== undefined) {
          if (columnMark) return part;
          const column = columnIndex(letters) + columns;
          broken ||= column < 0 || column >= maxColumns;
          return broken ? part : columnName(column);
        }
        if (rowMark) return part;
        const row = Number(digits) + rows;
        broken ||= row < 1 || row > maxRows;
        return String(row);
      },
    );
    return prefix(sheet) + (broken ? '#REF!' : moved);
  });
}
