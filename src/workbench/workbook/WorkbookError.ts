/** What is wrong with a file, or which other kind of file it is. */
export type FileErrorCode =
  | 'FileDamaged'
  | 'FileTypeUnknown'
  | 'FileEncrypted'
  | 'FileIsXls'
  | 'FileIsXlsb'
  | 'FileIsOds';

/** Excel's error codes that the workbook itself can raise, and those of its files. */
export type WorkbookErrorCode =
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'AccessDenied'
  | FileErrorCode;

/** The only error that the workbook and its files throw on purpose. `message` is for developers, `code` for programs. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;

  constructor(code: WorkbookErrorCode, message: string) {
    super(message);
    this.name = 'WorkbookError';
    this.code = code;
  }
}
