import { cellText } from '../../objects/cellText';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import { intersect } from '../../workbook/area';
import type { Area, BorderStyle, CellFormat, CellValue } from '../../workbook/model';
import { columnPixels, leftOf, rowPixels } from '../charts/sheetPlace';
import { element } from '../element';
import { conditionalFill } from '../grid/conditionalFill';
import { tableLook } from '../grid/tableLook';

const sides = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
const weights: Record<BorderStyle['weight'], number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const lines: Record<BorderStyle['style'], string> = {
  ...{ None: 'none', Continuous: 'solid', Dash: 'dashed', Dot: 'dotted', Double: 'double' },
};
const indentPixels = 9;

/** Cells as they look, without hidden rows and columns, as a table for paper; `titles` are rows that begin every page. */
export function printCells(workbook: WorkbookApi, sheet: SheetApi, area: Area, titles: number): HTMLTableElement {
  const columns = countFrom(area.column, area.columns).filter((column) => !sheet.hiddenColumns.has(column));
  const rows = countFrom(area.row, area.rows).filter((row) => !sheet.hiddenRows.has(row));
  const lineOf = (row: number): HTMLTableRowElement => {
    const values = columns.map((column) => sheet.value(row, column));
    const cells = columns.flatMap((column, i) => {
      const merge = sheet.merges.find((one) => intersect(one, { row, column, rows: 1, columns: 1 }));
      if (merge && !(merge.row === row && merge.column === column)) return [];
      const isFollowed = values[i + 1] !== undefined && values[i + 1] !== null;
      const cell = printCell(workbook, sheet, { row, column, value: values[i], isFollowed });
      if (merge) {
        cell.colSpan = columns.filter((at) => at >= column && at < column + merge.columns).length;
        cell.rowSpan = rows.filter((at) => at >= row && at < row + merge.rows).length;
      }
      return [cell];
    });
    return element('tr', { style: `height:${rowPixels(sheet, row)}px` }, ...cells);
  };
  const head = rows.filter((row) => row < area.row + titles);
  const widths = columns.map((column) => element('col', { style: `width:${columnPixels(sheet, column)}px` }));
  return element(
    'table',
    { style: `width:${leftOf(sheet, area.column + area.columns) - leftOf(sheet, area.column)}px` },
    element('colgroup', {}, ...widths),
    element('thead', {}, ...head.map(lineOf)),
    element('tbody', {}, ...rows.slice(head.length).map(lineOf)),
  );
}

const countFrom = (start: number, count: number): number[] => Array.from({ length: count }, (_, i) => start + i);

interface PrintedCell {
  row: number;
  column: number;
  value: CellValue;
  /** Whether the next cell holds something, so that a text ends where its cell does. */
  isFollowed: boolean;
}

function printCell(
  workbook: WorkbookApi,
  sheet: SheetApi,
  { row, column, value, isFollowed }: PrintedCell,
): HTMLTableCellElement {
  const format: CellFormat = {
    ...tableLook(sheet.tables, row, column),
    ...sheet.format(row, column),
    ...conditionalFill(value, row, column, sheet.conditionalFormats),
  };
  const text = cellText(value, format.numberFormat ?? 'General', workbook.dateSystem);
  return element('td', { style: styleOf(format, typeof value === 'number', isFollowed) }, text);
}

function styleOf(format: CellFormat, isNumber: boolean, isCut: boolean): string {
  const align = format.horizontal === undefined || format.horizontal === 'General' ? undefined : format.horizontal;
  const style: [string, string | undefined][] = [
    ['background', format.fill],
    ['color', format.fontColor],
    ['font-family', format.fontName && `'${format.fontName.replaceAll(/['"\\;]/g, '')}', sans-serif`],
    ['font-size', format.fontSize === undefined ? undefined : `${format.fontSize}pt`],
    ['font-weight', format.bold ? '600' : undefined],
    ['font-style', format.italic ? 'italic' : undefined],
    ['text-decoration', format.underline ? 'underline' : undefined],
    ['text-align', align?.toLowerCase() ?? (isNumber ? 'right' : undefined)],
    ['vertical-align', format.vertical === 'Center' ? 'middle' : format.vertical?.toLowerCase()],
    ['padding-left', format.indent ? `${4 + indentPixels * format.indent}px` : undefined],
    ['white-space', format.wrapText ? 'normal' : undefined],
    ['overflow', isCut || isNumber ? 'hidden' : undefined],
    ...Object.entries(format.borders ?? {}).map(([side, line]): [string, string] => [
      `border-${sides[side as keyof typeof sides]}`,
      `${weights[line.weight]}px ${lines[line.style]} ${line.color}`,
    ]),
  ];
  return style.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`])).join(';');
}
