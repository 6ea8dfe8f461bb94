import { firmnessJson } from '../../../groups/firmnessBlocks';
import type { KeyAccountMatrixDetail } from './detail';

const bandNames = { 2: ['low', 'high'], 3: ['low', 'medium', 'high'] } as const;

/** The matrix' numbers as plain JSON, unrounded; `null` where a customer is unrated. */
export function keyAccountMatrixJson(detail: KeyAccountMatrixDetail): Record<string, unknown> {
  const { size, attractiveness, strength } = detail;
  const bands = (cell: number) => ({
    attractiveness: bandNames[size][size - 1 - Math.floor(cell / size)],
    strength: bandNames[size][cell % size],
  });
  return {
    customers: detail.ids.map((id, row) => {
      const cell = detail.cellIndices[row];
      return {
        id,
        attractiveness: attractiveness.scores[row],
        strength: strength.scores[row],
        cell: detail.strategies[detail.strategyIndices[row]]?.id ?? null,
        bands: cell < 0 ? null : bands(cell),
        ...firmnessJson(detail.firmness, row),
      };
    }),
    cells: detail.strategies.map(({ id, ...summary }) => ({ cell: id, ...summary })),
    grid: detail.cells.map(({ strategy, ...summary }, cell) => ({ cell: strategy, ...bands(cell), ...summary })),
    borders: { attractiveness: attractiveness.borders, strength: strength.borders },
    weights: { attractiveness: attractiveness.indicators, strength: strength.indicators },
    unrated: detail.unrated.map((row) => detail.ids[row]),
  };
}
