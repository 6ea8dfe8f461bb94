import { formatArea, parseReference } from '../workbook/address';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import { createWorkbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import { officeTheme, readTheme, type ThemeColors } from './colors';
import { fromFileFormula } from './formulaText';
import { PackageReader } from './packageReader';
import { unescapeText } from './readCells';
import { readChart, readFrames } from './readChart';
import { readSheet, readTable } from './readSheet';
import { readStyles } from './readStyles';
import { readSettings, settingsNamespace } from './settingsPart';
import { child, childrenOf, isOn, parseXml, scanXml, type XmlNode } from './xml';

interface OpenSheet {
  sheet: SheetApi;
  path: string;
  state: string | undefined;
}

/** An .xlsx file as a workbook. Rejects with `WorkbookError('FileDamaged')` when it cannot be read. */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookApi> {
  try {
    return await Promise.resolve(readPackage(bytes, fileName));
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'FileDamaged') throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new WorkbookError('FileDamaged', `'${fileName}' cannot be read: ${detail}`);
  }
}

function readPackage(bytes: Uint8Array, fileName: string): WorkbookApi {
  const files = new PackageReader(bytes, fileName);
  const path = files.relationships('').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const root = files.required(path);
  const links = files.relationships(path);
  const target = (type: string): string => links.find((link) => link.type === type)?.path ?? '';
  const dateSystem = isOn(child(root, 'workbookPr')?.attributes.date1904) ? 1904 : 1900;
  const themeRoot = files.xml(target('theme'));
  const theme = themeRoot ? readTheme(themeRoot) : officeTheme;
  const context = {
    strings: readStrings(files.text(target('sharedStrings'))),
    styles: readStyles(files.xml(target('styles')), theme),
    theme,
    dateSystem,
  } as const;
  const workbook = createWorkbook({ fileName, dateSystem });
  const sheets = addSheets(workbook, root, links);
  workbook.transaction('open', () => {
    for (const { sheet, path: part } of sheets) {
      const xml = files.text(part);
      if (xml === undefined) throw new WorkbookError('FileDamaged', `The file lacks its part ${part}.`);
      readSheet(sheet, xml, context);
    }
    readNames(workbook, root);
    for (const { sheet, path: part } of sheets) readObjects(files, sheet, part, theme);
    readXmlParts(files, workbook, links);
    for (const { sheet, state } of sheets) {
      if (state === 'hidden') sheet.setVisibility('Hidden', 'file');
      if (state === 'veryHidden') sheet.setVisibility('VeryHidden', 'file');
    }
    const active = Number(child(root, 'bookViews', 'workbookView')?.attributes.activeTab ?? 0);
    const shown = sheets[active]?.sheet ?? sheets[0].sheet;
    workbook.select(shown.id, [{ row: 0, column: 0, rows: 1, columns: 1 }], 'file');
  });
  workbook.forgetHistory();
  return workbook;
}

function addSheets(
  workbook: WorkbookApi,
  root: XmlNode,
  links: { id: string; type: string; path: string }[],
): OpenSheet[] {
  const nodes = childrenOf(child(root, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const link = links.find(({ id, type }) => id === attributes.id && type === 'worksheet');
    return link ? [{ attributes, path: link.path }] : [];
  });
  if (nodes.length === 0) throw new WorkbookError('FileDamaged', 'The file has no worksheet.');
  const [first] = workbook.sheets;
  // The sheet of a new workbook becomes the first one; its own name must not stand in the way of another's.
  return nodes.map(({ attributes, path }, index) => {
    if (index === 0) workbook.renameSheet(first.id, attributes.name, 'file');
    const sheet = index === 0 ? first : workbook.addSheet(attributes.name, 'file');
    return { sheet, path, state: attributes.state };
  });
}

/** Texts that cells share; runs of a rich text are joined, phonetic hints left out. */
function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let inText = false;
  let phonetic = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

function readNames(workbook: WorkbookApi, root: XmlNode): void {
  const order = childrenOf(child(root, 'sheets'), 'sheet').map(({ attributes }) => attributes.name);
  for (const { attributes, text } of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const scope =
      attributes.localSheetId === undefined ? undefined : workbook.sheet(order[Number(attributes.localSheetId)]);
    if (attributes.name === '_xlnm.Print_Titles' && scope) readPrintTitles(scope, text);
    if (attributes.name === '_xlnm.Print_Area' && scope) readPrintArea(scope, text);
    if (attributes.name.startsWith('_xlnm.') || (attributes.localSheetId !== undefined && !scope)) continue;
    workbook.setName(
      {
        name: attributes.name,
        formula: fromFileFormula(text),
        visible: !isOn(attributes.hidden),
        comment: attributes.comment ?? '',
        ...(scope ? { sheetId: scope.id } : {}),
      },
      'file',
    );
  }
}

function readPrintArea(sheet: SheetApi, text: string): void {
  const area = parseReference(text)?.area;
  if (area) sheet.setPageLayout({ printArea: formatArea(area, true) }, 'file');
}

function readPrintTitles(sheet: SheetApi, text: string): void {
  const rows = text.split(',').find((part) => /\$\d+:\$\d+$/.test(part));
  const area = rows === undefined ? undefined : parseReference(rows)?.area;
  if (area) sheet.setPageLayout({ printTitleRows: `$${area.row + 1}:$${area.row + area.rows}` }, 'file');
}

/** Tables and charts of a sheet. */
function readObjects(files: PackageReader, sheet: SheetApi, part: string, theme: ThemeColors): void {
  for (const link of files.relationships(part)) {
    if (link.type === 'table') sheet.addTable(readTable(files.required(link.path)), 'file');
    if (link.type !== 'drawing') continue;
    const chartLinks = files.relationships(link.path);
    readFrames(sheet, files.required(link.path)).forEach((frame, index) => {
      const path = chartLinks.find(({ id }) => id === frame.relationship)?.path;
      const chart = path && readChart(files.required(path), `${sheet.id}-chart-${index + 1}`, frame, theme);
      if (chart) sheet.addChart(chart, 'file');
    });
  }
}

function readXmlParts(files: PackageReader, workbook: WorkbookApi, links: { type: string; path: string }[]): void {
  for (const { type, path } of links) {
    const xml = type === 'customXml' ? files.text(path) : undefined;
    if (xml === undefined) continue;
    const properties = files.relationships(path).find((link) => link.type === 'customXmlProps');
    const id = properties && files.xml(properties.path)?.attributes.itemID;
    const root = parseXml(xml);
    const namespaceUri = rootNamespace(xml);
    if (namespaceUri === settingsNamespace)
      for (const [key, value] of readSettings(root)) workbook.setSetting(key, value, 'file');
    else workbook.setXmlPart({ id: id ?? path, namespaceUri, xml }, 'file');
  }
}

/** The namespace of the root element. */
function rootNamespace(xml: string): string {
  const tag = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const prefix = tag?.[1];
  const found = new RegExp(`\\bxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(tag?.[2] ?? '');
  return found?.[1] ?? '';
}
