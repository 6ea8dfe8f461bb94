import { WorkbookError, type WorkbookErrorCode } from '../../workbook/WorkbookError';

/** What keeps a text file from being opened. */
export type TextFault =
  /** It holds bytes that are no text. */
  | 'not-text'
  /** It is a workbook under another name. */
  | 'workbook'
  /** It is JSON, one record a line or all in one. */
  | 'json'
  /** It is a web page, or XML. */
  | 'markup'
  /** A quoted field begins in `line` (from 1) and never ends: a part of the file is missing. */
  | 'quote-open'
  | 'too-many-rows'
  | 'too-many-columns';

const codes: Record<TextFault, WorkbookErrorCode> = {
  'not-text': 'FileDamaged',
  workbook: 'FileTypeUnknown',
  json: 'FileTypeUnknown',
  markup: 'FileTypeUnknown',
  'quote-open': 'FileDamaged',
  'too-many-rows': 'InvalidArgument',
  'too-many-columns': 'InvalidArgument',
};

export class TextFileError extends WorkbookError {
  constructor(
    readonly fault: TextFault,
    readonly line = 0,
  ) {
    super(codes[fault], `Text file: ${fault}${line > 0 ? ` (line ${line})` : ''}.`);
  }
}
