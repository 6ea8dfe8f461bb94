import { all } from './parts';
import type { Package } from './parts';
import { repeated } from './repeated';

/** Sheets and defined names of the workbook (ECMA-376 part 1, 18.2.5, 18.2.19 and 18.2.20). */
export function nameFaults({ relationships, tree }: Package): string[] {
  const main = relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const workbook = tree(main);
  if (!workbook) return ['no workbook'];
  const sheets = all(workbook, 'sheet').map(({ attributes }) => attributes);
  const names = all(workbook, 'definedName').map(({ attributes }) => attributes);
  const scoped = names.map(({ name, localSheetId = '' }) => `${localSheetId}!${name.toLowerCase()}`);
  return [
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `sheets: two have the id ${id}`),
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `sheets: two are called ${name}`),
    ...sheets
      .filter(({ name }) => name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      .map(({ name }) => `sheets: ${name} is no name for a sheet`),
    ...repeated(scoped).map((name) => `names: two are called ${name}`),
    ...names.filter(({ name }) => !isName(name)).map(({ name }) => `names: ${name} is no name`),
    ...names
      .filter(({ localSheetId }) => localSheetId !== undefined && Number(localSheetId) >= sheets.length)
      .map(({ name }) => `names: ${name} belongs to a sheet that is not there`),
  ];
}

/** Letters, digits, dots, underscores and backslashes, and not what a cell is called. */
export function isName(name: string): boolean {
  const isPlain = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isCell =
    /^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])\d{1,7}$/i.test(name) || /^(?:R\d*C?\d*|C\d*)$/i.test(name);
  return isPlain && !isCell;
}
