import type { SheetApi, WorkbookApi } from '../workbook/api';
import type { NameModel } from '../workbook/model';
import { fullReference, isOwnRow, ownTable, type OwnTable } from '../workbook/ownTable';
import { OptionalParameters } from './optionalParameters';

/**
 * Texts and structured references, which stay as they are; or a word that may be a name, after the sheet it is of, if that
 * is said; or a quoted sheet of something else.
 */
const words =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.\\])(?:('(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!)?([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\!])|'(?:[^']|'')*'/gu;

/** A name as Univer gets it. */
export interface UniverName {
  name: string;
  /** Without the equals sign. */
  formula: string;
}

/** How the formulas of a workbook are told to Univer, which knows one name of a kind for the whole workbook. */
export interface UniverFormulas {
  names: UniverName[];
  /** @param cell where the formula stands */
  formula(sheet: SheetApi, formula: string, cell: { row: number; column: number }): string;
  /** Whether a formula asks for a name that is not among {@link names}. */
  asksForMore(formula: string): boolean;
}

/**
 * Names of a sheet get a name of their own in Univer, and the sheet's formulas ask for that one, so that `Rate` of one
 * sheet hides the workbook's `Rate` there and nowhere else. Names that no formula asks for are left out, whatever they
 * are called: add-ins keep hundreds of hidden ones as bookmarks, and each costs Univer a look at every formula.
 *
 * @param isOffered names that are told without being asked for, as people may ask for them next
 * @param typed formulas that stand in the grid already and in no cell of the workbook yet
 */
export function univerFormulas(
  workbook: WorkbookApi,
  isOffered: (name: NameModel) => boolean = () => false,
  typed: readonly string[] = [],
): UniverFormulas {
  const known = [...workbook.names.values()];
  const optional = new OptionalParameters(known.filter(({ sheetId }) => sheetId === undefined));
  const upperNames = new Set(known.map(({ name }) => name.toUpperCase()));
  const ownNames = new Map<string, string>();
  known.forEach(({ name, sheetId }, index) => {
    if (sheetId !== undefined) ownNames.set(keyOf(sheetId, name), `OwnName${index}_`);
  });
  const translate = (formula: string, sheetId: string | undefined, table?: OwnTable): string => {
    const long = withoutSpaces(withWholeReferences(optional.withVariants(formula), table));
    if (known.length === 0) return long;
    return long.replace(words, (match, said: string | undefined, word: string | undefined, at: number) => {
      if (word === undefined) return match;
      const scope = said === undefined ? sheetId : workbook.sheet(unquoted(said))?.id;
      const name = (scope !== undefined && ownNames.get(keyOf(scope, word))) || match;
      const isNegated = upperNames.has(word.toUpperCase()) && /-\s*$/.test(long.slice(0, at));
      return isNegated && !/^[(:]/.test(long.slice(at + match.length)) ? `(${name})` : name;
    });
  };
  const told = new Set([...known.filter(isOffered), ...askedFor(workbook, known, typed)]);
  const untold = new Set(known.filter((name) => !told.has(name)).map(({ name }) => name.toUpperCase()));
  return {
    names: [...told]
      .flatMap((name) => optional.variants(name.name)?.map((variant) => ({ ...name, ...variant })) ?? [name])
      .map(({ name, formula, sheetId }) => ({
        name: (sheetId !== undefined && ownNames.get(keyOf(sheetId, name))) || name,
        formula: translate(formula, sheetId).replace(/^=/, ''),
      })),
    formula: (sheet, formula, cell) => translate(formula, sheet.id, ownTable(sheet.tables, cell)),
    asksForMore: (formula) =>
      untold.size > 0 && [...formula.matchAll(words)].some(([, , word]) => word && untold.has(word.toUpperCase())),
  };
}

const keyOf = (sheetId: string, name: string): string => `${sheetId} ${name.toUpperCase()}`;
const unquoted = (sheet: string): string => sheet.replace(/^'|'$/g, '').replaceAll("''", "'");

/** Univer loses a name that a space follows, and one that is negated: `-Rate * 2` → `-(Rate)* 2`, the rest in `translate`. */
function withoutSpaces(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|'(?:[^']|'')*'|(?<=[\p{L}\p{N}_.\\])\s+(?![\p{L}\p{N}_.$'[(])/gu,
    (part) => (/^\s/.test(part) ? '' : part),
  );
}

/** Univer knows references to tables by their long form only. Where there is no table around, Excel has `#VALUE!`. */
function withWholeReferences(formula: string, table: OwnTable | undefined): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g,
    (part: string, at: number, whole: string) => {
      if (!part.startsWith('[')) return part;
      if (isOwnRow(part, whole, at) && !table?.isInRow) return '#VALUE!';
      return fullReference(part, whole, at, table);
    },
  );
}

/** The names that a formula of a cell asks for, itself or through the formula of another name. */
function askedFor(workbook: WorkbookApi, known: NameModel[], typed: readonly string[]): NameModel[] {
  const byWord = new Map<string, NameModel[]>();
  for (const name of known) {
    const word = name.name.toUpperCase();
    byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  const asked = new Set<NameModel>();
  const ask = (formula: string): void => {
    for (const [, , word] of formula.matchAll(words)) {
      for (const name of (word && byWord.get(word.toUpperCase())) || []) {
        if (asked.has(name)) continue;
        asked.add(name);
        ask(name.formula);
      }
    }
  };
  if (byWord.size > 0) {
    for (const sheet of workbook.sheets) for (const { formula } of sheet.formulaCells()) ask(formula);
    typed.forEach(ask);
  }
  return [...asked];
}
