import { Problem, type ProblemData } from '../core/problem';
import { callWorksheetFunction } from './catalogue';
import { unpackArguments, type PackedArguments } from './packArguments';
import { CellError } from './readRange';

/** What crosses between the page and the functions' worker. Cancelling ends the worker: it does not listen while it computes. */
export interface ComputeRequest {
  id: number;
  name: string;
  args: PackedArguments;
}

/** What went wrong, as plain data. */
export type Failure = { problem: ProblemData } | { cellError: string };

/** A cell of a result: a value, or what is wrong with it. */
type PlainCell = { failure: Failure } | string | number | boolean | null;

export type ComputeResponse = { id: number; result: PlainCell | PlainCell[][] } | { id: number; failure: Failure };

/** Answers one request; never throws. */
export function answer({ id, name, args }: ComputeRequest): ComputeResponse {
  try {
    const result = callWorksheetFunction(name, unpackArguments(args));
    return { id, result: Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(plain)) : plain(result) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

/** The result of a response, with problems as what they were. Throws what the function threw. */
export function resultOf(response: ComputeResponse): unknown {
  if ('failure' in response) throw thrown(response.failure);
  const { result } = response;
  return Array.isArray(result) ? result.map((row) => row.map(revived)) : revived(result);
}

function plain(cell: unknown): PlainCell {
  if (cell instanceof Error) return { failure: failureOf(cell) };
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

function revived(cell: PlainCell): unknown {
  return typeof cell === 'object' && cell !== null ? thrown(cell.failure) : cell;
}

function failureOf(error: unknown): Failure {
  if (error instanceof CellError) return { cellError: error.code };
  if (error instanceof Problem) return { problem: error.toJSON() };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { problem: new Problem('internal', {}, { message }).toJSON() };
}

function thrown(failure: Failure): Error {
  return 'problem' in failure ? Problem.from(failure.problem) : new CellError(failure.cellError);
}
