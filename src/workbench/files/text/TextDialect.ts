/** How fields are kept apart in a text file. */
export interface TextDialect {
  delimiter: string;
  /** The quotation characters around a field; different ones where they come in pairs. */
  open: string;
  close: string;
  /** Whether a backslash before a quotation character makes it a part of the field, as a doubled one is everywhere. */
  isBackslashEscape: boolean;
  /** Whether the spaces after a delimiter are no part of the field. */
  skipsSpaces: boolean;
}
