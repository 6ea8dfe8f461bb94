import { formatArea } from '../workbook/address';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import type { TableModel } from '../workbook/model';
import type { Warn } from './fileWarning';
import { moveReferences, withReferences } from './moveReferences';
import type { PackageReader } from './packageReader';
import type { PackageEditor } from './packageEditor';
import type { Reading } from './openXlsx';
import { chartType, drawingType, head, sheetMain } from './partTypes';
import { RawElement } from './rawXml';
import { scanXml } from './scanXml';
import { writeChart } from './writeChart';
import { chartAnchor, drawingPrefixes } from './writeDrawing';
import { tableColumn, writeTable } from './writeTable';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Writes the tables of a sheet that are new or others now.
 *
 * @returns the relationships of all tables of the sheet; undefined when they are the same as before
 */
export function editTables(
  editor: PackageEditor,
  files: PackageReader,
  reading: Reading,
  sheet: { part: string; before: SheetApi | undefined; now: SheetApi },
): string[] | undefined {
  const old = sheet.before?.tables ?? [];
  const links = files.relationships(sheet.part);
  for (const table of old) {
    const path = reading.tables.get(table.id);
    if (path === undefined || sheet.now.tables.some(({ id }) => id === table.id)) continue;
    editor.remove(path);
    for (const link of links) if (link.path === path) editor.unlink(sheet.part, link.id);
  }
  const ids = sheet.now.tables.map((table) => {
    const path = reading.tables.get(table.id);
    const before = old.find(({ id }) => id === table.id);
    if (path !== undefined && before) {
      if (!same(before, table)) editor.replace(path, editTable(editor.text(path) ?? '', table));
      return links.find((link) => link.path === path)?.id ?? '';
    }
    const number = nextTableId(editor, files);
    const part = editor.add('xl/tables/table#.xml', writeTable(table, number), `${sheetMain}table+xml`);
    return editor.link(sheet.part, 'table', part);
  });
  const isSame = same(
    old.map(({ id }) => id),
    sheet.now.tables.map(({ id }) => id),
  );
  return isSame ? undefined : ids;
}

/** Table parts have numbers of their own throughout the workbook. */
function nextTableId(editor: PackageEditor, files: PackageReader): number {
  const known = files.names.filter((name) => /tables[\\/][^\\/]*\.xml$/i.test(name));
  const ids = known.map((name) => {
    const text = editor.text(files.pathOf(name));
    return text === undefined ? 0 : Number(RawElement.parse(text).attribute('id') ?? 0);
  });
  return Math.max(0, ...ids) + 1 + editor.addedCount('xl/tables/');
}

/** A table part of other size, columns or looks: the columns that it keeps stay as they were written. */
function editTable(xml: string, table: TableModel): string {
  const root = RawElement.parse(xml);
  root.setAttribute('name', table.name);
  root.setAttribute('displayName', table.name);
  root.setAttribute('ref', formatArea(table.area));
  root.setAttribute('headerRowCount', table.showHeaders ? undefined : 0);
  root.setAttribute('totalsRowCount', table.showTotals ? 1 : undefined);
  const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
  const filter = root.child('autoFilter') ?? RawElement.parse('<autoFilter/>');
  filter.setAttribute('ref', formatArea({ ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) }));
  root.setChild('autoFilter', table.showHeaders && table.showFilterButton ? filter.toString() : '', order);
  const columns = root.child('tableColumns') ?? RawElement.parse('<tableColumns/>');
  const old = new Map(
    columns.children
      .filter(({ name }) => name === 'tableColumn')
      .map((each) => [Number(RawElement.parse(each.xml).attribute('id')), each.xml]),
  );
  const written = table.columnIds.map((id, index) => {
    const known = old.get(id);
    if (known === undefined) return tableColumn(table, index);
    const column = RawElement.parse(known);
    column.setAttribute('name', table.columnNames[index].replace(/\n/g, '_x000a_'));
    return column.toString();
  });
  columns.setAttribute('count', written.length);
  columns.setChild('tableColumn', written.join(''));
  root.setChild('tableColumns', columns.toString(), order);
  const style = root.child('tableStyleInfo') ?? RawElement.parse('<tableStyleInfo/>');
  style.setAttribute('name', table.style || undefined);
  style.setAttribute('showRowStripes', Number(table.showBandedRows));
  root.setChild('tableStyleInfo', style.toString(), order);
  return root.toString();
}

/**
 * Writes the charts of a sheet that are new or others now into its drawing, beside its pictures.
 *
 * @returns the relationship of a drawing that the sheet did not have
 */
export function editCharts(
  editor: PackageEditor,
  files: PackageReader,
  reading: Reading,
  workbook: WorkbookApi,
  sheet: { part: string; before: SheetApi | undefined; now: SheetApi },
  { follow, warn }: { follow: (reference: string) => string; warn: Warn },
): string | undefined {
  const old = sheet.before?.charts ?? [];
  const { now } = sheet;
  if (same(old, now.charts)) {
    for (const { id } of old) followIn(editor, reading.charts.get(id)?.path, follow);
    return undefined;
  }
  const existing = files.relationships(sheet.part).find(({ type, path }) => type === 'drawing' && editor.has(path));
  const path =
    existing?.path ?? editor.add('xl/drawings/drawing#.xml', `${head}<xdr:wsDr${drawingPrefixes}/>`, drawingType);
  const root = RawElement.parse(editor.text(path) ?? '');
  const links = files.relationships(path);
  const linkOf = (chart: string): string => links.find((link) => link.path === chart)?.id ?? '';
  let lastId = lastShapeId(root.toString());
  for (const chart of old) {
    const part = reading.charts.get(chart.id)?.path;
    if (part === undefined || now.charts.some(({ id }) => id === chart.id)) continue;
    root.children = root.children.filter(({ xml }) => !showsLink(xml, linkOf(part)));
    editor.unlink(path, linkOf(part));
    editor.remove(part);
  }
  for (const chart of now.charts) {
    const before = old.find(({ id }) => id === chart.id);
    const part = before && reading.charts.get(chart.id)?.path;
    if (!before || part === undefined) {
      const added = editor.add('xl/charts/chart#.xml', writeChart(workbook, now, chart), chartType);
      const link = editor.link(path, 'chart', added);
      root.addChild('twoCellAnchor', chartAnchor(now, chart, ++lastId, link, drawingPrefixes));
    } else if (!same(before, chart)) {
      const anchor = chartAnchor(now, chart, ++lastId, linkOf(part), drawingPrefixes);
      root.children = root.children.map((each) =>
        showsLink(each.xml, linkOf(part)) && !samePlace(before, chart) ? { ...each, xml: anchor } : each,
      );
      const kept = moveReferences(editor.text(part) ?? '', before, chart, follow);
      if (kept === undefined) warn({ code: 'chart-rewritten', sheet: now.name, chart: chart.title ?? chart.name });
      editor.replace(part, kept ?? writeChart(workbook, now, chart));
    } else followIn(editor, part, follow);
  }
  editor.replace(path, root.toString());
  return existing ? undefined : editor.link(sheet.part, 'drawing', path);
}

/** References of a chart that the workbook has no word for move with their cells. */
function followIn(editor: PackageEditor, part: string | undefined, follow: (reference: string) => string): void {
  const xml = part === undefined ? undefined : editor.text(part);
  if (part === undefined || xml === undefined) return;
  const moved = withReferences(xml, follow);
  if (moved !== xml) editor.replace(part, moved);
}

const samePlace = (a: Placed, b: Placed): boolean =>
  same([a.left, a.top, a.width, a.height, a.name, a.altText], [b.left, b.top, b.width, b.height, b.name, b.altText]);
type Placed = { left: number; top: number; width: number; height: number; name: string; altText?: string };

function showsLink(anchor: string, link: string): boolean {
  let found = false;
  if (!anchor.startsWith('<')) return false;
  scanXml(anchor, {
    open(tag) {
      if (tag.name === 'chart' && (tag.attribute('r:id') ?? tag.attribute('id')) === link) found = true;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

function lastShapeId(drawing: string): number {
  let last = 1;
  scanXml(drawing, {
    open(tag) {
      if (tag.name === 'cNvPr') last = Math.max(last, Number(tag.attribute('id') ?? 0) || 0);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return last;
}
