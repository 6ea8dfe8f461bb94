import type { CellValue } from '../workbook/model';
import { sentArguments, type GivenArgument, type SentArgument } from './functionArguments';
import { callKey, type FunctionCalls } from './functionCalls';
import type { FunctionLibrary, FunctionMetadata } from './functionMetadata';

/** An add-in's functions where there is no page: nobody waits for a click, so a call is answered at once. */
export interface ImmediateFunctions {
  /** The word before the dot. */
  namespace: string;
  /** Asked for when the first formula names the namespace. */
  load(): Promise<FunctionLibrary>;
  /** Computes a call with the arguments that Excel would send. Never throws: what goes wrong is an error cell. */
  call(id: string, args: readonly SentArgument[]): CellValue | CellValue[][];
}

/**
 * Custom functions in a formula engine, answered while it calculates. Functions are taken to be pure: the same arguments
 * give the remembered result.
 */
export class ImmediateCalls implements FunctionCalls {
  private readonly known = new Map<string, CellValue | CellValue[][]>();

  constructor(
    private readonly library: FunctionLibrary,
    private readonly call: ImmediateFunctions['call'],
  ) {}

  evaluate(definition: FunctionMetadata, given: readonly GivenArgument[]): CellValue | CellValue[][] {
    const sent = sentArguments(given, definition.parameters, this.library.allowErrorForDataTypeAny);
    if ('error' in sent) return { error: sent.error };
    const key = callKey(definition, sent.args);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const result = asSent(this.call(definition.id, sent.args));
    this.known.set(key, result);
    return result;
  }
}

/** What Office.js sends of numbers that are none: an error for a single one, nothing for one in a range. */
function asSent(result: CellValue | CellValue[][]): CellValue | CellValue[][] {
  if (Array.isArray(result)) return result.map((row) => row.map((cell) => (isNoNumber(cell) ? null : cell)));
  if (!isNoNumber(result)) return result;
  return { error: Number.isNaN(result) ? '#VALUE!' : '#NUM!' };
}

const isNoNumber = (cell: CellValue): boolean => typeof cell === 'number' && !Number.isFinite(cell);
