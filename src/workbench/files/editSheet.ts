import { columnName, formatArea } from '../workbook/address';
import type { SheetApi } from '../workbook/api';
import type { ConditionalFormat } from '../workbook/model';
import { linksElement, otherLinks } from './cellLinks';
import { styleColor } from './colors';
import { editRows } from './editRows';
import type { ExtendedStyles } from './extendStyles';
import { relationshipBase } from './partTypes';
import { RawElement } from './rawXml';
import { columns, conditionalFormat, merges, protection, rowBreaks } from './writeSheet';
import { xmlAttributes } from './xml';

/** The order of a worksheet's children (ECMA-376 18.3.1.99). */
export const sheetOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

export interface SheetEdit {
  /** The sheet as it was read from the file, and as it is. */
  before: SheetApi;
  now: SheetApi;
  isActive: boolean;
  wasActive: boolean;
  styles: ExtendedStyles;
  /** Relationships to be told by the sheet: a drawing that is new, and those of all tables if they are others now. */
  drawing: string | undefined;
  tables: string[] | undefined;
}

/** The worksheet part of a sheet that was changed; what the model has no word for stays as it was written. */
export function editSheet(xml: string, edit: SheetEdit): Iterable<string> {
  const { before, now, styles } = edit;
  const root = RawElement.parse(xml);
  const set = (name: string, content: string): void => root.setChild(name, content, sheetOrder);
  editProperties(root, before, now);
  const used = now.usedArea(false);
  const wasUsed = before.usedArea(false);
  if (used && JSON.stringify(used) !== JSON.stringify(wasUsed) && root.child('dimension'))
    set('dimension', `<dimension ref="${formatArea(used)}"/>`);
  editView(root, edit);
  const oldColumns = columns(before, noStyles, wasUsed);
  if (columns(now, noStyles, used) !== oldColumns || columnFormatsDiffer(before, now))
    set('cols', columns(now, styles, used));
  if (JSON.stringify(before.protectedWith) !== JSON.stringify(now.protectedWith))
    set('sheetProtection', protection(now));
  if (merges(before) !== merges(now)) set('mergeCells', merges(now));
  editRules(root, edit);
  if (linksElement(before) !== linksElement(now)) set('hyperlinks', linksElement(now, otherLinks(root)));
  editPage(root, before, now);
  const prefixed = `xmlns:r="${relationshipBase}" r:id`;
  if (edit.drawing !== undefined) set('drawing', `<drawing ${prefixed}="${edit.drawing}"/>`);
  if (edit.tables) {
    const parts = edit.tables.map((id) => `<tablePart ${prefixed}="${id}"/>`);
    set('tableParts', parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`);
  }
  return withRows(root, edit);
}

/** The pieces of the part, the cells among them. */
function* withRows(root: RawElement, { before, now, styles }: SheetEdit): Iterable<string> {
  const data = root.children.find(({ name }) => name === 'sheetData');
  const isPrefixed = root.isPrefixed;
  const raw = data && !isPrefixed ? data.xml : '<sheetData/>';
  const place = '<sheetData/>';
  if (data) data.xml = place;
  else root.setChild('sheetData', place, sheetOrder);
  const namespace = isPrefixed ? root.attribute(`xmlns:${root.fullName.split(':')[0]}`) : undefined;
  for (const piece of root.pieces()) {
    if (piece !== place && !piece.startsWith('<sheetData xmlns')) {
      yield piece;
      continue;
    }
    yield `<sheetData${xmlAttributes({ xmlns: namespace })}>`;
    yield* editRows(raw, before, now, styles);
    yield '</sheetData>';
  }
}

const noStyles = { index: () => 0, difference: () => 0 };

function columnFormatsDiffer(before: SheetApi, now: SheetApi): boolean {
  const lastRow = 1_048_575;
  const width = Math.max(...[before, now].map((sheet) => (sheet.usedArea(false)?.columns ?? 0) + 64));
  for (let column = 0; column < width; column++)
    if (JSON.stringify(before.format(lastRow, column)) !== JSON.stringify(now.format(lastRow, column))) return true;
  return false;
}

function editProperties(root: RawElement, before: SheetApi, now: SheetApi): void {
  const fits = ({ pageLayout: { fitToWidth, fitToHeight } }: SheetApi): boolean =>
    fitToWidth !== undefined || fitToHeight !== undefined;
  if (before.tabColor === now.tabColor && fits(before) === fits(now)) return;
  const properties = root.child('sheetPr') ?? RawElement.parse('<sheetPr/>');
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  if (before.tabColor !== now.tabColor)
    properties.setChild('tabColor', now.tabColor ? `<tabColor rgb="${styleColor(now.tabColor)}"/>` : '', order);
  if (fits(before) !== fits(now)) {
    const setUp = properties.child('pageSetUpPr') ?? RawElement.parse('<pageSetUpPr/>');
    setUp.setAttribute('fitToPage', fits(now) ? 1 : undefined);
    properties.setChild('pageSetUpPr', setUp.toString(), order);
  }
  root.setChild('sheetPr', properties.toString(), sheetOrder);
}

function editView(root: RawElement, { before, now, isActive, wasActive }: SheetEdit): void {
  const sameFreeze = before.frozen.rows === now.frozen.rows && before.frozen.columns === now.frozen.columns;
  if (sameFreeze && before.showGridlines === now.showGridlines && isActive === wasActive) return;
  const views = root.child('sheetViews') ?? RawElement.parse('<sheetViews/>');
  const view = views.child('sheetView') ?? RawElement.parse('<sheetView workbookViewId="0"/>');
  view.setAttribute('showGridLines', now.showGridlines ? undefined : 0);
  // Two selected sheets are a group: Excel would write into both.
  view.setAttribute('tabSelected', isActive ? 1 : undefined);
  if (!sameFreeze) {
    const { rows, columns: frozenColumns } = now.frozen;
    view.children = view.children.filter(({ name }) => name !== 'pane' && name !== 'selection');
    const activePane = rows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
    const attributes = {
      xSplit: frozenColumns || undefined,
      ySplit: rows || undefined,
      topLeftCell: `${columnName(frozenColumns)}${rows + 1}`,
      activePane,
      state: 'frozen',
    };
    if (rows > 0 || frozenColumns > 0) view.setChild('pane', `<pane${xmlAttributes(attributes)}/>`, ['pane', 'extLst']);
  }
  const others = views.children.filter(({ name }) => name === 'sheetView').slice(1);
  views.setChild('sheetView', [view.toString(), ...others.map(({ xml }) => xml)].join(''), ['sheetView', 'extLst']);
  root.setChild('sheetViews', views.toString(), sheetOrder);
}

function editPage(root: RawElement, before: SheetApi, now: SheetApi): void {
  if (rowBreaks(before) !== rowBreaks(now)) root.setChild('rowBreaks', rowBreaks(now), sheetOrder);
  const look = ({ pageLayout: { orientation, fitToWidth, fitToHeight } }: SheetApi): string =>
    JSON.stringify([orientation, fitToWidth, fitToHeight]);
  if (look(before) === look(now)) return;
  const { orientation, fitToWidth, fitToHeight } = now.pageLayout;
  const fit = fitToWidth !== undefined || fitToHeight !== undefined;
  const setup = root.child('pageSetup') ?? RawElement.parse('<pageSetup/>');
  setup.setAttribute('orientation', orientation.toLowerCase());
  setup.setAttribute('fitToWidth', fit ? (fitToWidth ?? 0) : undefined);
  setup.setAttribute('fitToHeight', fit ? (fitToHeight ?? 0) : undefined);
  root.setChild('pageSetup', setup.toString(), sheetOrder);
}

/** Takes out the rules that are gone and adds those that are new; all others stay, also kinds that the model does not know. */
function editRules(root: RawElement, { before, now, styles }: SheetEdit): void {
  const keyOf = ({ area, rule, format, stopIfTrue }: ConditionalFormat): string =>
    JSON.stringify([formatArea(area), rule, format, stopIfTrue ?? false]);
  const present = new Set(now.conditionalFormats.map(keyOf));
  const old = new Set(before.conditionalFormats.map(keyOf));
  const added = now.conditionalFormats.filter((format) => !old.has(keyOf(format)));
  const gone = before.conditionalFormats.filter((format) => !present.has(keyOf(format)));
  if (added.length === 0 && gone.length === 0) return;
  const goneAt = new Set(gone.map(({ area, priority }) => `${formatArea(area)} ${priority}`));
  let last = 0;
  root.children = root.children.flatMap((each) => {
    if (each.name !== 'conditionalFormatting') return [each];
    const group = RawElement.parse(each.xml);
    const areas = (group.attribute('sqref') ?? '').split(/\s+/);
    group.children = group.children.filter(({ name, xml }) => {
      if (name !== 'cfRule') return true;
      const priority = Number(RawElement.parse(xml).attribute('priority') ?? 1);
      last = Math.max(last, priority);
      return !areas.some((area) => goneAt.has(`${area} ${priority - 1}`));
    });
    return group.children.some(({ name }) => name === 'cfRule') ? [{ ...each, xml: group.toString() }] : [];
  });
  for (const format of added.sort((a, b) => a.priority - b.priority))
    root.addChild('conditionalFormatting', conditionalFormat(format, ++last, styles), sheetOrder);
}
