import { gaussLegendre4, gaussLegendre8 } from '../../stats/gaussLegendre';
import type { CountedRows } from './countRows';

/**
 * Moments kept of the leaving density, in this order: 1, A, a, B, b, AA, Aa, aa, AB, Ab, aB, ab, BB, Bb, bb with
 * A = ln(α+t), a = 1/(α+t), B = ln(β+t), b = 1/(β+t).
 */
export const momentCount = 15;

/**
 * Integrals over the time of leaving of the Pareto/NBD density f(t) = (α+t)^{−(r+x)} (β+t)^{−(s+1)}, for all counted
 * rows at once: per frequency x, the integral from each time point to the last one is cumulated from the right, always
 * relative to f at its left end so that no power overflows. The integrals of equal time steps (a day grid) share their
 * logarithms. Gauss–Legendre with 4 or 8 nodes per step as the step needs; relative error about 1e-13. It stands for
 * the 2F1 of Schmittlein, Morrison & Colombo (1987) and has no trouble near z = 1.
 */
export interface LeavingIntegral {
  /**
   * Calls back once per frequency with its rows and what was cumulated.
   *
   * @param moments 1 for the integral alone, {@link momentCount} for what a Hessian needs
   */
  forEachFrequency(
    theta: { r: number; alpha: number; s: number; beta: number },
    moments: number,
    visit: (rows: Uint32Array, cumulated: Float64Array, position: (timeIndex: number) => number) => void,
  ): void;
}

interface FrequencyGroup {
  x: number;
  rows: Uint32Array;
  /** Time indices, ascending. */
  breaks: Uint32Array;
}

export function leavingIntegral(data: CountedRows): LeavingIntegral {
  const { times } = data;
  const groups = groupByFrequency(data);
  const longest = groups.reduce((most, group) => Math.max(most, group.breaks.length), 0);
  const positions = new Int32Array(times.length);
  const nodeTables = [gaussLegendre4, gaussLegendre8].map(({ nodes }) => ({
    logAlpha: new Float64Array(times.length * nodes.length),
    logBeta: new Float64Array(times.length * nodes.length),
    filled: new Uint8Array(times.length),
  }));
  const scratch = { logAlpha: new Float64Array(8), logBeta: new Float64Array(8) };

  return {
    forEachFrequency({ r, alpha, s, beta }, moments, visit) {
      for (const table of nodeTables) table.filled.fill(0);
      const cumulated = new Float64Array(longest * moments);
      const panel = new Float64Array(moments);
      const nearest = Math.min(alpha, beta);

      for (const group of groups) {
        const { breaks } = group;
        const power = r + group.x;
        /** How fast the density falls at t, plus room for what its poles do to the quadrature. */
        const steepness = (t: number): number => power / (alpha + t) + (s + 1) / (beta + t) + 8 / (nearest + t);
        const last = breaks.length - 1;
        for (let m = 0; m < moments; m++) cumulated[last * moments + m] = 0;
        for (let k = last - 1; k >= 0; k--) {
          const from = times[breaks[k]];
          const to = times[breaks[k + 1]];
          const logAlpha = Math.log(alpha + from);
          const logBeta = Math.log(beta + from);
          panel.fill(0);
          const roughness = (to - from) * steepness(from);
          if (roughness <= 4) {
            const order = roughness <= 0.5 ? 0 : 1;
            const rule = order === 0 ? gaussLegendre4 : gaussLegendre8;
            if (breaks[k + 1] === breaks[k] + 1) {
              const table = nodeTables[order];
              const offset = breaks[k] * rule.nodes.length;
              if (table.filled[breaks[k]] === 0) {
                fillLogs(table, offset, rule.nodes, from, to);
                table.filled[breaks[k]] = 1;
              }
              addPanel(table, offset, rule.weights, to - from, logAlpha, logBeta);
            } else {
              fillLogs(scratch, 0, rule.nodes, from, to);
              addPanel(scratch, 0, rule.weights, to - from, logAlpha, logBeta);
            }
          } else {
            let start = from;
            while (start < to) {
              const end = Math.min(to, start + 4 / steepness(start));
              fillLogs(scratch, 0, gaussLegendre8.nodes, start, end);
              addPanel(scratch, 0, gaussLegendre8.weights, end - start, logAlpha, logBeta);
              const decay = power * (Math.log(alpha + end) - logAlpha) + (s + 1) * (Math.log(beta + end) - logBeta);
              if (decay > 45 + Math.log1p(to)) break;
              start = end;
            }
          }
          const fall = Math.exp(
            -power * Math.log1p((to - from) / (alpha + from)) - (s + 1) * Math.log1p((to - from) / (beta + from)),
          );
          for (let m = 0; m < moments; m++) {
            cumulated[k * moments + m] = panel[m] + fall * cumulated[(k + 1) * moments + m];
          }
        }
        for (let k = 0; k <= last; k++) positions[breaks[k]] = k;
        visit(group.rows, cumulated, (timeIndex) => positions[timeIndex] * moments);

        function addPanel(
          logs: { logAlpha: Float64Array; logBeta: Float64Array },
          offset: number,
          weights: readonly number[],
          width: number,
          logAlphaFrom: number,
          logBetaFrom: number,
        ): void {
          for (let node = 0; node < weights.length; node++) {
            const A = logs.logAlpha[offset + node];
            const B = logs.logBeta[offset + node];
            const w = width * weights[node] * Math.exp(power * (logAlphaFrom - A) + (s + 1) * (logBetaFrom - B));
            panel[0] += w;
            if (moments === 1) continue;
            const a = Math.exp(-A);
            const b = Math.exp(-B);
            const [wA, wa, wB, wb] = [w * A, w * a, w * B, w * b];
            panel[1] += wA;
            panel[2] += wa;
            panel[3] += wB;
            panel[4] += wb;
            panel[5] += wA * A;
            panel[6] += wA * a;
            panel[7] += wa * a;
            panel[8] += wA * B;
            panel[9] += wA * b;
            panel[10] += wa * B;
            panel[11] += wa * b;
            panel[12] += wB * B;
            panel[13] += wB * b;
            panel[14] += wb * b;
          }
        }
      }

      function fillLogs(
        logs: { logAlpha: Float64Array; logBeta: Float64Array },
        offset: number,
        nodes: readonly number[],
        from: number,
        to: number,
      ): void {
        for (let node = 0; node < nodes.length; node++) {
          const t = from + (to - from) * nodes[node];
          logs.logAlpha[offset + node] = Math.log(alpha + t);
          logs.logBeta[offset + node] = Math.log(beta + t);
        }
      }
    },
  };
}

/**
 * Rows per frequency, and the time points at which to cumulate: the rows' own, or, where those are a third or more of
 * all between the first and the last, all of them, so that the steps share their logarithms with other frequencies.
 */
function groupByFrequency(data: CountedRows): FrequencyGroup[] {
  const rowsOf: number[][] = Array.from(data.frequencies, () => []);
  for (let row = 0; row < data.rowCount; row++) rowsOf[data.frequencyIndex[row]].push(row);
  const mark = new Int32Array(data.times.length).fill(-1);
  return rowsOf.map((rows, group) => {
    let [low, high, own] = [data.times.length, 0, 0];
    for (const row of rows) {
      for (const time of [data.recencyIndex[row], data.ageIndex[row]]) {
        if (mark[time] !== group) own++;
        mark[time] = group;
        low = Math.min(low, time);
        high = Math.max(high, time);
      }
    }
    const dense = own * 3 >= high - low + 1;
    const breaks: number[] = [];
    for (let time = low; time <= high; time++) if (dense || mark[time] === group) breaks.push(time);
    return { x: data.frequencies[group], rows: Uint32Array.from(rows), breaks: Uint32Array.from(breaks) };
  });
}
