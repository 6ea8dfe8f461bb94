import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What other libraries find; made by oracle/generate.py. */
export interface Oracle {
  versions: Record<string, string>;
  tails: Record<'chiSquared' | 'student' | 'studentQuantile' | 'incompleteBeta', number[][]>;
  exactTests: {
    fisher: { table: [number, number, number, number]; twoSided: number; greater: number }[];
    benjaminiHochberg: { p: number[]; adjusted: number[] };
  };
  regression: {
    columns: number[][];
    outcome: number[];
    estimates: number[];
    standardErrors: number[];
    pValues: number[];
    intervals: [number, number][];
    robust: number[];
    logLikelihood: number;
    adjustedRSquared: number;
    breuschPagan: [number, number];
    cooks: number[];
    twoValues: number[];
    logit: {
      estimates: number[];
      standardErrors: number[];
      pValues: number[];
      logLikelihood: number;
      pseudoRSquared: number;
      area: number;
    };
  };
  survival: {
    times: number[];
    left: number[];
    groups: number[];
    steps: [number, number, number, number][];
    logRank: [number, number];
  };
  clusters: {
    columns: number[][];
    inertia: number;
    sizes: number[];
    silhouette: number;
    wardHeights: number[];
    wardSizes: number[];
  };
  iris: { columns: number[][] };
}

export const oracle = JSON.parse(readFileSync(path.join(__dirname, 'oracle/oracle.json'), 'utf8')) as Oracle;
