import type { ClassSummary } from '../../../groups/summarizeClasses';
import type { Cut } from './options';

/** One measure, cut. */
export interface MeasureResult {
  column: string;
  direction: 'benefit' | 'cost';
  by: Cut['by'];
  /** Best first. */
  classes: ClassSummary[];
  /** Points per class; `null` where the user gave none to any. */
  points: (number | null)[] | null;
  /** Index into `classes` per row; −1 where the value is missing. */
  classIndices: Int32Array;
  /** Classes that somebody is in. */
  realClasses: number;
  /** Different values of the column. */
  distinct: number;
  missing: number;
}

export interface Combination extends ClassSummary {
  /** Index of the class of each measure. */
  classes: number[];
}

/** Unrounded results. */
export interface SingleIndicatorDetail {
  ids: string[];
  measures: MeasureResult[];
  /** What is summed. */
  valueColumn: string;
  /** With two or three measures: combinations that occur, best first; empty for one. */
  combinations: Combination[];
  /** Index into `combinations` per row; −1 where a measure is missing. */
  combinationIndices: Int32Array;
}
