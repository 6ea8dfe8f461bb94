/** An axis from one round number to another, with four to seven round ticks. */
export interface Axis {
  from: number;
  to: number;
  ticks: number[];
}

/** The axis that holds all values, and 0 when it is near. */
export function axisTicks(values: readonly number[]): Axis {
  const finite = values.filter(Number.isFinite);
  let low = finite.reduce((least, value) => Math.min(least, value), Infinity);
  let high = finite.reduce((most, value) => Math.max(most, value), -Infinity);
  if (finite.length === 0) [low, high] = [0, 1];
  if (low > 0 && low < (high - low) * 0.5) low = 0;
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { from: ticks[0], to: ticks[ticks.length - 1], ticks };
}
