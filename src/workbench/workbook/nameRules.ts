import { tryParseArea } from './address';
import type { NameModel } from './model';
import { WorkbookError } from './WorkbookError';

/** Excel's rules for a sheet's name; throws `InvalidArgument` or `ItemAlreadyExists`. */
export function checkSheetName(name: string, others: readonly { name: string }[]): void {
  if (name.length < 1 || name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new WorkbookError('InvalidArgument', `'${name}' cannot be the name of a sheet.`);
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new WorkbookError('ItemAlreadyExists', `There is a sheet '${name}' already.`);
}

/** Excel's rules for defined names and tables: starts with a letter, `_` or `\`, no spaces, not a cell. */
export function checkDefinedName(name: string): void {
  const formed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  const cell = tryParseArea(name) !== undefined || /^(?:R\d*C\d*|R|C)$/i.test(name);
  if (!formed || cell) throw new WorkbookError('InvalidArgument', `'${name}' cannot be a name.`);
}

/** The key of a name in the workbook's map, found case-insensitively. */
export function nameKey(
  names: ReadonlyMap<string, NameModel>,
  name: string,
  sheetId: string | undefined,
): string | undefined {
  const lower = name.toLowerCase();
  for (const [key, each] of names) if (each.sheetId === sheetId && each.name.toLowerCase() === lower) return key;
  return undefined;
}
