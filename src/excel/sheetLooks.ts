import type { Area } from './address';
import type { Batch } from './batch';
import { rowBlocks, rowsPerBlock } from './blocks';
import { contains } from './address';
import { areaOf, loadArea, rangeOf } from './ranges';

/** What a cell looks like, number format aside; no fill is `#FFFFFF`, as Excel tells it. */
export interface CellLook {
  fill: string;
  color: string;
  bold: boolean;
  italic: boolean;
  size: number;
  font: string;
  horizontal: string;
  vertical: string;
  indent: number;
  wrap: boolean;
}

export interface TableLook {
  name: string;
  area: Area;
  style: string;
  hasHeader: boolean;
  hasTotals: boolean;
  isBanded: boolean;
  hasFilter: boolean;
}

/** What clearing an area of a sheet takes away besides the contents, and what drawing on it changes. */
export interface SheetLooks {
  /** Each look once. */
  looks: CellLook[];
  /** Column by column, as runs: how many cells have the look of that index. */
  cells: [number, number][][];
  /** Points, from the area's first column and row on. */
  columnWidths: number[];
  rowHeights: number[];
  tables: TableLook[];
  frozenRows: number;
  /** Address; left out where the whole sheet prints. */
  printArea?: string;
}

/** Larger reports get back their contents only: telling how each cell looks takes longer than writing it. */
const mostCells = 50_000;
/** Bytes that a cell's look takes in a request or response. */
const lookBytes = 280;
const noFill = '#FFFFFF';

const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** Reads how an area looks; undefined for one that is too large. Round trips: one per block of rows and three more. */
export async function readLooks(batch: Batch, sheet: Excel.Worksheet, area: Area): Promise<SheetLooks | undefined> {
  if (area.rows * area.columns > mostCells) return undefined;
  const lines = loadLines(sheet, area);
  const frozen = loadArea(sheet.freezePanes.getLocationOrNullObject());
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  const tables = await readTables(batch, sheet, area);
  const indexes = new Map<string, number>();
  const looks: CellLook[] = [];
  const cells: [number, number][][] = Array.from({ length: area.columns }, () => []);
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * lookBytes))) {
    const range = rangeOf(sheet, { ...area, row: area.row + block.start, rows: block.rows });
    const properties = range.getCellProperties(wanted);
    await batch.sync();
    for (const row of properties.value) {
      row.forEach((cell, column) => {
        const look = lookOf(cell);
        const key = JSON.stringify(look);
        const index = indexes.get(key) ?? looks.push(look) - 1;
        indexes.set(key, index);
        const last = cells[column].at(-1);
        if (last?.[1] === index) last[0] += 1;
        else cells[column].push([1, index]);
      });
    }
  }
  return {
    ...{ looks, cells, tables, ...lines() },
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    ...(printed.isNullObject ? {} : { printArea: printed.address }),
  };
}

/** Gives a cleared area its looks and tables back. The contents stand already, as tables take their headers from them. */
export async function restoreLooks(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
  { looks, cells, tables, columnWidths, rowHeights, frozenRows, printArea }: SheetLooks,
): Promise<void> {
  const lines = loadLines(sheet, area);
  const cleared = rangeOf(sheet, { ...area, rows: 1, columns: 1 }).getCellProperties(wanted);
  await batch.sync();
  const plain = lookOf(cleared.value[0][0]);
  const settable = looks.map((look) => settableOf(look, plain));
  const rows = rowsOf(cells, area.rows);
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * lookBytes))) {
    const range = rangeOf(sheet, { ...area, row: area.row + block.start, rows: block.rows });
    range.setCellProperties(
      rows.slice(block.start, block.start + block.rows).map((row) => row.map((index) => settable[index] ?? {})),
    );
    await batch.syncWrites();
  }
  const now = lines();
  columnWidths.forEach((points, at) => {
    if (points === now.columnWidths[at]) return;
    rangeOf(sheet, { row: 0, column: area.column + at, rows: 1, columns: 1 }).format.columnWidth = points;
  });
  rowHeights.forEach((points, at) => {
    if (points === now.rowHeights[at]) return;
    rangeOf(sheet, { row: area.row + at, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  });
  for (const table of tables) addTable(sheet, table);
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.unfreeze();
  if (printArea !== undefined) sheet.pageLayout.setPrintArea(printArea);
}

/** Queues the sizes of columns and rows; what is given back tells them after the round trip. */
function loadLines(sheet: Excel.Worksheet, area: Area): () => Pick<SheetLooks, 'columnWidths' | 'rowHeights'> {
  const range = rangeOf(sheet, area);
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  return () => ({
    columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
  });
}

async function readTables(batch: Batch, sheet: Excel.Worksheet, area: Area): Promise<TableLook[]> {
  sheet.tables.load(
    'items/name,items/style,items/showHeaders,items/showTotals,items/showBandedRows,items/showFilterButton',
  );
  await batch.sync();
  const found = sheet.tables.items.map((table) => ({ table, range: loadArea(table.getRange()) }));
  if (found.length > 0) await batch.sync();
  return found
    .map(({ table, range }) => ({
      ...{ name: table.name, area: areaOf(range), style: table.style },
      ...{ hasHeader: table.showHeaders, hasTotals: table.showTotals },
      ...{ isBanded: table.showBandedRows, hasFilter: table.showFilterButton },
    }))
    .filter((table) => contains(area, table.area));
}

function addTable(sheet: Excel.Worksheet, look: TableLook): void {
  const { area, hasHeader, hasTotals } = look;
  // Totals stand below what a table is made of.
  const table = sheet.tables.add(rangeOf(sheet, { ...area, rows: area.rows - (hasTotals ? 1 : 0) }), hasHeader);
  table.name = look.name;
  table.style = look.style;
  table.showBandedRows = look.isBanded;
  table.showFilterButton = look.hasFilter;
  if (hasTotals) table.showTotals = true;
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  return {
    ...{ fill: format?.fill?.color ?? noFill, color: format?.font?.color ?? '#000000' },
    ...{ bold: format?.font?.bold === true, italic: format?.font?.italic === true },
    ...{ size: format?.font?.size ?? 11, font: format?.font?.name ?? '' },
    ...{ horizontal: format?.horizontalAlignment ?? 'General', vertical: format?.verticalAlignment ?? 'Bottom' },
    ...{ indent: format?.indentLevel ?? 0, wrap: format?.wrapText === true },
  };
}

/** What has to be set on a plain cell to make it look like that. */
function settableOf(look: CellLook, plain: CellLook): Excel.SettableCellProperties {
  const differs = (key: keyof CellLook): boolean => look[key] !== plain[key];
  const font = {
    ...(differs('bold') ? { bold: look.bold } : {}),
    ...(differs('italic') ? { italic: look.italic } : {}),
    ...(differs('color') ? { color: look.color } : {}),
    ...(differs('size') ? { size: look.size } : {}),
    ...(differs('font') ? { name: look.font } : {}),
  };
  const format: Excel.CellPropertiesFormat = {
    ...(differs('fill') && look.fill !== noFill ? { fill: { color: look.fill } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(differs('horizontal') ? { horizontalAlignment: look.horizontal as Excel.HorizontalAlignment } : {}),
    ...(differs('vertical') ? { verticalAlignment: look.vertical as Excel.VerticalAlignment } : {}),
    ...(differs('indent') ? { indentLevel: look.indent } : {}),
    ...(differs('wrap') ? { wrapText: look.wrap } : {}),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}

function rowsOf(columns: readonly (readonly (readonly [number, number])[])[], count: number): number[][] {
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (const runs of columns) {
    let at = 0;
    for (const [length, index] of runs) for (const end = at + length; at < end; at += 1) rows[at]?.push(index);
  }
  return rows;
}
