import { parseAddress } from '../core/table/a1';
import type { Area } from './address';

/**
 * Outputs are found again by hidden names that refer to them, so that sorting, inserted columns and renamed headers do
 * not matter. Columns have names of their sheet, so that copied and renamed sheets keep theirs; report sheets have
 * names of the workbook.
 */
export interface NamedArea {
  name: string;
  /** As the name holds it, `=Sheet1!$D$1:$D$601`. */
  formula: string;
  area: Area;
  sheet: string;
}

/** `_cp_<run>_col_<column id>`. */
export function columnName(runId: string, columnId: string): string {
  return `_cp_${nameSafe(runId)}_col_${nameSafe(columnId)}`;
}

/** `_cp_<run>_sheet_<sheet id>`. */
export function sheetName(runId: string, sheetId: string): string {
  return `_cp_${nameSafe(runId)}_sheet_${nameSafe(sheetId)}`;
}

/** What the names of a run's charts begin with. */
export function chartPrefix(runId: string): string {
  return `_cp_${nameSafe(runId)}_chart_`;
}

/** Two sets of names take turns, so that a re-run can draw its charts before those of the earlier run go. */
export type ChartSet = 'a' | 'b';

/** The name a chart of a report gets, to be found again by a re-run. */
export function chartName(runId: string, chartId: string, set: ChartSet): string {
  return `${chartPrefix(runId)}${nameSafe(chartId)}_${set}`;
}

/** True for the name of an output column of any model. */
export function isColumnName(name: string): boolean {
  return /^_cp_[^_]+_col_/.test(name);
}

/** True for the name of a report sheet of any model. */
export function isSheetName(name: string): boolean {
  return /^_cp_[^_]+_sheet_/.test(name);
}

/** True for the sheet of a list that is worked on like any other: that of customers made of orders. */
export function isListName(name: string): boolean {
  return /^_cp_customers[^_]*_sheet_customers$/.test(name);
}

/**
 * Text as a part of a defined name. Names do not tell upper from lower case and take no spaces or signs: digits and
 * small letters stay, anything else becomes its code between points; long ones end in a checksum (limit 255).
 */
export function nameSafe(text: string): string {
  const safe = Array.from(text, (character) =>
    /[a-z0-9]/.test(character) ? character : `.${character.codePointAt(0)?.toString(16)}.`,
  ).join('');
  return safe.length <= 90 ? safe : `${safe.slice(0, 80)}.${checksum(text)}`;
}

/** FNV-1a, 32 bits, in hexadecimal. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** What a name refers to; undefined when that was deleted (`#REF!`) or is not one area. */
export function namedArea(name: string, formula: string): NamedArea | undefined {
  const reference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(formula);
  if (!reference) return undefined;
  const area = parseAddress(reference[3]);
  if (!area) return undefined;
  return { name, formula, area, sheet: reference[1]?.replaceAll("''", "'") ?? reference[2] };
}

/** Queues the loading of a sheet's or the workbook's names; read with {@link namedAreas} after a sync. */
export function loadNames(names: Excel.NamedItemCollection): void {
  names.load('items/name,items/formula');
}

/** Our names of a loaded collection, with the areas they refer to. */
export function namedAreas(names: Excel.NamedItemCollection): NamedArea[] {
  return names.items
    .filter((item) => item.name.startsWith('_cp_'))
    .map((item) => namedArea(item.name, String(item.formula)))
    .filter((found) => found !== undefined);
}

/** Queues a hidden name that refers to `range`, in place of the one of the same name, if there is one. */
export function setHiddenName(
  names: Excel.NamedItemCollection,
  name: string,
  range: Excel.Range,
  exists: boolean,
): void {
  if (exists) names.getItem(name).delete();
  const item = names.add(name, range);
  item.visible = false;
}
