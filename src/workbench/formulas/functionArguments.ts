import type { CellValue } from '../workbook/model';
import type { FunctionParameter } from './functionMetadata';

/** What a formula hands to a function: a value, a range or array, or nothing between two commas. */
export type GivenArgument = { kind: 'omitted' } | { kind: 'cells'; values: CellValue[][] };

/** An error as Office.js turns it into an object of its own, where the function takes error cells. */
interface ErrorArgument {
  type: 'CustomFunctionError';
  code: string;
}
export type SentArgument = null | string | number | boolean | ErrorArgument | SentArgument[][];

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Arguments as Excel hands them to a custom function: every declared parameter has a value, `null` where it was left out;
 * numbers, texts and booleans are converted as Excel converts them for its own functions.
 *
 * @returns the arguments, or the error that the cell shows without calling the function
 */
export function sentArguments(
  given: readonly GivenArgument[],
  parameters: readonly FunctionParameter[],
  allowErrors: boolean,
): { args: SentArgument[] } | { error: string } {
  const args: SentArgument[] = [];
  for (let at = 0; at < parameters.length; at++) {
    const sent = sentArgument(given[at] ?? { kind: 'omitted' }, parameters[at], allowErrors);
    if ('error' in sent) return sent;
    args.push(sent.value);
  }
  return { args };
}

function sentArgument(
  given: GivenArgument,
  parameter: FunctionParameter,
  allowErrors: boolean,
): { value: SentArgument } | { error: string } {
  if (given.kind === 'omitted') {
    if (parameter.optional) return { value: null };
    return sentArgument({ kind: 'cells', values: [[null]] }, parameter, allowErrors);
  }
  const { values } = given;
  if (parameter.dimensionality !== 'matrix') {
    if (values.length !== 1 || values[0].length !== 1) return { error: '#VALUE!' };
    return sentValue(values[0][0], parameter.type ?? 'any', allowErrors);
  }
  const rows: SentArgument[][] = [];
  for (const cells of values) {
    const row: SentArgument[] = [];
    for (const cell of cells) {
      const sent = sentValue(cell, parameter.type ?? 'any', allowErrors);
      if ('error' in sent) return sent;
      row.push(sent.value);
    }
    rows.push(row);
  }
  return { value: rows };
}

function sentValue(
  cell: CellValue,
  type: NonNullable<FunctionParameter['type']>,
  allowErrors: boolean,
): { value: SentArgument } | { error: string } {
  if (cell !== null && typeof cell === 'object') {
    return type === 'any' && allowErrors
      ? { value: { type: 'CustomFunctionError', code: cell.error } }
      : { error: cell.error };
  }
  switch (type) {
    case 'any':
      return { value: cell ?? '' };
    case 'number':
      return asNumber(cell);
    case 'string':
      return { value: cell === null ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell) };
    case 'boolean':
      return asBoolean(cell);
  }
}

function asNumber(cell: string | number | boolean | null): { value: number } | { error: string } {
  if (typeof cell !== 'string') return { value: Number(cell) };
  const text = cell.trim();
  if (plainNumber.test(text)) return { value: Number(text) };
  if (text.endsWith('%') && plainNumber.test(text.slice(0, -1))) return { value: Number(text.slice(0, -1)) / 100 };
  return { error: '#VALUE!' };
}

function asBoolean(cell: string | number | boolean | null): { value: boolean } | { error: string } {
  if (typeof cell !== 'string') return { value: Boolean(cell) };
  const text = cell.trim().toUpperCase();
  return text === 'TRUE' || text === 'FALSE' ? { value: text === 'TRUE' } : { error: '#VALUE!' };
}
