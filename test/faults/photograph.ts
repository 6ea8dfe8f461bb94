import type { SheetApi, WorkbookApi } from '../../src/workbench/workbook/api';
import type { Area } from '../../src/workbench/workbook/model';

/** Everything that a sheet shows, as lines of text: a path and what stands there. */
export type Photograph = ReadonlyMap<string, string>;

/** The XML part that is the add-in's own state: what it says is not the user's. */
const ownNamespace = 'urn:customer-pyramid';

/**
 * A workbook bit for bit: cells with formula, value and format, layout, names, tables, charts, rules, XML parts. Names and
 * parts of the add-in are left out, as is everything that nobody sees and that no calculation reads.
 */
export function photograph(workbook: WorkbookApi): Photograph {
  const lines = new Map<string, string>();
  workbook.sheets.forEach((sheet, index) => {
    lines.set(sheet.name, JSON.stringify([index, sheet.visibility, sheet.tabColor, sheet.showGridlines]));
    photographSheet(sheet, lines);
  });
  for (const name of workbook.names.values())
    if (name.visible) lines.set(`name ${name.name} ${name.sheetId ?? ''}`, JSON.stringify(name));
  for (const part of workbook.xmlParts.values())
    if (!part.namespaceUri.startsWith(ownNamespace)) lines.set(`xml ${part.id}`, part.xml);
  for (const [key, value] of workbook.settings) lines.set(`setting ${key}`, JSON.stringify(value));
  return lines;
}

/**
 * The rows of a list by what their first cell says, wherever they stand now: for lists that were sorted, grown or renamed.
 *
 * @param listId the list's sheet; none of its lines are there when it is gone
 */
export function photographRows(workbook: WorkbookApi, listId: string): Photograph {
  const lines = new Map<string, string>();
  const sheet = workbook.sheet(listId);
  const used = sheet?.usedArea(false);
  if (!sheet || !used) return lines;
  const seen = new Map<string, number>();
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const first = JSON.stringify(sheet.value(row, 0));
    const nth = (seen.get(first) ?? 0) + 1;
    seen.set(first, nth);
    for (let column = 0; column < used.column + used.columns; column += 1)
      lines.set(`list cell ${first}#${nth} ${column}`, cellLine(sheet, row, column));
  }
  return lines;
}

function photographSheet(sheet: SheetApi, lines: Map<string, string>): void {
  const used = sheet.usedArea(false);
  if (used) photographCells(sheet, used, lines);
  const put = (what: string, value: unknown): void => {
    lines.set(`${sheet.name} ${what}`, JSON.stringify(value));
  };
  for (const table of sheet.tables) put(`table ${table.name}`, { ...table, id: '' });
  const seen = new Map<string, number>();
  for (const chart of sheet.charts) {
    // Sets of names take turns: which of them it is, nobody sees.
    const name = chart.name.replace(/_[ab]$/, '');
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    put(`chart ${name} #${nth}`, { ...chart, id: '', name });
  }
  for (const { id: _id, priority: _priority, ...rule } of sheet.conditionalFormats)
    put(`rule ${JSON.stringify(rule)}`, rule);
  for (const row of sheet.hiddenRows) put(`hidden row ${row}`, true);
  for (const column of sheet.hiddenColumns) put(`hidden column ${column}`, true);
  for (const merge of sheet.merges) put(`merge ${JSON.stringify(merge)}`, true);
  put('frozen', sheet.frozen);
  put('page', sheet.pageLayout);
  put('protection', sheet.protectedWith ?? null);
}

function photographCells(sheet: SheetApi, area: Area, lines: Map<string, string>): void {
  for (let column = area.column; column < area.column + area.columns; column += 1)
    lines.set(`${sheet.name} width ${column}`, JSON.stringify(sheet.columnWidth(column)));
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      lines.set(`${sheet.name} cell ${row} ${column}`, cellLine(sheet, row, column));
  }
}

function cellLine(sheet: SheetApi, row: number, column: number): string {
  return JSON.stringify([sheet.formula(row, column) ?? null, sheet.value(row, column), sheet.format(row, column)]);
}

/** A cell that holds nothing: it may come and go with the used range. */
const emptyCell = JSON.stringify([null, null, {}]);

/** Paths whose lines differ; cells that are empty on both sides do not. */
export function differences(before: Photograph, after: Photograph): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => {
    const [one, other] = [before.get(path), after.get(path)];
    if (one === other) return false;
    if (path.includes(' cell ')) return (one ?? emptyCell) !== (other ?? emptyCell);
    return !path.includes(' width ') || (one !== undefined && other !== undefined);
  });
}

/** The lines of one photograph that another lacks or has otherwise: what was lost of it. */
export function lost(before: Photograph, after: Photograph): string[] {
  return differences(before, after).filter((path) => before.has(path) && before.get(path) !== emptyCell);
}
