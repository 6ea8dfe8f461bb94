import type { Area, CellValue } from '../workbook/model';
import type { SheetApi } from '../workbook/api';
import { boundingArea, intersect } from '../workbook/area';
import { moveRelative } from '../workbook/formulaReferences';
import { cellText } from './cellText';
import { ExcelError } from './excelError';
import type { Host } from './host';
import { isRecord, type MethodArguments } from './methodArguments';
import { demandFormattable, demandUnlocked, demandUnprotected, sheetOf, usedPart } from './sheets';
import type { ClassSpec } from './classSpec';
import type { ClassTargets, RangeTarget } from './targets';

/** What `copyFrom` brings along. */
interface Copy {
  formats: boolean;
  contents: 'formulas' | 'values' | 'none';
  skipBlanks: boolean;
  transpose: boolean;
}

const copies: Record<string, Pick<Copy, 'formats' | 'contents'>> = {
  All: { formats: true, contents: 'formulas' },
  Formulas: { formats: false, contents: 'formulas' },
  Values: { formats: false, contents: 'values' },
  Formats: { formats: true, contents: 'none' },
};

/** The contents of a cell: its formula, or its constant. */
function contentOf(sheet: SheetApi, row: number, column: number): CellValue {
  return sheet.formula(row, column) ?? sheet.value(row, column);
}

/**
 * `copyFrom`: the source, repeated over the range; a larger source spreads beyond a smaller range, as in Excel. Relative
 * references move along with their formula.
 */
export function copyRange(target: RangeTarget, source: RangeTarget, args: MethodArguments, host: Host): void {
  const kind = copies[args.optionalText(1) ?? 'All'];
  if (!kind) throw new ExcelError('NotImplemented', `Range.copyFrom of ${args.optionalText(1)}`);
  const copy: Copy = { ...kind, skipBlanks: args.flag(2), transpose: args.flag(3) };
  const [from, to] = [sheetOf(host, source.sheetId), sheetOf(host, target.sheetId)];
  const [rows, columns] = copy.transpose
    ? [source.area.columns, source.area.rows]
    : [source.area.rows, source.area.columns];
  const fits = target.area.rows % rows === 0 && target.area.columns % columns === 0;
  const area = fits ? target.area : { ...target.area, rows, columns };
  if (copy.contents === 'none') demandUnprotected(to);
  else demandUnlocked(to, area);
  const contents: (CellValue | undefined)[][] = [];
  const formats = [];
  for (let row = 0; row < area.rows; row += 1) {
    const line: (CellValue | undefined)[] = [];
    for (let column = 0; column < area.columns; column += 1) {
      const [atRow, atColumn] = copy.transpose ? [column % columns, row % rows] : [row % rows, column % columns];
      const [fromRow, fromColumn] = [source.area.row + atRow, source.area.column + atColumn];
      const place = { row: area.row + row, column: area.column + column };
      const content =
        copy.contents === 'values' ? from.value(fromRow, fromColumn) : contentOf(from, fromRow, fromColumn);
      const blank = content === null && copy.skipBlanks;
      line.push(blank ? undefined : moved(content, place.row - fromRow, place.column - fromColumn));
      if (copy.formats && !blank) formats.push({ place, format: from.format(fromRow, fromColumn) });
    }
    contents.push(line);
  }
  if (copy.contents !== 'none') to.setContents(area, contents, 'host');
  for (const { place, format } of formats) {
    const cell = { ...place, rows: 1, columns: 1 };
    to.clear(cell, 'formats', 'host');
    to.setFormat(cell, format, 'host');
  }
  host.requestCalculation();
}

function moved(content: CellValue, rows: number, columns: number): CellValue {
  return typeof content === 'string' && content.startsWith('=') ? moveRelative(content, rows, columns) : content;
}

/** `{ completeMatch, matchCase }` of find and replace. */
interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
}

function readCriteria(value: unknown): Criteria {
  const { completeMatch, matchCase } = isRecord(value) ? value : {};
  return { completeMatch: completeMatch === true, matchCase: matchCase === true };
}

/** Cells of an area whose text as shown holds a text, row by row. */
export function findCells({ sheetId, area }: RangeTarget, args: MethodArguments, host: Host): Area[] {
  const sheet = sheetOf(host, sheetId);
  const criteria = readCriteria(args.raw(1));
  const fold = (text: string): string => (criteria.matchCase ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  const part = usedPart(sheet, area, true);
  if (!part) return [];
  return sheet.values(part).flatMap((line, row) =>
    line.flatMap((value, column) => {
      const [atRow, atColumn] = [part.row + row, part.column + column];
      const format = sheet.format(atRow, atColumn).numberFormat ?? 'General';
      const text = fold(value === null ? '' : cellText(value, format, host.workbook.dateSystem));
      const matches = criteria.completeMatch ? text === wanted : value !== null && text.includes(wanted);
      return matches ? [{ row: atRow, column: atColumn, rows: 1, columns: 1 }] : [];
    }),
  );
}

/** The first found cell in the direction of the search. */
export function findCell(target: RangeTarget, args: MethodArguments, host: Host): Area | undefined {
  const found = findCells(target, args, host);
  const { searchDirection } = args.record(1);
  return searchDirection === 'Backwards' ? found.at(-1) : found.at(0);
}

/** Replaces a text in constants; tells how often. */
export function replaceAll(target: RangeTarget, args: MethodArguments, host: Host): number {
  const sheet = sheetOf(host, target.sheetId);
  demandUnlocked(sheet, target.area);
  const [text, replacement] = [args.text(0), args.text(1)];
  const { completeMatch, matchCase } = readCriteria(args.raw(2));
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(completeMatch ? `^(?:${escaped})$` : escaped, matchCase ? 'g' : 'gi');
  const part = usedPart(sheet, target.area, true);
  let count = 0;
  if (!part || text === '') return count;
  const contents = sheet.values(part).map((line, row) =>
    line.map((_, column): CellValue | undefined => {
      const content = contentOf(sheet, part.row + row, part.column + column);
      if (content === null || typeof content === 'object' || typeof content === 'boolean') return undefined;
      const before = String(content);
      const after = before.replace(pattern, () => replacement);
      if (after === before) return undefined;
      count += before.match(pattern)?.length ?? 0;
      return typeof content === 'number' && after.trim() !== '' && Number.isFinite(Number(after))
        ? Number(after)
        : after;
    }),
  );
  sheet.setContents(part, contents, 'host');
  host.requestCalculation();
  return count;
}

/** Takes rows away that repeat an earlier one in the given columns; those below move up within the range. */
export function removeDuplicates(
  { sheetId, area }: RangeTarget,
  args: MethodArguments,
  host: Host,
): { removed: number; uniqueRemaining: number } {
  const sheet = sheetOf(host, sheetId);
  demandUnlocked(sheet, area);
  const columns = args.raw(0);
  if (!Array.isArray(columns) || columns.length === 0) throw new ExcelError('InvalidArgument');
  const first = args.flag(1) ? 1 : 0;
  const seen = new Set<string>();
  const kept: CellValue[][] = [];
  for (let row = first; row < area.rows; row += 1) {
    const line = Array.from({ length: area.columns }, (_, column) =>
      contentOf(sheet, area.row + row, area.column + column),
    );
    const key = JSON.stringify(columns.map((column: unknown) => fold(line[Number(column)])));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(line);
  }
  const removed = area.rows - first - kept.length;
  const body = { ...area, row: area.row + first, rows: area.rows - first };
  while (kept.length < body.rows) kept.push(Array.from({ length: area.columns }, () => null));
  sheet.setContents(body, kept, 'host');
  host.requestCalculation();
  return { removed, uniqueRemaining: body.rows - removed };
}

function fold(value: CellValue | undefined): CellValue | undefined {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** `autoFill`: two numbers go on as a series (`FillCopy`: are repeated), everything else is repeated. */
export function autoFill(
  target: RangeTarget,
  destination: RangeTarget | undefined,
  args: MethodArguments,
  host: Host,
): void {
  const source = target.area;
  const area = destination?.area ?? source;
  const sheet = sheetOf(host, target.sheetId);
  if (destination?.sheetId !== target.sheetId || !intersect(area, source)) throw new ExcelError('InvalidArgument');
  demandUnlocked(sheet, area);
  const kind = args.optionalText(1) ?? 'FillDefault';
  const filled = boundingArea(area, source);
  const down = filled.rows > source.rows;
  const contents = Array.from({ length: filled.rows }, (_, row) =>
    Array.from({ length: filled.columns }, (__, column): CellValue | undefined => {
      const place = { row: filled.row + row, column: filled.column + column };
      const at = down ? place.row - source.row : place.column - source.column;
      const length = down ? source.rows : source.columns;
      if (at >= 0 && at < length) return undefined;
      const cell = (index: number): { row: number; column: number } =>
        down ? { row: source.row + index, column: place.column } : { row: place.row, column: source.column + index };
      const line = Array.from({ length }, (___, index) => contentOf(sheet, cell(index).row, cell(index).column));
      const isSeries =
        kind !== 'FillCopy' &&
        line.every((value) => typeof value === 'number') &&
        (length > 1 || kind === 'FillSeries');
      if (isSeries) return seriesValue(line, at);
      const from = cell(((at % length) + length) % length);
      if (kind === 'FillFormats') return undefined;
      return moved(contentOf(sheet, from.row, from.column), place.row - from.row, place.column - from.column);
    }),
  );
  sheet.setContents(filled, contents, 'host');
  host.requestCalculation();
}

/** The line through first and last value of a series, continued. */
function seriesValue(line: readonly number[], at: number): number {
  const step = line.length > 1 ? (line[line.length - 1] - line[0]) / (line.length - 1) : 1;
  return line[0] + step * at;
}

/** `group` and its kin change the outline only, which this host keeps no picture of; protection still forbids them. */
export function outline(target: RangeTarget, host: Host): void {
  demandFormattable(sheetOf(host, target.sheetId));
}

/** What `removeDuplicates` answers. */
export const removeDuplicatesResult: ClassSpec<ClassTargets['RemoveDuplicatesResult']> = {
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
