import type { FormulaValueDetail } from './detail';

/** The unrounded numbers as plain JSON, as the command line's report has them; what is not a number is `null`. */
export function formulaValueJson(detail: FormulaValueDetail): Record<string, unknown> {
  const { ids, margin, retention, acquisitionCost, clv, multiple } = detail;
  return {
    customers: ids.map((id, row) => ({
      id,
      margin: margin[row],
      retention: retention[row],
      acquisitionCost: acquisitionCost[row],
      clv: clv[row],
      multiple: multiple[row],
    })),
    equity: detail.equity,
    valued: detail.valued,
    lossMaking: detail.lossMaking,
    topFifthShare: detail.topFifthShare,
    tierColumn: detail.tierColumn,
    tiers: detail.tiers,
    whatIf: detail.whatIf.map(({ change, equity }) => ({
      ...change,
      equity,
      effect: equity === null || detail.equity === 0 ? null : equity / detail.equity - 1,
    })),
    assumptions: detail.assumptions,
  };
}
