import type { CellValue } from '../workbook/model';

/** Functions whose value is another one at each calculation. */
const volatile = /(?<![\p{L}\p{N}_.])(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/iu;

/** Whether a formula may give another value today than when the file was saved. */
export function isVolatile(formula: string): boolean {
  return volatile.test(formula);
}

/** Errors of what the file's program did not know, or was waiting for. */
const unknownThere = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!']);

/** Whether a value that a file holds is the result of its formula, as far as the program that wrote it could tell. */
export function isResult(value: CellValue): boolean {
  if (value === null) return false;
  return typeof value !== 'object' || !unknownThere.has(value.error);
}

/** Share by which two calculations of the same number may differ, by order of summation and the like. */
const tolerance = 1e-9;

/** Whether two programs found the same value. */
export function isSameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), tolerance);
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
