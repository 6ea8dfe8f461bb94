import type { GroupSummary } from '../../../groups/summarizeGroups';
import type { Firmness } from '../../../tiers/firmness/acceptability';
import type { SimilarCategories } from '../../../table/similarCategories';
import type { Strength } from './fit';
import type { ChainRole, MarketType, Reason, Verdict } from './options';
import type { SizeCheck } from './sizeCheck';

/** What the target analysis knows beyond its columns. Unrounded. Row order is the table's. */
export interface TargetDetail {
  ids: string[];
  marketTypes: (MarketType | undefined)[];
  chainRoles: (ChainRole | undefined)[];
  inMarket: boolean[];
  /** NaN where missing; empty without a threshold. */
  values: Float64Array;
  /** 0–100, NaN where a rating is missing; empty without strengths. */
  fit: Float64Array;
  strengths: Strength[];
  /** Undefined where a value or rating is missing. */
  verdicts: (Verdict | undefined)[];
  reasons: Reason[];
  summary: (GroupSummary & { verdict: Verdict })[];
  /** Per reason that occurs. */
  byReason: (GroupSummary & { reason: Reason; verdict: Verdict | undefined })[];
  /** Targets per market type that occurs. */
  byMarketType: { type: MarketType; customers: number; targets: number }[];
  size?: SizeCheck;
  similar: (SimilarCategories & { column: string })[];
  /** Names that are no known market type or role. */
  unknownNames: { column: string; name: string }[];
  /** How firm the verdicts are; `null` where it was not asked for. */
  firmness: Firmness | null;
  unrated: number[];
  valueColumns: string[];
}
