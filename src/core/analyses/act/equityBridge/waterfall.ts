import { tierColor } from '../../../report/palette';
import type { Chart, Text } from '../../../report/report';

/** A level, from 0; or a change, from where the one before ended. */
export interface Rung {
  name: Text;
  amount: number;
  isLevel: boolean;
}

/** A bar from one height to another: what stands unseen below it, and its parts above and below the line of 0. */
function barOf(from: number, to: number): { space: number; above: number; below: number } {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low >= 0) return { space: low, above: high - low, below: 0 };
  if (high <= 0) return { space: high, above: 0, below: low - high };
  return { space: 0, above: high, below: low };
}

/** A waterfall as stacked columns: levels, gains and losses over columns that are not seen. */
export function waterfall(
  rungs: readonly Rung[],
  names: { space: Text; level: Text; gain: Text; loss: Text },
): Extract<Chart, { kind: 'bar' | 'column' }> {
  let height = 0;
  const bars = rungs.map(({ amount, isLevel }) => {
    const from = isLevel ? 0 : height;
    height = isLevel ? amount : height + amount;
    return {
      ...barOf(from, height),
      kind: isLevel ? ('level' as const) : amount < 0 ? ('loss' as const) : ('gain' as const),
    };
  });
  const colors = { level: tierColor(0, 6), gain: tierColor(2, 6), loss: lossColor };
  const series = (['level', 'gain', 'loss'] as const).flatMap((kind) => {
    const part = (side: 'above' | 'below') => bars.map((bar) => (bar.kind === kind ? bar[side] : 0));
    const [above, below] = [part('above'), part('below')];
    const both = [above, ...(below.some((length) => length < 0) ? [below] : [])];
    return both.map((values) => ({ name: names[kind], values, color: colors[kind] }));
  });
  return {
    kind: 'column',
    stacked: true,
    totals: rungs.map(({ amount }) => amount),
    categories: rungs.map(({ name }) => name),
    series: [{ name: names.space, values: bars.map(({ space }) => space), isSpace: true }, ...series],
  };
}

/** Beside the blues of tiers, readable in grey by its place below. */
const lossColor = '#C4672B';
