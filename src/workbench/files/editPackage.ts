import type { SheetApi, WorkbookApi } from '../workbook/api';
import { otherLinks } from './cellLinks';
import { editChartSheets } from './chartSheets';
import { editCharts, editTables } from './editObjects';
import { editSheet } from './editSheet';
import { editWorkbookPart } from './editWorkbookPart';
import { ExtendedStyles } from './extendStyles';
import type { Warn } from './fileWarning';
import { followMoves } from './followMoves';
import type { OpenedPackage } from './openedPackages';
import { readPackage, type Reading } from './openXlsx';
import { PackageEditor } from './packageEditor';
import type { PackageReader } from './packageReader';
import { sheetMain, xmlPropertiesType } from './partTypes';
import { checkPivotSources } from './pivotSources';
import { RawElement } from './rawXml';
import { settingsNamespace, settingsXml, xmlPartProperties } from './settingsPart';
import { removeSheetParts } from './removeSheetParts';
import { namesOf, spillMetadata, spills } from './writePackage';
import { inlineTexts, writeSheet } from './writeSheet';
import { StyleWriter } from './writeStyles';

/**
 * The package of a workbook that was opened, with what was changed since written anew. The file is read once more: what
 * the workbook holds is compared with what it held then, so that nothing has to keep account of changes.
 */
export function editPackage(workbook: WorkbookApi, { files, isChanged, moves }: OpenedPackage, warn: Warn): Uint8Array {
  const editor = new PackageEditor(files);
  if (!isChanged) return editor.unchanged();
  const before = readPackage(files, workbook.fileName, () => undefined);
  const links = files.relationships(before.path);
  const target = (type: string): string | undefined =>
    links.find((link) => link.type === type && files.nameOf(link.path) !== undefined)?.path;
  const styles = new ExtendedStyles(files.text(target('styles') ?? '') ?? new StyleWriter().write(), before.styles);
  const follow = followMoves(before.workbook, workbook, moves);
  const newSheets = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const part = before.sheets.get(sheet.id)?.path;
    const old = part === undefined ? undefined : before.workbook.sheet(sheet.id);
    if (part === undefined || !old) newSheets.set(sheet.id, addSheet(editor, files, before, workbook, sheet, styles));
    else changeSheet({ editor, files, before, workbook, styles, part, old, sheet, follow, warn });
    if (old && part !== undefined && moves.some(({ sheetId }) => sheetId === sheet.id))
      warnOfPlaces(files.text(part) ?? '', sheet, warn);
  }
  const gone = [...before.sheets].filter(([id]) => !workbook.sheet(id)).map(([, { path }]) => path);
  for (const link of links) if (gone.includes(link.path)) editor.unlink(before.path, link.id);
  removeSheetParts(editor, files, gone);
  const written = styles.write();
  const stylesPath = target('styles');
  if (written !== undefined && stylesPath !== undefined) editor.replace(stylesPath, written);
  else if (written !== undefined)
    editor.link(before.path, 'styles', editor.add('xl/styles.xml', written, `${sheetMain}styles+xml`));
  if (workbook.sheets.some(spills) && target('sheetMetadata') === undefined) {
    const metadata = editor.add('xl/metadata.xml', spillMetadata, `${sheetMain}sheetMetadata+xml`);
    editor.link(before.path, 'sheetMetadata', metadata);
  }
  if (formulaPlaces(before.workbook) !== formulaPlaces(workbook)) {
    for (const { type, id, path } of links) {
      if (type !== 'calcChain') continue;
      editor.unlink(before.path, id);
      editor.remove(path);
    }
  }
  editChartSheets(editor, files, before.path, follow);
  editXmlParts(editor, files, before, workbook);
  if (editor.isEdited || outline(before.workbook) !== outline(workbook))
    editor.replace(before.path, editWorkbookPart(files.text(before.path) ?? '', before, workbook, newSheets));
  checkPivotSources(files, before, workbook, warn);
  return editor.isEdited ? editor.finish() : editor.unchanged();
}

function addSheet(
  editor: PackageEditor,
  files: PackageReader,
  reading: Reading,
  workbook: WorkbookApi,
  now: SheetApi,
  styles: ExtendedStyles,
): string {
  const part = editor.add('xl/worksheets/sheet#.xml', '', `${sheetMain}worksheet+xml`);
  const place = { part, before: undefined, now };
  const tables = editTables(editor, files, reading, place) ?? [];
  const drawing = editCharts(editor, files, reading, workbook, place, {
    follow: (reference) => reference,
    warn: () => undefined,
  });
  // at once: its cells must have asked for their styles before the style sheet is written
  editor.replace(part, [...writeSheet(workbook, now, { styles, strings: inlineTexts, drawing, tables })]);
  return editor.link(reading.path, 'worksheet', part);
}

interface SheetChange {
  editor: PackageEditor;
  files: PackageReader;
  before: Reading;
  workbook: WorkbookApi;
  styles: ExtendedStyles;
  part: string;
  old: SheetApi;
  sheet: SheetApi;
  follow: (reference: string) => string;
  warn: Warn;
}

function changeSheet({ editor, files, before, workbook, styles, part, old, sheet, follow, warn }: SheetChange): void {
  const place = { part, before: old, now: sheet };
  const tables = editTables(editor, files, before, place);
  const drawing = editCharts(editor, files, before, workbook, place, { follow, warn });
  const isActive = workbook.activeSheetId === sheet.id;
  const wasActive = before.workbook.activeSheetId === sheet.id;
  const xml = files.text(part) ?? '';
  const edited = [...editSheet(xml, { before: old, now: sheet, isActive, wasActive, styles, drawing, tables })];
  if (!isSameText(xml, edited)) editor.replace(part, edited);
}

/** Whether pieces put together are a text. */
function isSameText(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}

/** What the workbook part tells of a workbook. */
function outline(workbook: WorkbookApi): string {
  const sheets = workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]);
  return JSON.stringify([sheets, workbook.activeSheetId, namesOf(workbook)]);
}

function formulaPlaces(workbook: WorkbookApi): string {
  return workbook.sheets
    .map(
      (sheet) => `${sheet.id} ${Array.from(sheet.formulaCells(), ({ row, column }) => `${row}:${column}`).join(' ')}`,
    )
    .join('\n');
}

/** Things of a sheet that name cells and that the workbook does not move with them. */
const placed = ['autoFilter', 'dataValidations', 'hyperlinks', 'protectedRanges', 'legacyDrawing', 'drawing', 'extLst'];

function warnOfPlaces(xml: string, { name: sheet }: SheetApi, warn: Warn): void {
  const root = RawElement.parse(xml);
  const names = new Set(root.children.map(({ name }) => name));
  // links within the workbook move with their cells
  if (otherLinks(root).length === 0) names.delete('hyperlinks');
  const what = placed.filter((each) => names.has(each));
  if (what.length > 0) warn({ code: 'places-not-moved', sheet, what: what.join(', ') });
}

function editXmlParts(editor: PackageEditor, files: PackageReader, before: Reading, workbook: WorkbookApi): void {
  const links = files.relationships(before.path);
  const drop = (path: string): void => {
    for (const link of links) if (link.path === path) editor.unlink(before.path, link.id);
    editor.remove(path);
  };
  for (const [id, path] of before.xmlParts) if (!workbook.xmlParts.has(id)) drop(path);
  for (const part of workbook.xmlParts.values()) {
    const path = before.xmlParts.get(part.id);
    if (path === undefined) addXmlPart(editor, before.path, part);
    else if (before.workbook.xmlParts.get(part.id)?.xml !== part.xml) editor.replace(path, part.xml);
  }
  if (settingsXml(before.workbook.settings) === settingsXml(workbook.settings)) return;
  if (before.settings !== undefined) editor.replace(before.settings, settingsXml(workbook.settings));
  else
    addXmlPart(editor, before.path, { id: '', namespaceUri: settingsNamespace, xml: settingsXml(workbook.settings) });
}

function addXmlPart(
  editor: PackageEditor,
  workbookPath: string,
  part: { id: string; namespaceUri: string; xml: string },
): void {
  const path = editor.add('customXml/item#.xml', part.xml);
  editor.link(workbookPath, 'customXml', path);
  const number = Number(/\d+/.exec(path)?.[0] ?? 1);
  const properties = editor.add('customXml/itemProps#.xml', xmlPartProperties(part, number), xmlPropertiesType);
  editor.link(path, 'customXmlProps', properties);
}
