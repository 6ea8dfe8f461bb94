import type { KeyAccountMatrixOptions } from './options';

/** From the customers that deserve most to those that deserve least. */
export const strategies = [
  { id: 'invest-for-growth', name: 'growth', color: '#0B3C5D' },
  { id: 'invest-selectively', name: 'selective', color: '#2F86B7' },
  { id: 'maintain', name: 'maintain', color: '#6DB1D6' },
  { id: 'manage-for-cash', name: 'cash', color: '#A19F9D' },
] as const;
export type StrategyId = (typeof strategies)[number]['id'];

const [growth, selective, maintain, cash] = [0, 1, 2, 3];

/**
 * Strategy per cell in reading order: attractiveness upwards, strength to the right. The four strategies are Millman &
 * Wilson's; how nine cells share them is the portfolio matrix' usual diagonal.
 */
const cellStrategies: Record<KeyAccountMatrixOptions['size'], readonly number[]> = {
  2: [selective, growth, cash, maintain],
  3: [selective, growth, growth, cash, selective, maintain, cash, cash, maintain],
};

/** Index into {@link strategies} of a cell. */
export function strategyOfCell(size: KeyAccountMatrixOptions['size'], cell: number): number {
  return cellStrategies[size][cell];
}

/** Halves or thirds of 0–100. */
export function evenBorders(size: KeyAccountMatrixOptions['size']): number[] {
  return Array.from({ length: size - 1 }, (_, i) => (100 * (i + 1)) / size);
}
