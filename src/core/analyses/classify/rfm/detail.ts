import type { ClassSummary } from '../../../groups/summarizeClasses';
import type { RfmCustomers } from './customers';
import type { RfmOptions } from './options';
import type { Measure, RfmCodes } from './rfmCodes';
import type { Segment } from './segmentMap';

/** A score of a measure, with its real size and borders. */
export interface ScoreBin {
  score: number;
  customers: number;
  from: number | null;
  to: number | null;
}

export interface SegmentSummary extends Segment {
  customers: number;
  /** Of the customers with a code, and of their money; 0–1. */
  share: number;
  monetary: number;
  valueShare: number | null;
  meanRecency: number | null;
  meanFrequency: number | null;
  meanMonetary: number | null;
}

/** Customers of one code. */
export interface Cell {
  code: string;
  customers: number;
  monetary: number;
  /** Mean answer to the test mailing; `null` where nobody has one. */
  response: number | null;
  /** How many customers have an answer. */
  answers: number;
  /** Least number of sales with which a mailing to the cell pays. */
  salesNeeded: number | null;
  worthMailing: boolean | null;
  /** Expected from mailing the cell. */
  profit: number | null;
}

export interface MailingSummary {
  costPerPiece: number;
  profitPerSale: number;
  /** Response above which a mailing pays. */
  breakEven: number;
  column: string | null;
  /** Of the cells worth mailing; `null` without answers. */
  cells: number | null;
  customers: number | null;
  profit: number | null;
  /** Of a mailing to everybody with an answered cell. */
  profitOfAll: number | null;
}

/** Unrounded results of an RFM analysis. */
export interface RfmDetail {
  customers: RfmCustomers;
  codes: RfmCodes;
  /** Name of the column of money. */
  moneyColumn: string;
  /** Name of the column of order numbers; `null` where each row is an order. */
  orderColumn: string | null;
  bins: number;
  method: RfmOptions['method'];
  quantile: RfmOptions['quantile'];
  /** Customers with a code. */
  rated: number;
  scoreBins: Record<Measure, ScoreBin[]>;
  /** `null` without a map of codes to segments. */
  segments: SegmentSummary[] | null;
  /** Index into `segments`; −1 without code or map. */
  segmentIndices: Int32Array;
  /** The segments as classes of the table of shares, for its chart. */
  segmentClasses: ClassSummary[];
  /** Recency score (highest first) × frequency score (lowest first). */
  heatMap: { shows: RfmOptions['heatMap']; values: (number | null)[][] };
  /** Codes that occur, highest first. */
  cells: Cell[];
  mailing: MailingSummary | null;
}
