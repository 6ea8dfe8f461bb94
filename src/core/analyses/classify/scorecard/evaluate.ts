import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import { customerIds } from '../../../table/customerIds';
import { combineScores } from '../../../scoring/combineScores';
import { scoreAxis } from '../../../scoring/scoreAxis';
import { summarizeGroups } from '../../../groups/summarizeGroups';
import { normalizedWeights } from '../../../scoring/weightedScores';
import { valueColumnsOf } from '../../../table/valueColumnsOf';
import type { AspectSummary, ScorecardDetail } from './detail';
import { firmnessOfQuadrants } from './firmness';
import { aspectIds, quadrantIds, sides, type ScorecardOptions } from './options';
import { placeCustomers } from './placeCustomers';
import { quadrantColor, quadrantName } from './quadrants';

/**
 * Aspects, score, actual and potential value, quadrants (METHODS 1.3). Throws `no-data-rows`, `aspect-empty`,
 * `weight-negative`, `weights-all-zero` (also where one side of the matrix has no weight), `no-rated-customer`, and
 * what scoring throws, with the option's path.
 */
export function evaluateScorecard(table: Table, options: ScorecardOptions): ScorecardDetail {
  const values = valueColumnsOf(table, options.valueColumns);
  checkWeights(options);
  const aspects = scoreAspects(table, options);

  const scores = combineScores(aspects, options.missing === 're-weight');
  const { actual, potential, borders, quadrantIndices } = placeCustomers(aspects, options);
  if (quadrantIndices.every((quadrant) => quadrant < 0)) throw new Problem('no-rated-customer', { option: 'missing' });

  const summaries = summarizeGroups(quadrantIndices, quadrantIds.length, values);
  return {
    ids: customerIds(table, options.id),
    aspects,
    scores,
    actual,
    potential,
    quadrantIndices,
    quadrants: quadrantIds.map((id, i) => ({
      id,
      name: quadrantName(options, id),
      color: quadrantColor[id],
      ...summaries[i],
    })),
    borders,
    firmness: firmnessOfQuadrants(table, options, aspects, quadrantIndices),
    unrated: Array.from(quadrantIndices.keys()).filter((row) => quadrantIndices[row] < 0),
    valueColumns: [...options.valueColumns],
  };
}

function checkWeights(options: ScorecardOptions): void {
  for (const id of aspectIds) {
    const { weight, indicators } = options[id];
    if (!(weight >= 0)) throw new Problem('weight-negative', { option: `${id}.weight` }, { weight });
    if (weight > 0 && indicators.length === 0) throw new Problem('aspect-empty', { option: `${id}.indicators` });
  }
  for (const side of Object.values(sides)) {
    if (side.every((id) => options[id].weight === 0)) {
      throw new Problem('weights-all-zero', { option: side.map((id) => `${id}.weight`).join(', ') });
    }
  }
}

function scoreAspects(table: Table, options: ScorecardOptions): AspectSummary[] {
  const weights = normalizedWeights(aspectIds.map((id) => options[id]));
  return aspectIds.map((id, i) => {
    const { indicators } = options[id];
    if (indicators.length === 0) {
      return { id, weight: 0, scores: new Float64Array(table.rowCount).fill(NaN), indicators: [] };
    }
    const axis = scoreAxis(table, indicators, options.missing, `${id}.indicators`);
    return {
      id,
      weight: weights[i],
      scores: axis.scores,
      indicators: axis.indicators.map(({ column, scale }, j) => ({
        column,
        direction: scale.direction,
        method: scale.scoring.method,
        weight: axis.weights[j],
        missing: scale.missing,
      })),
    };
  });
}
