import type { FunctionCall, RunningCall } from '../formulas/customFunctionCalls';
import { FunctionError, type OpenInvocation } from '../protocol/invocations';
import type { Session } from '../protocol/session';
import { formatReference } from '../workbook/address';
import type { CellValue } from '../workbook/model';
import type { WorkbookApi } from '../workbook/api';

/** Calls of the grid's functions, over the add-in's session. */
export function callFunctions(
  workbook: WorkbookApi,
  session: Session | undefined,
  calls: FunctionCall[],
): RunningCall[] {
  const opened = session?.invokeFunctions(
    calls.map(({ id, args, cell, cancelable, allowErrors }) => {
      const sheet = workbook.sheet(cell.sheetId);
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const address = sheet ? formatReference(sheet.name, area) : '';
      return { name: id, args, address, cancelable, allowErrors };
    }),
  );
  return calls.map((_, at) => running(opened?.then((invocations) => invocations[at])));
}

function running(opened: Promise<OpenInvocation> | undefined): RunningCall {
  return {
    result: outcome(opened),
    cancel: () => void opened?.then((invocation) => invocation.cancel()),
  };
}

async function outcome(opened: Promise<OpenInvocation> | undefined): Promise<CellValue | CellValue[][]> {
  if (!opened) return { error: '#NAME?' };
  try {
    return resultOf(await (await opened).result);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return { error: error.message };
  }
}

/** A function's result as cells: a value, or rows of values; errors come as objects. */
function resultOf(result: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(result)) return cellOf(result);
  return (result as unknown[]).map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  const error = (value as { basicValue?: unknown }).basicValue;
  return { error: typeof error === 'string' ? error : '#VALUE!' };
}
