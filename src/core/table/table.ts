import type { ProblemParams } from '../problem';
import type { Rectangle } from './a1';

/** What a column means to an analysis. */
export type Role =
  | 'customer'
  | 'value'
  | 'date'
  | 'amount'
  | 'category'
  | 'indicator'
  | 'count'
  | 'frequency'
  | 'recency'
  | 'age'
  | OrderRole;

/** What a column of order lines means. */
export type OrderRole =
  | 'order'
  | 'quantity'
  | 'unitPrice'
  | 'product'
  | 'description'
  | 'status'
  | 'documentType'
  | 'refund'
  | 'discount';

/** What a row of a list is. */
export type Shape = 'customers' | 'orders' | 'order-lines' | 'contracts' | 'counts' | 'snapshots';

/** What a column means to the shape of its list: a role, or one end of a contract, or the period of a snapshot. */
export type ListRole = Role | 'start' | 'end' | 'period';

/** Column names by what they mean. */
export type ListRoles = Partial<Record<ListRole, string>>;

/** One thing seen in a list that speaks for its shape; `params` fill the text `shape.evidence.<code>`. */
export interface Evidence {
  code:
    | 'known-export'
    | 'ids-once'
    | 'ids-nearly-once'
    | 'ids-repeat'
    | 'no-customer'
    | 'orders-repeat'
    | 'orders-once'
    | 'event-date'
    | 'quantity-price'
    | 'start-end'
    | 'histories'
    | 'periods';
  params: Record<string, string | number>;
}

/** What a list is, and what speaks for it. */
export interface Recognition {
  shape: Shape;
  roles: ListRoles;
  evidence: Evidence[];
  /** Whether the evidence leaves no other reading, or the user said so; where it does, the user is asked. */
  isSure: boolean;
  /** The program that exported the list, where its headers tell; `roles` is then all that there is. */
  program?: string;
}

export interface NumberColumn {
  kind: 'number';
  name: string;
  /** One number per row; what stands where `valid` is 0 has no meaning. */
  values: Float64Array;
  /** 1 where the row has a value. */
  valid: Uint8Array;
}

export interface DateColumn {
  kind: 'date';
  name: string;
  /** Days since 1970-01-01, with fractions for the time of day. */
  values: Float64Array;
  valid: Uint8Array;
}

export interface BooleanColumn {
  kind: 'boolean';
  name: string;
  /** 0 or 1 per row. */
  values: Uint8Array;
  valid: Uint8Array;
}

export interface TextColumn {
  kind: 'text';
  name: string;
  /** Index into `dictionary` per row; -1 where the cell is blank. */
  codes: Int32Array;
  dictionary: string[];
}

export type Column = NumberColumn | DateColumn | BooleanColumn | TextColumn;

/** Where a table came from, so that results can be put beside it and cells named. All indices are 0-based. */
export interface Origin {
  sheet: string;
  /** A1 address of everything that was read, header included, without the sheet. */
  address: string;
  /** Name of the Excel table, if the source is one. */
  tableName?: string;
  /** Sheet row of the header; -1 if the header was generated. */
  headerRow: number;
  /** Sheet row of the first data row. */
  firstRow: number;
  /** Sheet column of each table column. */
  columnIndices: number[];
  /** Sheet row of each table row where the rows are not consecutive (filtered rows, several areas). */
  rowIndices?: Uint32Array;
  /** Which reading of the workbook this is, to find the list and its rows again. */
  readId?: number;
}

export type FindingCode =
  | 'blank'
  | 'text-number'
  | 'decimal-point'
  | 'decimal-comma'
  | 'decimal-unclear'
  | 'mixed-currencies'
  | 'unit'
  | 'debit-credit'
  | 'text-in-numbers'
  | 'error-cell'
  | 'text-date'
  | 'date-ambiguous'
  | 'date-serial'
  | 'date-without-year'
  | 'date-epoch'
  | 'date-half-turned'
  | 'duplicate-id'
  | 'duplicate-header'
  | 'header-generated'
  | 'header-blank'
  | 'mixed-types'
  | 'unreadable-characters'
  | 'rows-filtered'
  | 'whole-column-trimmed'
  | 'blank-rows'
  | 'header-joined'
  | 'rows-preamble'
  | 'rows-comment'
  | 'rows-total'
  | 'rows-footer'
  | 'rows-header-again'
  | 'rows-other-table'
  | 'rows-group'
  | 'filled-down'
  | 'files-joined';

/** One thing noticed about the data, and what is done about it (`treatment`, text under `treatment.<…>` in i18n). */
export interface Finding {
  code: FindingCode;
  column?: string;
  /** How many cells (or rows) are concerned. */
  count: number;
  /** A1 addresses without the sheet, at most 50. */
  places: string[];
  treatment:
    | 'converted'
    | 'day-first'
    | 'month-first'
    | 'left-missing'
    | 'renamed'
    | 'joined'
    | 'kept'
    | 'skipped'
    | 'stacked';
  params?: ProblemParams;
  /** The cells allow two readings and nothing tells which is meant: one was chosen, the user should say. */
  question?: Question;
  /** A question that the user answered, or that the culture of the workbook did: it can be answered otherwise. */
  settled?: Question;
}

/** How the workbook's user writes amounts and days. */
export interface Culture {
  decimal: 'point' | 'comma';
  dayOrder?: 'day-first' | 'month-first';
}

/** What a question may be answered with. */
export type Answer = 'point' | 'comma' | 'day-first' | 'month-first' | CreditSign;
/** Whether credits lower the amount, as in the account of a customer, or raise it, as in that of a bank. */
export type CreditSign = 'credit-negative' | 'credit-positive';

/** A question about a column: how one of its texts is read under each answer. */
export interface Question {
  asks: 'decimal' | 'day-order' | 'credit-sign';
  example: string;
  /** The example's value per answer: a number, or a day as yyyy-mm-dd. */
  readings: { answer: Answer; value: string }[];
  /** The answer that was gone by. */
  chosen: Answer;
}

/** A selected range, understood: named, typed columns of equal length, where they came from, and what was noticed. */
export interface Table {
  rowCount: number;
  columns: Column[];
  origin: Origin;
  findings: Finding[];
  /** What a row is; left out where nobody looked. */
  recognition?: Recognition;
  /** Cells whose text is not what the column holds: numbers and dates as text, blanks around a text; left out where none is. */
  untidy?: UntidyCell[];
  /** What this add-in wrote beside the list, such as tiers: for analyses that go on from there. */
  written?: Column[];
  /** What was said to the customers, if the workbook has a contact log. */
  contactLog?: ContactLog;
  /** The day on which the list was read, in days since 1970-01-01; left out where nobody knows. */
  readOn?: number;
}

/** A cell with a text as it is written. */
export interface UntidyCell {
  row: number;
  column: string;
  text: string;
}

/** One line of a contact log. Days are days since 1970-01-01. */
export interface Contact {
  day: number;
  customer: string;
  channel: string;
  /** Of us. */
  who: string;
  /** Word for word. */
  said: string;
  /** 1 to 5; NaN where it is not known. */
  satisfaction: number;
  /** The day that was agreed on for the next contact; NaN for none. */
  next: number;
}

/** A sheet on which people write down what was said, and what was left out of it. */
export interface ContactLog {
  sheet: string;
  contacts: Contact[];
  /** Lines without a customer or a day. */
  incomplete: number;
  /** Satisfactions that are no number from 1 to 5. */
  wrongSatisfactions: number;
}

/** A cell as a spreadsheet hands it over; an empty string is a blank cell. */
export type Cell = string | number | boolean;

/** Cells as a few large blocks: a million rows of them are read and handed over at little cost. */
export interface PackedCells {
  rows: number;
  columns: number;
  /** Row by row: a kind per cell. */
  kinds: Uint8Array<ArrayBuffer>;
  /** The numbers in their order. */
  numbers: Float64Array<ArrayBuffer>;
  /** The texts in their order, those of a slice of rows joined, and the length of each. */
  slices: { rows: number; texts: string }[];
  lengths: Uint32Array<ArrayBuffer>;
}

/** A rectangular (or several-area) source as read from a workbook or a file, before it is understood. */
export interface SourceCells {
  sheet: string;
  address: string;
  tableName?: string;
  /**
   * All rows, header included if there is one; every row has the same length. Error cells as their text, "#N/A". Empty where
   * the cells are `packed`.
   */
  rows: Cell[][];
  /** The cells of a long list, in place of `rows`; `wholeSource` unpacks them. */
  packed?: PackedCells;
  /** Sheet row of each row. */
  rowIndices: number[];
  /** Sheet column of each cell of a row. */
  columnIndices: number[];
  /** Number format of most numbers of each column, to tell dates from numbers. */
  numberFormats: string[];
  /** What the cells do not show, if the workbook knows it. */
  culture?: Culture;
  dateSystem: 1900 | 1904;
  /** Merged cells among the first rows, where a header may be; as indices of the sheet. Left out if none or unknown. */
  merges?: Rectangle[];
  /** Known when the source is an Excel table; otherwise found out from the cells. */
  hasHeader?: boolean;
  /** Which reading of the workbook this is. */
  readId?: number;
  /** Rows left out because a filter hides them. */
  hiddenRowsSkipped?: number;
  /** Hidden rows that are in `rows`. */
  hiddenRowsIncluded?: number;
}
