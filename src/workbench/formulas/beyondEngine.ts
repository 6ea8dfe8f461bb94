import { declaredNames } from '../files/formulaText';
import type { WorkbookApi } from '../workbook/api';
import type { NameModel } from '../workbook/model';

/** Functions that Univer takes without giving their value. */
const halfKnown = new Set(['HYPERLINK', 'IMAGE', 'CELL']);
/** A cell, a column, or what may be one: A1, XFD, $B. */
const reference = /^[A-Z]{1,3}\d*$/;
/** A cell's column and its row. */
const cellRows = /(?<![\p{L}\p{N}_.\\])(\$?[A-Z]{1,3}\$?)\d+(?![\p{L}\p{N}_.\\(!])/gu;
/**
 * Parts of a formula, in the order in which they are looked for: a text; an error; a quoted sheet; brackets; a word with
 * what follows it; the operators for a spilled range and for an intersection.
 */
const parts =
  /"(?:[^"]|"")*"|#(?:N\/A|[A-Z][A-Z0-9/]*[!?])|'(?<quoted>(?:[^']|'')*)'!?|(?<brackets>\[(?:[^[\]]|\[[^\]]*\])*\])|(?<![\p{L}\p{N}_.\\])(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?<next>\s*\(|!|:[\p{L}_][\p{L}\p{N}_.]*!|)|(?<operator>#|(?<=[\p{L}\p{N}_)\]]) +(?=[\p{L}_$'[]))/gu;

/**
 * Tells formulas that Univer cannot calculate, by what stands in them: functions and names it does not know, optional
 * parameters of a LAMBDA without a name of the workbook, other workbooks, sheets in a row (`A:C!B1`), `B1#` and
 * intersections.
 *
 * @param hasFunction whether Univer has a function of that name, given in upper case
 */
export function beyondEngine(
  workbook: WorkbookApi,
  hasFunction: (name: string) => boolean,
): (formula: string) => boolean {
  const names = new Map<string, NameModel[]>();
  for (const name of workbook.names.values()) {
    const word = name.name.toUpperCase();
    names.set(word, [...(names.get(word) ?? []), name]);
  }
  const tables = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toUpperCase())));
  const judged = new Map<NameModel, boolean>();

  const isNameBeyond = (name: NameModel): boolean => {
    const known = judged.get(name);
    if (known !== undefined) return known;
    // A name that asks for itself is judged by the rest of it.
    judged.set(name, false);
    const beyond = isBeyond(name.formula, name.sheetId === undefined);
    judged.set(name, beyond);
    return beyond;
  };

  const isWordBeyond = (word: string, isCalled: boolean, declared: ReadonlyMap<string, boolean>): boolean => {
    const named = names.get(word);
    if (named) return named.some(isNameBeyond);
    if (isCalled) return halfKnown.has(word) || !hasFunction(word);
    const isKnown = word === 'TRUE' || word === 'FALSE' || declared.has(word) || tables.has(word);
    return !isKnown && !reference.test(word);
  };

  const isBeyond = (formula: string, isNamed: boolean): boolean => {
    const declared = declaredNames(formula);
    for (const { index, 0: part, groups = {} } of formula.matchAll(parts)) {
      const { quoted, brackets, word, next, operator } = groups;
      const before = formula[index - 1] ?? '';
      if (operator !== undefined) return true;
      // No sheet has these signs in its name: another workbook, sheets in a row.
      if (quoted !== undefined && /[[:]/.test(quoted)) return true;
      if (brackets !== undefined && !/[\p{L}\p{N}_.]/u.test(before)) {
        const isOptional = declared.get(brackets.slice(1, -1).trim().toUpperCase()) === true;
        if (isOptional && isNamed) continue;
        if (isOptional || /[\p{L}_]/u.test(formula[index + part.length] ?? '')) return true;
      }
      if (word === undefined || next === '!') continue;
      if (next.startsWith(':') && before !== '!') return true;
      if (isWordBeyond(word.toUpperCase(), next.endsWith('('), declared)) return true;
    }
    return false;
  };
  // Formulas that were filled down differ in their cells only.
  const known = new Map<string, boolean>();
  return (formula) => {
    const shape = formula.replace(cellRows, '$1');
    const verdict = known.get(shape) ?? isBeyond(formula, false);
    known.set(shape, verdict);
    return verdict;
  };
}
