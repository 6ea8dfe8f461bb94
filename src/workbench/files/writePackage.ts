import { parseReference, quoteSheetName } from '../workbook/address';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import { tabIdOf } from '../workbook/tabIds';
import { toFileFormula } from './formulaText';
import { chartType, drawingType, head, mainNamespace, sheetMain, xmlPropertiesType } from './partTypes';
import { PackageWriter, type Relationship } from './packageWriter';
import { settingsNamespace, settingsXml, xmlPartProperties } from './settingsPart';
import { writeTheme } from './theme';
import { writeChart } from './writeChart';
import { writeDrawing } from './writeDrawing';
import { SharedStrings, writeSheet } from './writeSheet';
import { StyleWriter } from './writeStyles';
import { writeTable } from './writeTable';
import { escapeXml, xmlAttributes } from './xml';

/** A workbook that comes from no file as the bytes of one. */
export function writePackage(workbook: WorkbookApi): Uint8Array {
  const files = new PackageWriter();
  const styles = new StyleWriter();
  const strings = new SharedStrings();
  const counters = { chart: 0, table: 0, drawing: 0 };
  const links: Relationship[] = [];

  files.addRelationships('_rels/.rels', [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]);
  workbook.sheets.forEach((sheet, index) => {
    links.push({ id: `rId${index + 1}`, type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` });
    addSheet(files, workbook, sheet, index + 1, styles, strings, counters);
  });
  const link = (type: string, target: string): void => {
    links.push({ id: `rId${links.length + 1}`, type, target });
  };
  link('styles', 'styles.xml');
  files.add('xl/styles.xml', styles.write(), `${sheetMain}styles+xml`);
  link('theme', 'theme/theme1.xml');
  files.add('xl/theme/theme1.xml', writeTheme(), 'application/vnd.openxmlformats-officedocument.theme+xml');
  link('sharedStrings', 'sharedStrings.xml');
  files.add('xl/sharedStrings.xml', strings.write(), `${sheetMain}sharedStrings+xml`);
  if (workbook.sheets.some(spills)) {
    link('sheetMetadata', 'metadata.xml');
    files.add('xl/metadata.xml', spillMetadata, `${sheetMain}sheetMetadata+xml`);
  }
  addXmlParts(files, workbook, link);
  files.add('xl/workbook.xml', workbookXml(workbook), `${sheetMain}sheet.main+xml`);
  files.addRelationships('xl/_rels/workbook.xml.rels', links);
  return files.finish();
}

function addSheet(
  files: PackageWriter,
  workbook: WorkbookApi,
  sheet: SheetApi,
  number: number,
  styles: StyleWriter,
  strings: SharedStrings,
  counters: { chart: number; table: number; drawing: number },
): void {
  const links: Relationship[] = [];
  const tables = sheet.tables.map((table) => {
    counters.table += 1;
    const target = `tables/table${counters.table}.xml`;
    files.add(`xl/${target}`, writeTable(table, counters.table), `${sheetMain}table+xml`);
    links.push({ id: `rId${links.length + 1}`, type: 'table', target: `../${target}` });
    return `rId${links.length}`;
  });
  let drawing: string | undefined;
  if (sheet.charts.length > 0) {
    counters.drawing += 1;
    const target = `drawings/drawing${counters.drawing}.xml`;
    const chartLinks = sheet.charts.map((chart, index) => {
      counters.chart += 1;
      const part = `charts/chart${counters.chart}.xml`;
      files.add(`xl/${part}`, writeChart(workbook, sheet, chart), chartType);
      return { id: `rId${index + 1}`, type: 'chart', target: `../${part}` };
    });
    files.add(`xl/${target}`, writeDrawing(sheet), drawingType);
    files.addRelationships(`xl/drawings/_rels/drawing${counters.drawing}.xml.rels`, chartLinks);
    drawing = `rId${links.length + 1}`;
    links.push({ id: drawing, type: 'drawing', target: `../${target}` });
  }
  const content = writeSheet(workbook, sheet, { styles, strings, drawing, tables });
  files.add(`xl/worksheets/sheet${number}.xml`, content, `${sheetMain}worksheet+xml`);
  files.addRelationships(`xl/worksheets/_rels/sheet${number}.xml.rels`, links);
}

function workbookXml(workbook: WorkbookApi): string {
  const active = Math.max(
    0,
    workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId),
  );
  const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' };
  const sheets = workbook.sheets.map(
    (sheet, index) =>
      `<sheet${xmlAttributes({ name: sheet.name, sheetId: tabIdOf(sheet.id), state: states[sheet.visibility], 'r:id': `rId${index + 1}` })}/>`,
  );
  const names = definedNames(workbook);
  return (
    `${head}<workbook xmlns="${mainNamespace}"` +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<workbookPr${workbook.dateSystem === 1904 ? ' date1904="1"' : ''}/>` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    (names ? `<definedNames>${names}</definedNames>` : '') +
    `<calcPr calcId="191029" calcCompleted="${workbook.calculator === undefined ? 0 : 1}" fullCalcOnLoad="1"/></workbook>`
  );
}

function definedNames(workbook: WorkbookApi): string {
  return namesOf(workbook)
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(definedName)
    .join('');
}

/** A defined name as it stands in a file; a scope is the place of the sheet. */
export interface FileName {
  name: string;
  attributes: {
    name: string;
    comment: string | undefined;
    localSheetId: number | undefined;
    hidden: number | undefined;
  };
  formula: string;
}

export const definedName = ({ attributes, formula }: FileName): string =>
  `<definedName${xmlAttributes(attributes)}>${escapeXml(formula)}</definedName>`;

/** The names of a workbook, with those that Excel keeps for printing. */
export function namesOf(workbook: WorkbookApi): FileName[] {
  const items = [...workbook.names.values()].map((name): FileName => {
    const scope = workbook.sheets.findIndex((sheet) => sheet.id === name.sheetId);
    return {
      name: name.name,
      attributes: {
        name: name.name,
        comment: name.comment || undefined,
        localSheetId: scope < 0 ? undefined : scope,
        hidden: name.visible ? undefined : 1,
      },
      formula: toFileFormula(name.formula),
    };
  });
  workbook.sheets.forEach((sheet, localSheetId) => {
    const local = { comment: undefined, localSheetId, hidden: undefined };
    const printArea = sheet.pageLayout.printArea;
    if (printArea !== undefined) {
      const name = '_xlnm.Print_Area';
      items.push({ name, attributes: { name, ...local }, formula: `${quoteSheetName(sheet.name)}!${printArea}` });
    }
    const title = sheet.pageLayout.printTitleRows;
    const area = title === undefined ? undefined : parseReference(title)?.area;
    if (!area) return;
    const name = '_xlnm.Print_Titles';
    const rows = `$${area.row + 1}:$${area.row + area.rows}`;
    items.push({ name, attributes: { name, ...local }, formula: `${quoteSheetName(sheet.name)}!${rows}` });
  });
  return items;
}

function addXmlParts(files: PackageWriter, workbook: WorkbookApi, link: (type: string, target: string) => void): void {
  const parts = [...workbook.xmlParts.values()];
  if (workbook.settings.size > 0)
    parts.push({ id: '', namespaceUri: settingsNamespace, xml: settingsXml(workbook.settings) });
  parts.forEach((part, index) => {
    const number = index + 1;
    link('customXml', `../customXml/item${number}.xml`);
    files.add(`customXml/item${number}.xml`, part.xml);
    files.add(`customXml/itemProps${number}.xml`, xmlPartProperties(part, number), xmlPropertiesType);
    files.addRelationships(`customXml/_rels/item${number}.xml.rels`, [
      { id: 'rId1', type: 'customXmlProps', target: `itemProps${number}.xml` },
    ]);
  });
}

export function spills(sheet: SheetApi): boolean {
  if (!sheet.hasFormulas) return false;
  for (const { row, column } of sheet.formulaCells()) if (sheet.spillArea(row, column)) return true;
  return false;
}

/** Marks array formulas as dynamic ones that spill (what `cm="1"` of a cell points to). */
export const spillMetadata =
  `${head}<metadata xmlns="${mainNamespace}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1"' +
  ' merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>' +
  '</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
