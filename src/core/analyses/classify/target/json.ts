import { firmnessJson } from '../../../groups/firmnessBlocks';
import type { TargetDetail } from './detail';

/** The target analysis as plain JSON, unrounded; `null` for what is not known. */
export function targetJson(detail: TargetDetail): Record<string, unknown> {
  return {
    customers: detail.ids.map((id, row) => ({
      id,
      verdict: detail.verdicts[row] ?? null,
      reason: detail.reasons[row],
      inMarket: detail.inMarket[row],
      value: detail.values[row] ?? null,
      fit: detail.fit[row] ?? null,
      marketType: detail.marketTypes[row] ?? null,
      chainRole: detail.chainRoles[row] ?? null,
      ...firmnessJson(detail.firmness, row),
    })),
    verdicts: detail.summary,
    reasons: detail.byReason.map(({ verdict, ...reason }) => ({ ...reason, verdict: verdict ?? null })),
    marketTypes: detail.byMarketType,
    strengths: detail.strengths,
    size: detail.size
      ? {
          ...detail.size,
          rho: detail.size.rho,
          bigWithPoorFit: detail.size.bigWithPoorFit.map((row) => detail.ids[row]),
        }
      : null,
    similar: detail.similar,
    unknownNames: detail.unknownNames,
    unrated: detail.unrated.map((row) => detail.ids[row]),
  };
}
