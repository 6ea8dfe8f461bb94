import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import { customerIds } from '../../../table/customerIds';
import { placeInGrid } from '../../../groups/placeInGrid';
import { scoreAxis } from '../../../scoring/scoreAxis';
import { summarizeGroups } from '../../../groups/summarizeGroups';
import { valueColumnsOf } from '../../../table/valueColumnsOf';
import type { AxisSummary, KeyAccountMatrixDetail } from './detail';
import { firmnessOfStrategies } from './firmness';
import type { KeyAccountMatrixOptions } from './options';
import { evenBorders, strategies, strategyOfCell } from './strategies';

/**
 * Both axes, cells and strategies (METHODS 1.4). Throws `no-data-rows`, `options-invalid` for borders that do not
 * ascend inside 0–100 or are not one fewer than bands, `no-rated-customer`, and what scoring throws, with the option's
 * path.
 */
export function evaluateKeyAccountMatrix(table: Table, options: KeyAccountMatrixOptions): KeyAccountMatrixDetail {
  const values = valueColumnsOf(table, options.valueColumns);
  const attractiveness = axis(table, options, 'attractiveness');
  const strength = axis(table, options, 'strength');
  const cellIndices = placeInGrid(strength.scores, attractiveness.scores, {
    x: strength.borders,
    y: attractiveness.borders,
  });
  if (cellIndices.every((cell) => cell < 0)) throw new Problem('no-rated-customer', { option: 'missing' });
  const { size } = options;
  const strategyIndices = cellIndices.map((cell) => (cell < 0 ? -1 : strategyOfCell(size, cell)));
  const ofStrategies = summarizeGroups(strategyIndices, strategies.length, values);
  return {
    ids: customerIds(table, options.id),
    size,
    attractiveness,
    strength,
    cellIndices,
    cells: summarizeGroups(cellIndices, size * size, values).map((summary, cell) => ({
      strategy: strategies[strategyOfCell(size, cell)].id,
      ...summary,
    })),
    strategyIndices,
    strategies: strategies.map(({ id, name, color }, i) => ({
      id,
      name: options.names[name],
      color,
      ...ofStrategies[i],
    })),
    firmness: firmnessOfStrategies(table, options, { attractiveness, strength }, strategyIndices),
    unrated: Array.from(cellIndices.keys()).filter((row) => cellIndices[row] < 0),
    valueColumns: [...options.valueColumns],
  };
}

function axis(table: Table, options: KeyAccountMatrixOptions, id: 'attractiveness' | 'strength'): AxisSummary {
  const borders = options.borders[id] ?? evenBorders(options.size);
  const areAscending = borders.every((border, i) => border > (i === 0 ? 0 : borders[i - 1]) && border < 100);
  if (borders.length !== options.size - 1 || !areAscending) {
    throw new Problem('options-invalid', { option: `borders.${id}` }, { value: { list: borders } });
  }
  const { scores, indicators, weights } = scoreAxis(table, options[id], options.missing, id);
  return {
    scores,
    borders,
    indicators: indicators.map(({ column, scale }, i) => ({
      column,
      direction: scale.direction,
      method: scale.scoring.method,
      weight: weights[i],
      missing: scale.missing,
    })),
  };
}
