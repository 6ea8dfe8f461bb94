import type { LineReading } from '../orderLines';

/** The steps in the order in which they are tried: a line goes with the first that it meets. */
export const cleaningSteps = [
  'duplicates',
  'adjustments',
  'withoutCustomer',
  'service',
  'zeroPrices',
  'cancelled',
] as const;
export type CleaningStepId = (typeof cleaningSteps)[number];

/** A line that a step took. */
export interface SampleLine {
  /** 1-based sheet row. */
  row: number;
  /** '' where there is none, as below. */
  customer: string;
  /** Description, else the product code, else the order number. */
  text: string;
  /** `null` where the list has no amounts. */
  amount: number | null;
}

export interface CleaningStep {
  step: CleaningStepId;
  /** What was done with its lines: left out, or taken off the purchases they belong to. */
  treatment: 'left-out' | 'netted';
  /** Lines. */
  count: number;
  /** Sum of their amounts; `null` where the list has none. */
  value: number | null;
  /** Up to five of them. */
  sample: SampleLine[];
}

/** How a list of order lines was cleaned. `total` is `kept` and the lines of all steps. */
export interface Cleaning {
  /** Those that found something. */
  steps: CleaningStep[];
  kept: number;
  total: number;
  /** Product codes, or descriptions where there are no codes, that count as services. */
  codes: string[];
  /** Value of returns that was taken off lines of the same product or order. */
  matched: number;
  /** Off the customer's latest other purchases; the rest found none and is left to the analysis. */
  others: number;
  /** How the rows were read before. */
  reading: LineReading;
}
