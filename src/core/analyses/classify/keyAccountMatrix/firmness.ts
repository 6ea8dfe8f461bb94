import { placeInGrid } from '../../../groups/placeInGrid';
import { acceptability, type Firmness } from '../../../tiers/firmness/acceptability';
import { scoreIndicators } from '../../../scoring/scoreIndicators';
import { weightedScores } from '../../../scoring/weightedScores';
import type { Table } from '../../../table/table';
import type { AxisSummary } from './detail';
import type { KeyAccountMatrixOptions } from './options';
import { strategyOfCell } from './strategies';

const axes = ['attractiveness', 'strength'] as const;

/** In how many weightings each strategy holds; the weights of either axis are a list of their own. `null` if not asked. */
export function firmnessOfStrategies(
  table: Table,
  options: KeyAccountMatrixOptions,
  summaries: Record<(typeof axes)[number], AxisSummary>,
  own: Int8Array,
): Firmness | null {
  if (!options.firmness) return null;
  const reweight = options.missing === 're-weight';
  const parts = axes.map((id) => ({
    scored: scoreIndicators(table, options[id], options.missing, id),
    into: new Float64Array(table.rowCount),
  }));
  const lists = axes.map((id) => ({
    names: summaries[id].indicators.map(({ column }) => column),
    weights: summaries[id].indicators.map(({ weight }) => weight),
  }));
  const borders = { x: summaries.strength.borders, y: summaries.attractiveness.borders };
  const strategies = Int8Array.from({ length: options.size ** 2 }, (_, cell) => strategyOfCell(options.size, cell));
  return acceptability(lists, own, options.firmness, (drawn, blur) => {
    const [upwards, rightwards] = parts.map(({ scored, into }, i) => {
      const indicators = scored.map((indicator) => ({ ...indicator, scores: blur(indicator.scores) }));
      return weightedScores(indicators, drawn[i], reweight, into);
    });
    return placeInGrid(rightwards, upwards, borders).map((cell) => (cell < 0 ? -1 : strategies[cell]));
  });
}
