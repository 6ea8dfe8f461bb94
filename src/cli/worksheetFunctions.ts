import { callWorksheetFunction } from '../functions/catalogue';
import declarations from '../functions/metadata/declarations.json';
import { shownError, type GivenError } from '../functions/problems';
import type { FunctionLibrary } from '../workbench/formulas/functionMetadata';
import type { ImmediateFunctions } from '../workbench/formulas/immediateCalls';
import type { CellValue } from '../workbench/workbook/model';

/** As manifest.xml has it. */
const namespace = 'PYRAMID';
/** Office.js has a number for these; a call that fails with another error shows `#VALUE!`. */
const errorsOfCalls: ReadonlySet<GivenError> = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#NUM!', '#NULL!']);

const library = { namespace, ...declarations } as FunctionLibrary;

/**
 * The worksheet functions for workbooks without a page. What their sources declare is written down by
 * `npm run functions`; a test says when that is out of date.
 */
export const worksheetFunctionsInFiles: ImmediateFunctions = {
  namespace,
  load: () => Promise.resolve(library),
  call(id, args) {
    try {
      const result = callWorksheetFunction(id, args);
      return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(cellOf)) : cellOf(result);
    } catch (error) {
      const { name } = shownError(error);
      return { error: errorsOfCalls.has(name) ? name : '#VALUE!' };
    }
  },
};

function cellOf(value: unknown): CellValue {
  if (value instanceof Error) return { error: shownError(value).name };
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
