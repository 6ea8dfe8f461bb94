import type { CellValue } from '../workbook/model';
import type { GivenArgument, SentArgument } from './functionArguments';
import type { FunctionMetadata } from './functionMetadata';

/** The cell whose formula calls. */
export interface CallingCell {
  sheetId: string;
  row: number;
  column: number;
}

/** What a formula engine asks for the values of custom functions. */
export interface FunctionCalls {
  /** The value of a call as far as it is known. */
  evaluate(definition: FunctionMetadata, given: readonly GivenArgument[], cell: CallingCell): CellValue | CellValue[][];
}

/** The same for calls of the same function with the same arguments. */
export function callKey({ id }: FunctionMetadata, args: readonly SentArgument[]): string {
  return `${id} ${JSON.stringify(args)}`;
}
