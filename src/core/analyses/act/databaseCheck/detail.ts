import type { FindingCode } from '../../../table/table';
import type { Fact } from './expectedFacts';
import type { RepairReason } from './options';

/** One of the facts that a company should know of its customers. */
export interface FactFound {
  fact: Fact;
  columns: string[];
  /** Share of the customers with a value in any of the columns, 0–1; 0 without columns. */
  filled: number;
}

export interface TierCompleteness {
  tier: string;
  customers: number;
  /** Share of the filled cells per column, in the order of `columns`. */
  filled: number[];
  /** The same over all columns. */
  all: number;
}

export interface Completeness {
  columns: string[];
  /** Best first. */
  tiers: TierCompleteness[];
  /** Whether the tiers are shares of the customers by value, for want of a column of tiers. */
  isByValue: boolean;
  /** Customers with blanks, the best first. */
  gaps: { row: number; id: string; tier: string; missing: string[] }[];
}

/** Rows that may be one customer. Rows are those of the sheet, from 1. */
export interface Duplicate {
  rows: number[];
  ids: string[];
  names: string[];
  /** Of the least alike two that were brought together, 0–1. */
  similarity: number;
  /** The same id, or the same name but for capitals and spaces; or names that are alike. */
  kind: 'exact' | 'near';
}

export interface Outlier {
  row: number;
  id: string;
  column: string;
  value: number;
  /** Robust standard deviations from the middle. */
  score: number;
}

export type DateFault = 'no-date' | 'future' | 'far-off' | 'before-start' | 'unreadable';

export interface OddDate {
  row: number;
  id: string;
  column: string;
  /** yyyy-mm-dd, or the text that is no date. */
  value: string;
  why: DateFault;
}

/** Cells of a column that hold another kind of value than most. */
export interface MixedType {
  column: string;
  code: FindingCode;
  count: number;
  places: string[];
}

/** A repair of one cell that is proposed. */
export interface Repair {
  /** Row of the table. */
  at: number;
  /** Row of the sheet, from 1. */
  row: number;
  id: string;
  column: string;
  /** As it is written: text, a number, or a day as days since 1970-01-01. */
  before: string | number;
  /** `null` empties the cell. */
  after: string | number | null;
  isDate: boolean;
  reason: RepairReason;
  isAccepted: boolean;
}

export interface DatabaseCheckDetail {
  customers: number;
  facts: FactFound[];
  completeness: Completeness;
  duplicates: Duplicate[];
  outliers: Outlier[];
  /** How many outliers each column has, the most first; more than the few that are named. */
  outlierColumns: { column: string; count: number; isLog: boolean }[];
  dates: OddDate[];
  mixed: MixedType[];
  repairs: Repair[];
  nameColumn: string | null;
  /** Day after which nothing can have happened; `null`: days to come were not looked for. */
  today: string | null;
  /** Whether it is the day on which the list was read, as the options name none. */
  isTodayRead: boolean;
  hasDates: boolean;
}
