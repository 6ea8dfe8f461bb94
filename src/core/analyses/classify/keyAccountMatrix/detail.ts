import type { Firmness } from '../../../tiers/firmness/acceptability';
import type { Scoring } from '../../../scoring/options';
import type { GroupSummary } from '../../../groups/summarizeGroups';
import type { StrategyId } from './strategies';

/** What the matrix knows beyond its columns. Unrounded. Row order is the table's. */
export interface KeyAccountMatrixDetail {
  /** Customer id per row (text of the id column, or the 1-based sheet row number). */
  ids: string[];
  size: 2 | 3;
  attractiveness: AxisSummary;
  strength: AxisSummary;
  /** Cell per row in reading order (attractiveness upwards, strength to the right); -1 where unrated. */
  cellIndices: Int8Array;
  /** In reading order. */
  cells: (GroupSummary & { strategy: StrategyId })[];
  /** Index into `strategies` per row; -1 where unrated. */
  strategyIndices: Int8Array;
  strategies: (GroupSummary & { id: StrategyId; name: string; color: string })[];
  /** How firm the strategies are, weights of attractiveness first; `null` where it was not asked for. */
  firmness: Firmness | null;
  unrated: number[];
  valueColumns: string[];
}

export interface AxisSummary {
  /** 0–100 per row; NaN where unrated. */
  scores: Float64Array;
  /** Ascending. */
  borders: number[];
  indicators: {
    column: string;
    direction: 'benefit' | 'cost';
    method: Scoring['method'];
    weight: number;
    missing: number;
  }[];
}
