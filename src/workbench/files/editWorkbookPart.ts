import type { WorkbookApi } from '../workbook/api';
import type { Reading } from './openXlsx';
import { relationshipBase } from './partTypes';
import { RawElement } from './rawXml';
import { definedName, namesOf, type FileName } from './writePackage';

/** The order of a workbook part's children (ECMA-376 18.2.27). */
const order = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr'],
  ...['smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];
const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' };

/**
 * The workbook part after its sheets and names were changed.
 *
 * @param newSheets relationship ids of the sheets that the file did not have
 */
export function editWorkbookPart(
  xml: string,
  before: Reading,
  now: WorkbookApi,
  newSheets: ReadonlyMap<string, string>,
): string {
  const root = RawElement.parse(xml);
  const sheets = root.child('sheets') ?? RawElement.parse('<sheets/>');
  const old = sheets.children.filter(({ name }) => name === 'sheet').map((each) => RawElement.parse(each.xml));
  const known = new Set([...before.sheets.values()].map(({ index }) => index));
  let lastId = Math.max(0, ...old.map((each) => Number(each.attribute('sheetId'))));
  const placed = now.sheets.map((sheet) => {
    const index = before.sheets.get(sheet.id)?.index;
    const link = newSheets.get(sheet.id);
    const element =
      index === undefined
        ? RawElement.parse(`<sheet sheetId="${++lastId}" xmlns:r="${relationshipBase}" r:id="${link ?? ''}"/>`)
        : old[index];
    element.setAttribute('name', sheet.name);
    element.setAttribute('state', states[sheet.visibility]);
    return { element, index, id: sheet.id };
  });
  // Sheets of charts, and those that could not be read, stay behind the sheet that they stood behind.
  old.forEach((element, index) => {
    if (known.has(index)) return;
    const behind = placed.findIndex((each) => each.index === index - 1);
    placed.splice(index === 0 ? 0 : behind < 0 ? placed.length : behind + 1, 0, { element, index, id: '' });
  });
  sheets.setChild('sheet', placed.map(({ element }) => element.toString()).join(''));
  root.setChild('sheets', sheets.toString(), order);
  editActive(
    root,
    placed.findIndex(({ id }) => id === now.activeSheetId),
  );
  editNames(root, before, now, placed);
  const calculation = root.child('calcPr') ?? RawElement.parse('<calcPr/>');
  // the values of formulas are results, as far as somebody calculated
  calculation.setAttribute('calcCompleted', before.isCalculated || now.calculator !== undefined ? 1 : 0);
  calculation.setAttribute('fullCalcOnLoad', 1);
  root.setChild('calcPr', calculation.toString(), order);
  return root.toString();
}

function editActive(root: RawElement, active: number): void {
  const views = root.child('bookViews') ?? RawElement.parse('<bookViews/>');
  const view = views.child('workbookView') ?? RawElement.parse('<workbookView/>');
  if (Number(view.attribute('activeTab') ?? 0) === active) return;
  view.setAttribute('activeTab', active);
  const others = views.children.filter(({ name }) => name === 'workbookView').slice(1);
  views.setChild('workbookView', [view.toString(), ...others.map(({ xml }) => xml)].join(''));
  root.setChild('bookViews', views.toString(), order);
}

/** Names that are as they were stay as they were written, at the new places of their sheets. */
function editNames(
  root: RawElement,
  before: Reading,
  now: WorkbookApi,
  placed: readonly { index: number | undefined; id: string }[],
): void {
  const placeOf = new Map(placed.flatMap(({ index }, place) => (index === undefined ? [] : [[index, place] as const])));
  const idOf = new Map([...before.sheets].map(([id, { index }]) => [index, id]));
  const placeOfId = new Map(placed.map(({ id }, place) => [id, place]));
  const keyOf = ({ name, attributes: { localSheetId } }: FileName, book: WorkbookApi): string =>
    `${localSheetId === undefined ? '' : book.sheets[localSheetId].id}!${name.toLowerCase()}`;
  const content = ({ formula, attributes: { hidden, comment } }: FileName): string =>
    JSON.stringify([formula, hidden, comment]);
  const old = new Map(namesOf(before.workbook).map((name) => [keyOf(name, before.workbook), content(name)]));
  const present = new Map(namesOf(now).map((name) => [keyOf(name, now), name]));
  const names = root.child('definedNames') ?? RawElement.parse('<definedNames/>');
  names.children = names.children.flatMap((each) => {
    if (each.name === '') return [];
    const element = RawElement.parse(each.xml);
    const index = element.attribute('localSheetId');
    const place = index === undefined ? undefined : placeOf.get(Number(index));
    if (index !== undefined && place === undefined) return [];
    element.setAttribute('localSheetId', place);
    const scope = index === undefined ? '' : (idOf.get(Number(index)) ?? '');
    const key = `${scope}!${(element.attribute('name') ?? '').toLowerCase()}`;
    const name = present.get(key);
    const isSame = name ? old.get(key) === content(name) : !old.has(key);
    if (isSame) present.delete(key);
    const titles = name?.name === '_xlnm.Print_Titles' && !isSame ? titleColumns(each.xml) : undefined;
    if (name && titles !== undefined) name.formula = `${titles},${name.formula}`;
    return isSame ? [{ ...each, xml: element.toString() }] : [];
  });
  for (const [key, name] of present) {
    const scope = key.slice(0, key.indexOf('!'));
    const localSheetId = scope === '' ? undefined : placeOfId.get(scope);
    names.addChild('definedName', definedName({ ...name, attributes: { ...name.attributes, localSheetId } }));
  }
  root.setChild('definedNames', names.children.length === 0 ? '' : names.toString(), order);
}

/** The columns among the print titles: `Sheet!$A:$A`. */
function titleColumns(xml: string): string | undefined {
  const formula = RawElement.parse(xml)
    .children.map((each) => each.xml)
    .join('');
  return formula.split(',').find((part) => /\$[A-Z]+:\$[A-Z]+$/.test(part));
}
