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

/** A result of nothing but numbers travels as one block. */
interface NumberBlock {
  columns: number;
  numbers: Float64Array;
}

export type ComputeResponse =
  | { id: number; result: PlainCell | PlainCell[][] }
  | { id: number; block: NumberBlock }
  | { id: number; failure: Failure };

/** Answers one request; never throws. */
export function answer({ id, name, args }: ComputeRequest): ComputeResponse {
  try {
    const result = callWorksheetFunction(name, unpackArguments(args));
    if (!Array.isArray(result)) return { id, result: plain(result) };
    const block = numberBlock(result as unknown[][]);
    return block ? { id, block } : { id, result: (result as unknown[][]).map((row) => row.map(plain)) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

/** The result of a response, with problems as what they were. Throws what the function threw. */
export function resultOf(response: ComputeResponse): unknown {
  if ('failure' in response) throw thrown(response.failure);
  if ('block' in response) return rowsOf(response.block);
  const { result } = response;
  return Array.isArray(result) ? result.map((row) => row.map(revived)) : revived(result);
}

/** The buffers of a response that can be handed over instead of copied. */
export function handedOver(response: ComputeResponse): ArrayBuffer[] {
  if (!('block' in response)) return [];
  const { buffer } = response.block.numbers;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

function numberBlock(rows: readonly unknown[][]): NumberBlock | undefined {
  const columns = rows[0].length;
  const numbers = new Float64Array(rows.length * columns);
  let at = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell !== 'number') return undefined;
      numbers[at++] = cell;
    }
  }
  return { columns, numbers };
}

function rowsOf({ columns, numbers }: NumberBlock): number[][] {
  return Array.from({ length: numbers.length / columns }, (_, row) => {
    const line = new Array<number>(columns);
    for (let column = 0; column < columns; column++) line[column] = numbers[row * columns + column];
    return line;
  });
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
