import { gaussLegendre4, gaussLegendre8 } from '../stats/gaussLegendre';
import type { CountedRows } from './countRows';
import { interpolatedIntegral } from './leavingInterpolation';
import {
  addManyPanels,
  addPanel,
  fallBetween,
  fillNodes,
  nodeTable,
  steepness,
  type Density,
  type LeavingIntegral,
} from './leavingMoments';

interface FrequencyGroup {
  x: number;
  rows: Uint32Array;
  /** Time indices, ascending. */
  breaks: Uint32Array;
}

/** The integral at the times of the rows, or interpolated between few times where rows are uncounted. */
export function leavingIntegral(data: CountedRows): LeavingIntegral {
  return data.isUncounted ? interpolatedIntegral(data) : cumulatedIntegral(data);
}

/**
 * Per frequency, the integral from each time point to the last one is cumulated from the right. The integrals of equal
 * time steps (a day grid) share their logarithms. Gauss–Legendre with 4 or 8 nodes per step as the step needs; relative
 * error about 1e-13.
 */
export function cumulatedIntegral(data: CountedRows): LeavingIntegral {
  const { times, recencyIndex, ageIndex } = data;
  const groups = groupByFrequency(data);
  const longest = groups.reduce((most, group) => Math.max(most, group.breaks.length), 0);
  const positions = new Int32Array(times.length);
  const few = nodeTable(times.length, 4);
  const many = nodeTable(times.length, 8);
  const scratch = nodeTable(1, 8);

  return {
    forEachRow({ r, alpha, s, beta }, moments, visit) {
      few.filled.fill(0);
      many.filled.fill(0);
      const cumulated = new Float64Array(longest * moments);
      const panel = new Float64Array(moments);
      const nearest = Math.min(alpha, beta);

      for (const { x, rows, breaks } of groups) {
        const density: Density = { power: r + x, alpha, s1: s + 1, beta };
        const last = breaks.length - 1;
        for (let m = 0; m < moments; m++) cumulated[last * moments + m] = 0;
        positions[breaks[last]] = last * moments;
        for (let k = last - 1; k >= 0; k--) {
          const step = breaks[k];
          const from = times[step];
          const to = times[breaks[k + 1]];
          panel.fill(0);
          const roughness = (to - from) * steepness(density, nearest, from);
          if (roughness > 4) addManyPanels(panel, scratch, density, nearest, from, to);
          else {
            const rule = roughness <= 0.5 ? gaussLegendre4 : gaussLegendre8;
            const isShared = breaks[k + 1] === step + 1;
            const table = isShared ? (roughness <= 0.5 ? few : many) : scratch;
            const offset = isShared ? step * rule.nodes.length : 0;
            if (!isShared || table.filled[step] === 0) {
              fillNodes(table, offset, rule.nodes, density, from, to);
              if (isShared) table.filled[step] = 1;
            }
            addPanel(panel, table, offset, rule.weights, density, from, to);
          }
          const fall = fallBetween(density, from, to);
          const at = k * moments;
          for (let m = 0; m < moments; m++) cumulated[at + m] = panel[m] + fall * cumulated[at + moments + m];
          positions[step] = at;
        }
        for (let i = 0; i < rows.length; i++) {
          const row = rows[i];
          visit(row, cumulated, positions[recencyIndex[row]], cumulated, positions[ageIndex[row]]);
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
