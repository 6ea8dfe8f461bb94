import { formatArea, parseReference } from '../workbook/address';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import type { NameModel } from '../workbook/model';
import { fromFileFormula } from './formulaText';
import { child, childrenOf, isOn, type XmlNode } from './xml';

/** Reads the defined names of a workbook part; `sheetAt` knows the sheets by their place in it. */
export function readNames(
  workbook: WorkbookApi,
  root: XmlNode,
  sheetAt: (index: number) => SheetApi | undefined,
): void {
  const names: NameModel[] = [];
  for (const { attributes, text } of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const { name, localSheetId, hidden, comment = '' } = attributes;
    if (name === undefined) continue;
    const scope = localSheetId === undefined ? undefined : sheetAt(Number(localSheetId));
    if (name === '_xlnm.Print_Titles' && scope) readPrintTitles(scope, text);
    if (name === '_xlnm.Print_Area' && scope) readPrintArea(scope, text);
    if (name.startsWith('_xlnm.') || (localSheetId !== undefined && !scope)) continue;
    const formula = fromFileFormula(text);
    names.push({ name, formula, visible: !isOn(hidden), comment, ...(scope ? { sheetId: scope.id } : {}) });
  }
  if (names.length > 0) workbook.setNames(names, 'file');
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
