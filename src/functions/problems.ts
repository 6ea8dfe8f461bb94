import { Problem, type ProblemCode } from '../core/problem';
import type { ExcelErrorName } from '../core/table/excelErrors';
import type { Text } from '../core/report/report';
import { CellError } from './readRange';

/** Gives the words for an error: keys and parameters to a sentence. */
export type Say = (text: Text) => string;

/** What a value lies outside of: Excel's own functions say `#NUM!`. */
const numberProblems: ReadonlySet<ProblemCode> = new Set([
  'value-out-of-range',
  'retention-not-share',
  'value-without-end',
  'weight-negative',
  'weights-all-zero',
  'cuts-do-not-add-up',
  'cuts-not-descending',
  'column-no-variance',
]);
/** What no value can be found for: `#N/A`. */
const unavailableProblems: ReadonlySet<ProblemCode> = new Set([
  'no-result',
  'no-data-rows',
  'no-complete-customer',
  'no-rated-customer',
  'no-repeat-customer',
  'too-few-customers',
  'did-not-converge',
  'cancelled',
]);

/** Errors that a custom function may give. */
const givenErrors = [
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#NAME?',
  '#REF!',
] as const satisfies readonly ExcelErrorName[];
export type GivenError = (typeof givenErrors)[number];

/** The name of Excel's error for a problem; `#VALUE!` unless there is a better one. */
function excelErrorOf(code: ProblemCode): GivenError {
  if (numberProblems.has(code)) return '#NUM!';
  return unavailableProblems.has(code) ? '#N/A' : '#VALUE!';
}

/** One sentence about a problem, after the argument that it is about. */
export function reasonOf({ code, place, params }: Problem, say: Say): string {
  const reason = say({ key: `problem.${code}`, params: { ...place, ...params } });
  const argument = place.option ?? place.column;
  return argument === undefined ? reason : say({ key: 'functions.reason', params: { argument, reason } });
}

/**
 * A result as Excel takes it: problems and errors of cells, also inside of ranges, as `CustomFunctions.Error`. Ranges are
 * changed in place.
 */
export function excelResult(result: unknown, say: Say): unknown {
  if (result instanceof Problem || result instanceof CellError) return excelError(result, say);
  if (!Array.isArray(result)) return result;
  for (const row of result as unknown[][]) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'object' && cell instanceof Error) row[column] = excelError(cell, say);
    }
  }
  return result;
}

/** Whether a result holds what is told in words. */
export function hasErrors(result: unknown): boolean {
  if (!Array.isArray(result)) return result instanceof Error;
  return (result as unknown[][]).some((row) => row.some((cell) => typeof cell === 'object' && cell instanceof Error));
}

/** Whatever was thrown, as an error that Excel shows in the cell. */
export function excelError(error: unknown, say: Say): CustomFunctions.Error {
  const { name, problem } = shownError(error);
  return new CustomFunctions.Error(codeOf(name), problem && reasonOf(problem, say));
}

/** Excel's name for whatever was thrown, and the problem that says why; an error that stood in a cell has no reason. */
export function shownError(error: unknown): { name: GivenError; problem?: Problem } {
  if (error instanceof CellError) {
    return { name: givenErrors.find((name) => name === error.code) ?? '#VALUE!' };
  }
  if (error instanceof Problem) return { name: excelErrorOf(error.code), problem: error };
  const message = error instanceof Error ? error.message : String(error);
  return { name: '#VALUE!', problem: new Problem('internal', {}, { message }) };
}

function codeOf(name: GivenError): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  return Object.values(codes).find((code) => String(code) === name) ?? codes.invalidValue;
}
