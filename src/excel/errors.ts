import { Problem, type Place, type ProblemCode } from '../core/problem';

/** Excel's error codes that mean something particular to the user; all others are `host-refused`. */
const problemOfCode: Record<string, ProblemCode> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  RequestPayloadSizeLimitExceeded: 'selection-too-large',
  ResponsePayloadSizeLimitExceeded: 'selection-too-large',
  RangeExceedsLimit: 'selection-too-large',
  OperationCellsExceedLimit: 'selection-too-large',
  ItemNotFound: 'source-gone',
  InvalidBinding: 'source-gone',
  ApiNotFound: 'api-not-supported',
  NotImplemented: 'api-not-supported',
  UnsupportedFeature: 'api-not-supported',
  InvalidSelection: 'selection-empty',
  MergedRangeConflict: 'cells-merged',
  NonBlankCellOffSheet: 'sheet-no-room-right',
  RequestAborted: 'cancelled',
};

/**
 * Whatever was thrown, as a Problem: problems pass, Office's errors become the problem of their code (with the code,
 * Office's own words and the failing member as parameters), anything else is `internal`.
 */
export function toProblem(error: unknown, place: Place = {}): Problem {
  if (error instanceof Problem) return error;
  const code = officeCode(error);
  if (code === undefined) return new Problem('internal', place, { message: messageOf(error) });
  const params = { code, message: messageOf(error), ...locationOf(error) };
  return new Problem(problemOfCode[code] ?? 'host-refused', place, params);
}

/** The code of an error of Office; undefined for any other error. */
export function officeCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('debugInfo' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Which member of Excel's object model failed, as far as Office says. */
function locationOf(error: unknown): { location?: string } {
  const info: unknown = error instanceof Error && 'debugInfo' in error ? error.debugInfo : undefined;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return {};
  return typeof info.errorLocation === 'string' ? { location: info.errorLocation } : {};
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
