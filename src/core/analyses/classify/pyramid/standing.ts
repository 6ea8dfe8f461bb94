import { customerNaming } from '../../../table/customerIds';
import { fallHint, liftHint, type BorderHint } from './borderHints';
import type { PyramidDetail } from './detail';
import { changeToNextTier, type NextTier } from './nextTier';
import type { PyramidOptions } from './options';
import type { PreparedPyramid } from './prepare';

/** Where one customer stands in the pyramid, and what would move it. */
export interface CustomerStanding {
  /** 0-based row of the list. */
  row: number;
  /** As in the list; its row's number without a column of names. */
  id: string;
  /** NaN without one. */
  score: number;
  next: NextTier;
  /** Left out where there is no way up, or none down. */
  lift?: BorderHint;
  fall?: BorderHint;
}

/** @param row 0-based row of the list */
export function standingOf(
  prepared: PreparedPyramid,
  detail: PyramidDetail,
  options: PyramidOptions,
  row: number,
): CustomerStanding {
  const next = changeToNextTier(prepared, detail, options, row);
  return {
    row,
    id: customerNaming(prepared.table, options.id)(row),
    score: detail.scores[row],
    next,
    lift: liftHint(next, prepared),
    fall: fallHint(next, prepared),
  };
}
