import type { SheetApi, WorkbookApi } from '../workbook/api';
import { createWorkbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import { officeTheme, readTheme, type ThemeColors } from './colors';
import { orWarn, type Warn } from './fileWarning';
import { keepPackage } from './openedPackages';
import { PackageReader, type PartLink } from './packageReader';
import { readChart, readFrames } from './readChart';
import { readNames } from './readNames';
import { readSheet, readTable, type SheetContext } from './readSheet';
import { readStrings } from './readStrings';
import { readStyles, type ReadStyles } from './readStyles';
import { readSettings, settingsNamespace } from './settingsPart';
import { freeSheetName } from './sheetNameOfFile';
import { child, childrenOf, isOn, parseXml, rootNamespace, type XmlNode } from './xml';

/** What a package holds, and which of its parts each thing came from. */
export interface Reading {
  workbook: WorkbookApi;
  /** The part of the workbook itself. */
  path: string;
  /** By the sheet's id; `index` is its place among the sheets that the file names. */
  sheets: ReadonlyMap<string, { path: string; index: number }>;
  /** Parts by the ids of tables, charts (with the drawing that shows them) and custom XML parts. */
  tables: ReadonlyMap<string, string>;
  charts: ReadonlyMap<string, { path: string; drawing: string }>;
  xmlParts: ReadonlyMap<string, string>;
  settings: string | undefined;
  styles: ReadStyles;
  /** Whether the file asks for no calculation on opening: programs that write formulas without results ask for it. */
  isCalculated: boolean;
}

/**
 * An .xlsx file as a workbook. A part that cannot be read costs what it holds, and is told to `warn`.
 *
 * Rejects with `WorkbookError` when nothing can be read: `FileDamaged`, or the code of what the file is instead.
 */
export async function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  warn: Warn = () => undefined,
): Promise<WorkbookApi> {
  try {
    const files = new PackageReader(bytes, fileName);
    const { workbook, isCalculated } = await Promise.resolve(readPackage(files, fileName, warn));
    keepPackage(workbook, files, isCalculated);
    return workbook;
  } catch (error) {
    if (error instanceof WorkbookError && error.code.startsWith('File')) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new WorkbookError('FileDamaged', `'${fileName}' cannot be read: ${detail}`);
  }
}

/** When the program that made the file says that it did. */
function createdOf(files: PackageReader): Date | undefined {
  const [, written] = /<dcterms:created[^>]*>([^<]*)</.exec(files.text('docProps/core.xml') ?? '') ?? [];
  const created = new Date(written ?? '');
  return Number.isNaN(created.getTime()) ? undefined : created;
}

/**
 * Whether the values of formulas are results: a file that asks for a calculation has none, unless it says that the last one
 * was completed, as files do that were saved here.
 */
function holdsResults(calculation: Record<string, string> | undefined): boolean {
  return !isOn(calculation?.fullCalcOnLoad) || isOn(calculation?.calcCompleted);
}

/** Reads the same package the same way each time, down to the ids of what it holds. */
export function readPackage(files: PackageReader, fileName: string, warn: Warn): Reading {
  const path = files.relationships('').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const root = files.required(path);
  const links = files.relationships(path);
  const target = (type: string): string => links.find((link) => link.type === type)?.path ?? '';
  const tree = (type: string): XmlNode | undefined => orWarn(target(type), warn, () => files.xml(target(type)));
  const dateSystem = isOn(child(root, 'workbookPr')?.attributes.date1904) ? 1904 : 1900;
  const themeRoot = tree('theme');
  const theme = themeRoot ? readTheme(themeRoot) : officeTheme;
  const styles = readStyles(tree('styles'), theme);
  const strings = orWarn(target('sharedStrings'), warn, () => readStrings(files.text(target('sharedStrings')))) ?? [];
  const workbook = createWorkbook({ fileName, dateSystem });
  workbook.created = createdOf(files) ?? workbook.created;
  const tables = new Map<string, string>();
  const charts = new Map<string, { path: string; drawing: string }>();
  const isCalculated = holdsResults(child(root, 'calcPr')?.attributes);
  const reading = { workbook, path, tables, charts, styles, isCalculated };
  const opened = workbook.transaction('open', () => {
    const context = { strings, styles, theme, dateSystem, warn } as const;
    const sheets = readSheets(files, workbook, root, links, context);
    const sheetOf = new Map([...sheets].map(([id, { index }]) => [index, id]));
    readNames(workbook, root, (index) => workbook.sheet(sheetOf.get(index) ?? ''));
    for (const sheet of workbook.sheets)
      readObjects(files, sheet, sheets.get(sheet.id)?.path ?? '', theme, warn, tables, charts);
    const { xmlParts, settings } = readXmlParts(files, workbook, links, warn);
    const nodes = childrenOf(child(root, 'sheets'), 'sheet');
    for (const [id, { index }] of sheets) {
      const { state } = nodes[index].attributes;
      if (state === 'hidden') workbook.sheet(id)?.setVisibility('Hidden', 'file');
      if (state === 'veryHidden') workbook.sheet(id)?.setVisibility('VeryHidden', 'file');
    }
    const active = Number(child(root, 'bookViews', 'workbookView')?.attributes.activeTab ?? 0);
    const shown = sheetOf.get(active) ?? workbook.sheets[0].id;
    workbook.select(shown, [{ row: 0, column: 0, rows: 1, columns: 1 }], 'file');
    return { ...reading, sheets, xmlParts, settings };
  });
  workbook.forgetHistory();
  return opened;
}

function readSheets(
  files: PackageReader,
  workbook: WorkbookApi,
  root: XmlNode,
  links: readonly PartLink[],
  context: SheetContext,
): Map<string, { path: string; index: number }> {
  const { warn } = context;
  const sheets = new Map<string, { path: string; index: number }>();
  // The sheet of a new workbook becomes the first one; its own name must not stand in the way of another's.
  let [blank] = workbook.sheets;
  const names = new Set<string>();
  childrenOf(child(root, 'sheets'), 'sheet').forEach(({ attributes }, index) => {
    const link = links.find(({ id }) => id === attributes.id);
    // Sheets of charts and of dialogs have no cells.
    if (link && link.type !== 'worksheet') return;
    const given = attributes.name ?? '';
    const xml =
      link &&
      orWarn(
        link.path,
        () => undefined,
        () => files.text(link.path),
      );
    if (!link || xml === undefined) {
      warn({ code: 'sheet-unreadable', sheet: given, part: link?.path ?? '', detail: 'the part is missing' });
      return;
    }
    const name = freeSheetName(given, names);
    if (sheets.size === 0) workbook.renameSheet(blank.id, name, 'file');
    const sheet = sheets.size === 0 ? blank : workbook.addSheet(name, 'file');
    try {
      readSheet(sheet, xml, context);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      warn({ code: 'sheet-unreadable', sheet: given, part: link.path, detail });
      if (sheet === blank) blank = workbook.addSheet('\u0001', 'file');
      workbook.removeSheet(sheet.id, 'file');
      return;
    }
    if (name !== given) warn({ code: 'sheet-renamed', sheet: name, from: given });
    names.add(name.toLowerCase());
    sheets.set(sheet.id, { path: link.path, index });
  });
  if (sheets.size === 0) throw new WorkbookError('FileDamaged', 'The file has no worksheet that can be read.');
  return sheets;
}

/** Tables and charts of a sheet. */
function readObjects(
  files: PackageReader,
  sheet: SheetApi,
  part: string,
  theme: ThemeColors,
  warn: Warn,
  tables: Map<string, string>,
  charts: Map<string, { path: string; drawing: string }>,
): void {
  const links = orWarn(part, warn, () => files.relationships(part)) ?? [];
  for (const { type, path } of links) {
    if (type === 'table')
      orWarn(path, warn, () => tables.set(sheet.addTable(readTable(files.required(path)), 'file').id, path));
    if (type !== 'drawing') continue;
    const frames = orWarn(path, warn, () => readFrames(sheet, files.required(path))) ?? [];
    const chartLinks = orWarn(path, warn, () => files.relationships(path)) ?? [];
    frames.forEach((frame, index) => {
      const chartPath = chartLinks.find(({ id }) => id === frame.relationship)?.path;
      if (chartPath === undefined) return;
      orWarn(chartPath, warn, () => {
        const chart = readChart(files.required(chartPath), `${sheet.id}-chart-${index + 1}`, frame, theme);
        if (!chart) return;
        sheet.addChart(chart, 'file');
        charts.set(chart.id, { path: chartPath, drawing: path });
      });
    });
  }
}

function readXmlParts(
  files: PackageReader,
  workbook: WorkbookApi,
  links: readonly PartLink[],
  warn: Warn,
): { xmlParts: Map<string, string>; settings: string | undefined } {
  const xmlParts = new Map<string, string>();
  let settings: string | undefined;
  for (const { type, path } of links) {
    if (type !== 'customXml') continue;
    orWarn(path, warn, () => {
      const xml = files.text(path);
      if (xml === undefined) return;
      const properties = files.relationships(path).find((link) => link.type === 'customXmlProps');
      const id = (properties && files.xml(properties.path)?.attributes.itemID) ?? path;
      const namespaceUri = rootNamespace(xml);
      if (namespaceUri === settingsNamespace) {
        settings = path;
        for (const [key, value] of readSettings(parseXml(xml))) workbook.setSetting(key, value, 'file');
        return;
      }
      workbook.setXmlPart({ id, namespaceUri, xml }, 'file');
      xmlParts.set(id, path);
    });
  }
  return { xmlParts, settings };
}
