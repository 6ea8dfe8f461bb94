import { acceptability, type WeightList } from '../../../tiers/firmness/acceptability';
import { scoreIndicators } from '../../../scoring/scoreIndicators';
import { weightedScores } from '../../../scoring/weightedScores';
import type { Table } from '../../../table/table';
import type { AspectSummary, ScorecardDetail } from './detail';
import { quadrantIds, quadrantsByCare, type ScorecardOptions } from './options';
import { placeCustomers } from './placeCustomers';

/**
 * In how many weightings each quadrant holds. The weights of the aspects are one list, those of the indicators inside an
 * aspect another; intervals name aspects by their option (`financial`) and indicators by their column. `null` if not asked.
 */
export function firmnessOfQuadrants(
  table: Table,
  options: ScorecardOptions,
  aspects: readonly AspectSummary[],
  own: Int8Array,
): ScorecardDetail['firmness'] {
  if (!options.firmness) return null;
  const present = aspects.filter(({ indicators }) => indicators.length > 0);
  const lists: WeightList[] = [
    { names: present.map(({ id }) => id), weights: present.map(({ weight }) => weight) },
    ...present.map(({ indicators }) => ({
      names: indicators.map(({ column }) => column),
      weights: indicators.map(({ weight }) => weight),
    })),
  ];
  const scored = present.map(({ id }) =>
    scoreIndicators(table, options[id].indicators, options.missing, `${id}.indicators`),
  );
  const reweight = options.missing === 're-weight';
  const ranks = Int8Array.from(quadrantIds, (id) => quadrantsByCare.indexOf(id));
  const ranked = (quadrants: Int8Array): Int8Array => quadrants.map((index) => (index < 0 ? -1 : ranks[index]));
  const buffers = present.map(() => new Float64Array(table.rowCount));
  const of = acceptability(lists, ranked(own), options.firmness, ([ofAspects, ...inside], blur) => {
    const drawn = present.map(({ id }, i) => {
      const indicators = scored[i].map((indicator) => ({ ...indicator, scores: blur(indicator.scores) }));
      return { id, weight: ofAspects[i], scores: weightedScores(indicators, inside[i], reweight, buffers[i]) };
    });
    return ranked(placeCustomers(drawn, options).quadrantIndices);
  });
  return {
    of,
    weights: [
      ...present.map(({ id }) => ({ aspect: id })),
      ...present.flatMap(({ indicators }) => indicators.map(({ column }) => ({ column }))),
    ],
  };
}
