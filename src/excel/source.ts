import type { SourceReference } from '../app/ports';
import { Problem } from '../core/problem';
import { parseAddress } from '../core/table/a1';
import { contains, intersection, isOneCell, shortAddress, type Area } from './address';
import type { Batch } from './batch';
import type { KnownReads } from './knownReads';
import { isColumnName, loadNames, namedAreas } from './outputs';
import { areaOf, areaOfAddress, loadArea, rangeOf } from './ranges';

/** The cells that a read takes. */
export interface LocatedSource {
  sheet: string;
  /** Areas in the order of the sheet: stacked on each other, or side by side. */
  areas: Area[];
  arrangement: 'stacked' | 'side-by-side';
  tableName?: string;
  /** Known for tables only. */
  hasHeader?: boolean;
  /** Columns of this add-in's outputs that meet the areas. */
  ownColumns: ReadonlySet<number>;
}

interface Asked {
  sheet: string;
  areas: Area[];
  tableName?: string;
  /** Rows below the last one belong to the list, as long as there is no gap. */
  growsBelow?: boolean;
}

/**
 * Finds out what is meant by the selection (or by `source`): one cell is the list around it, anything inside a table is
 * that table, everything else is clipped to the used cells. Throws `selection-empty`, `selection-one-cell`,
 * `selection-several-areas-differ`, `source-gone`.
 */
export async function locateSource(
  batch: Batch,
  source: SourceReference | undefined,
  reads: KnownReads,
): Promise<LocatedSource> {
  const asked = source ? await askedReference(batch, source, reads) : await askedSelection(batch);
  const sheet = batch.workbook.worksheets.getItem(asked.sheet);
  const used = loadArea(sheet.getUsedRangeOrNullObject(true));
  const single = isOneCell(asked.areas) ? asked.areas[0] : undefined;
  const region = single ? loadArea(rangeOf(sheet, single).getSurroundingRegion()) : undefined;
  const last = asked.growsBelow ? asked.areas.at(-1) : undefined;
  const below = last && loadArea(sheet.getCell(last.row + last.rows - 1, last.column).getSurroundingRegion());
  sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  loadNames(sheet.names);
  await batch.sync();

  const own = namedAreas(sheet.names).filter((found) => isColumnName(found.name));
  const tables = sheet.tables.items.map((table) => ({ table, range: loadArea(table.getRange()) }));
  if (tables.length > 0) await batch.sync();
  const inside = tables.find(({ table, range }) =>
    asked.tableName === undefined
      ? asked.areas.every((area) => contains(areaOf(range), area))
      : table.name === asked.tableName,
  );
  if (inside) {
    const whole = areaOf(inside.range);
    const area = inside.table.showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
    return {
      sheet: asked.sheet,
      areas: [area],
      arrangement: 'stacked',
      tableName: inside.table.name,
      hasHeader: inside.table.showHeaders,
      ownColumns: ownColumnsIn(own, [area]),
    };
  }
  if (used.isNullObject) throw new Problem('selection-empty', place(asked));
  if (last && below) last.rows = Math.max(last.rows, below.rowIndex + below.rowCount - last.row);
  const areas = region ? [areaOf(region)] : clipped(asked, areaOf(used));
  if (isOneCell(areas) && region) throw new Problem('selection-one-cell', place(asked));
  return { sheet: asked.sheet, ...arranged(asked, areas), ownColumns: ownColumnsIn(own, areas) };
}

async function askedSelection(batch: Batch): Promise<Asked> {
  const ranges = batch.workbook.getSelectedRanges();
  ranges.worksheet.load('name');
  ranges.areas.load('items/address');
  await batch.sync();
  return { sheet: ranges.worksheet.name, areas: ranges.areas.items.map((range) => areaOfAddress(range.address)) };
}

async function askedReference(batch: Batch, source: SourceReference, reads: KnownReads): Promise<Asked> {
  const known = reads.get(source.readId);
  const areas = known?.areas.map((area) => ({ ...area })) ?? source.address.split(',').map(parseAddress);
  const sheet = batch.workbook.worksheets.getItemOrNullObject(known?.sheetId ?? source.sheet);
  sheet.load('name');
  const table =
    source.tableName === undefined ? undefined : batch.workbook.tables.getItemOrNullObject(source.tableName);
  table?.load('name');
  await batch.sync();
  const reference = { sheet: source.sheet, address: source.address };
  if (table && !table.isNullObject) {
    table.worksheet.load('name');
    await batch.sync();
    return { sheet: table.worksheet.name, areas: [], tableName: table.name };
  }
  if (sheet.isNullObject || areas.length === 0) throw new Problem('source-gone', reference);
  return {
    growsBelow: known?.isOpenBelow === true,
    sheet: sheet.name,
    areas: areas.map((area) => {
      if (!area) throw new Problem('source-gone', reference);
      return area;
    }),
  };
}

function clipped(asked: Asked, used: Area): Area[] {
  const areas = asked.areas.map((area) => intersection(area, used)).filter((area) => area !== undefined);
  if (areas.length === 0) throw new Problem('selection-empty', place(asked));
  return areas;
}

function arranged(asked: Asked, areas: Area[]): Pick<LocatedSource, 'areas' | 'arrangement'> {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const first = sorted[0];
  if (sorted.every((area) => area.column === first.column && area.columns === first.columns)) {
    return { areas: sorted, arrangement: 'stacked' };
  }
  if (sorted.every((area) => area.row === first.row && area.rows === first.rows)) {
    return { areas: sorted, arrangement: 'side-by-side' };
  }
  throw new Problem('selection-several-areas-differ', place(asked));
}

function ownColumnsIn(own: { area: Area }[], areas: Area[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { area } of own) {
    if (areas.some((read) => intersection(read, area))) columns.add(area.column);
  }
  return columns;
}

function place(asked: Asked) {
  return { sheet: asked.sheet, address: asked.areas.map(shortAddress).join(',') };
}
