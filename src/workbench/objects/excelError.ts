/**
 * Excel's error codes that this host raises, or refuses with on purpose, with the text Excel gives and the HTTP status of
 * the response: `Excel.ErrorCodes`, and those of the page on error handling in the documentation of Office Add-ins.
 */
const ERRORS = {
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidBinding: [400, 'This object binding is no longer valid due to previous updates.'],
  InvalidSelection: [400, 'The current selection is invalid for this action.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [
    400,
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
  NotImplemented: [501, "The requested feature isn't implemented."],
  ApiNotFound: [
    400,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The response payload size has exceeded the limit.'],
  ActivityLimitReached: [429, 'Activity limit has been reached.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  DirtySupportingFormula: [400, 'Supporting formula is dirty; the calculation will result in incorrect values.'],
  EmptyChartSeries: [400, 'The attempted operation failed because the chart series is empty.'],
  FilteredRangeConflict: [409, 'The attempted operation causes a conflict with a filtered range.'],
  FormulaLengthExceedsLimit: [400, 'The bytecode of the applied formula exceeds the maximum length limit.'],
  InactiveWorkbook: [400, 'The operation failed because multiple workbooks are open.'],
  MergedRangeConflict: [409, "Cannot complete the operation. A table can't overlap with a merged range."],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end.",
  ],
  OperationCellsExceedLimit: [400, 'The attempted operation affects more than the limit of 33554000 cells.'],
  PivotTableRangeConflict: [409, 'The attempted operation causes a conflict with a PivotTable range.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  RequestAborted: [499, 'The request was aborted during run time.'],
  ServiceNotAvailable: [503, 'The service is unavailable.'],
  Unauthenticated: [401, 'Required authentication information is either missing or invalid.'],
  UnsupportedFeature: [400, 'The operation failed because the source worksheet contains unsupported features.'],
  UnsupportedFillType: [400, 'The fill type is not supported.'],
  UnsupportedSheet: [400, 'This sheet type does not support this operation.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ExcelErrorCode = keyof typeof ERRORS;

/** An error as the host reports it to Office.js. `detail` is appended to Excel's own sentence. */
export class ExcelError extends Error {
  readonly httpStatusCode: number;

  constructor(
    readonly code: ExcelErrorCode,
    detail?: string,
  ) {
    const [status, text] = ERRORS[code];
    super(detail ? `${text} (${detail})` : text);
    this.name = 'ExcelError';
    this.httpStatusCode = status;
  }
}
