import { chebyshevAt, chebyshevDegree, chebyshevPoints, chebyshevTerms, chebyshevTransform } from '../stats/chebyshev';
import { gaussLegendre8 } from '../stats/gaussLegendre';
import type { CountedRows } from './countRows';
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

// their own constants, as loops over all rows ask for them
const degree = chebyshevDegree;
const terms = chebyshevTerms;
/** Longest piece, in ln(min(α, β) + t). */
const longestPiece = 1;

/**
 * The leaving integral where next to no two rows are equal. From t to a far end it is a smooth function of
 * y = ln(min(α, β) + t), analytic for |Im y| < π whatever the parameters are, so Chebyshev polynomials on pieces of length
 * 1 or less hold it to about 1e-13. They are made once per frequency; a row costs two evaluations.
 */
export function interpolatedIntegral(data: CountedRows): LeavingIntegral {
  const groups = rowsByFrequency(data);
  const { recency, age } = data;
  return {
    forEachRow({ r, alpha, s, beta }, moments, visit) {
      const early = new Float64Array(moments);
      const late = new Float64Array(moments);
      for (const { x, rows, low, high } of groups) {
        const pieces = piecesOf({ power: r + x, alpha, s1: s + 1, beta }, low, high, moments);
        let known = NaN;
        for (let i = 0; i < rows.length; i++) {
          const row = rows[i];
          // all who never came again have the same
          if (recency[row] !== known) evaluate(pieces, recency[row], early);
          known = recency[row];
          evaluate(pieces, age[row], late);
          visit(row, early, 0, late, 0);
        }
      }
    },
  };
}

interface FrequencyGroup {
  x: number;
  rows: Uint32Array;
  /** Earliest recency and oldest age. */
  low: number;
  high: number;
}

function rowsByFrequency({ frequencies, frequencyIndex, rowCount, recency, age }: CountedRows): FrequencyGroup[] {
  const sizes = new Uint32Array(frequencies.length);
  for (let row = 0; row < rowCount; row++) sizes[frequencyIndex[row]]++;
  const groups = Array.from(frequencies, (x, i): FrequencyGroup => {
    return { x, rows: new Uint32Array(sizes[i]), low: Infinity, high: 0 };
  });
  sizes.fill(0);
  for (let row = 0; row < rowCount; row++) {
    const group = groups[frequencyIndex[row]];
    group.rows[sizes[frequencyIndex[row]]++] = row;
    if (recency[row] < group.low) group.low = recency[row];
    if (age[row] > group.high) group.high = age[row];
  }
  return groups.filter(({ rows }) => rows.length > 0);
}

interface Pieces {
  /** min(α, β). */
  nearest: number;
  /** ln(nearest + t) where the first piece begins, and the length of each. */
  start: number;
  length: number;
  count: number;
  moments: number;
  /** Of piece p, polynomial k and moment m at (p · terms + k) · moments + m. */
  coefficients: Float64Array;
}

function piecesOf(density: Density, low: number, high: number, moments: number): Pieces {
  const nearest = Math.min(density.alpha, density.beta);
  const start = Math.log(nearest + low);
  const whole = Math.max(Math.log(nearest + high) - start, 1e-6);
  const count = Math.ceil(whole / longestPiece);
  const length = whole / count;
  const values = integralsAt(density, nearest, pointsOf(nearest, start, length, count), moments);
  const coefficients = new Float64Array(count * terms * moments);
  for (let piece = 0; piece < count; piece++) {
    for (let k = 0; k < terms; k++) {
      const at = (piece * terms + k) * moments;
      for (let j = 0; j < terms; j++) {
        const factor = chebyshevTransform[k * terms + j];
        const from = (piece * degree + j) * moments;
        for (let m = 0; m < moments; m++) coefficients[at + m] += factor * values[from + m];
      }
    }
  }
  return { nearest, start, length, count, moments, coefficients };
}

/** Chebyshev points of all pieces as times, ascending; neighbours share their ends. */
function pointsOf(nearest: number, start: number, length: number, count: number): Float64Array {
  return Float64Array.from({ length: count * degree + 1 }, (_, i) => {
    const within = chebyshevPoints[i % degree];
    return Math.exp(start + length * (Math.floor(i / degree) + within)) - nearest;
  });
}

/** Moments from each time to the far end, relative to the density at the time. */
function integralsAt(density: Density, nearest: number, times: Float64Array, moments: number): Float64Array {
  const last = times.length - 1;
  const values = new Float64Array(times.length * moments);
  const scratch = nodeTable(1, 8);
  const panel = new Float64Array(moments);
  // An end where nothing is left of the density: one nearer by would make the integral rise with the power's speed before it.
  const reach = Math.min(18, 36 / (density.power + density.s1 - 1));
  addManyPanels(panel, scratch, density, nearest, times[last], (nearest + times[last]) * Math.exp(reach) - nearest);
  values.set(panel, last * moments);
  for (let k = last - 1; k >= 0; k--) {
    const [from, to] = [times[k], times[k + 1]];
    panel.fill(0);
    if ((to - from) * steepness(density, nearest, from) > 4) {
      addManyPanels(panel, scratch, density, nearest, from, to);
    } else {
      fillNodes(scratch, 0, gaussLegendre8.nodes, density, from, to);
      addPanel(panel, scratch, 0, gaussLegendre8.weights, density, from, to);
    }
    const fall = fallBetween(density, from, to);
    const at = k * moments;
    for (let m = 0; m < moments; m++) values[at + m] = panel[m] + fall * values[at + moments + m];
  }
  return values;
}

const polynomials = new Float64Array(terms);

/** Puts all moments at a time into `into`: five at a time, as each sum waits for its last term. */
function evaluate(
  { nearest, start, length, count, moments, coefficients }: Pieces,
  time: number,
  into: Float64Array,
): void {
  const position = (Math.log(nearest + time) - start) / length;
  const piece = Math.max(0, Math.min(count - 1, Math.floor(position)));
  chebyshevAt(position - piece, polynomials);
  const first = piece * terms * moments;
  if (moments === 1) {
    let sum = 0;
    for (let k = 0; k < terms; k++) sum += polynomials[k] * coefficients[first + k];
    into[0] = sum;
    return;
  }
  for (let m = 0; m < moments; m += 5) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let at = first + m;
    for (let k = 0; k < terms; k++) {
      const polynomial = polynomials[k];
      a += polynomial * coefficients[at];
      b += polynomial * coefficients[at + 1];
      c += polynomial * coefficients[at + 2];
      d += polynomial * coefficients[at + 3];
      e += polynomial * coefficients[at + 4];
      at += moments;
    }
    into[m] = a;
    into[m + 1] = b;
    into[m + 2] = c;
    into[m + 3] = d;
    into[m + 4] = e;
  }
}
