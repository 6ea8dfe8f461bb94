import type { Firmness } from '../../../tiers/firmness/acceptability';
import type { Scoring } from '../../../scoring/options';
import type { GroupSummary } from '../../../groups/summarizeGroups';
import type { AspectId, QuadrantId } from './options';

/** What the scorecard knows beyond its columns. Unrounded. Row order is the table's. */
export interface ScorecardDetail {
  /** Customer id per row (text of the id column, or the 1-based sheet row number). */
  ids: string[];
  aspects: AspectSummary[];
  /** 0–100 per row; NaN where unrated. */
  scores: Float64Array;
  actual: Float64Array;
  potential: Float64Array;
  /** Index into `quadrants`; -1 where unrated. */
  quadrantIndices: Int8Array;
  /** In the matrix' reading order. */
  quadrants: (GroupSummary & { id: QuadrantId; name: string; color: string })[];
  /** From here on upwards a value is high. */
  borders: { actual: number; potential: number };
  /** How firm the quadrants are, better and worse in the order of care; `null` where it was not asked for. */
  firmness: { of: Firmness; weights: DrawnWeight[] } | null;
  unrated: number[];
  valueColumns: string[];
}

/** A weight that is drawn for firmness: of an aspect in the score, or of an indicator in an aspect. */
export type DrawnWeight = { aspect: AspectId } | { column: string };

export interface AspectSummary {
  id: AspectId;
  /** Of the aspect in the score; the four add up to 1. */
  weight: number;
  /** 0–100 per row; NaN where unrated, and everywhere in an aspect without indicators. */
  scores: Float64Array;
  indicators: {
    column: string;
    direction: 'benefit' | 'cost';
    method: Scoring['method'];
    /** Inside the aspect, adding up to 1. */
    weight: number;
    missing: number;
  }[];
}
