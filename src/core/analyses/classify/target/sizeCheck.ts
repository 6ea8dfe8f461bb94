import { midRanks } from '../../../stats/midRanks';
import { quantile } from '../../../stats/quantile';
import { weightedCorrelation } from '../../../stats/weightedCorrelation';
import { numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { TargetOptions } from './options';

export interface SizeCheck {
  size: string;
  score: string;
  /** Spearman's ρ of score with size over the customers that have both; NaN where it does not exist. */
  rho: number;
  /** Whether size alone explains nearly all of the ranking. */
  isSizeAlone: boolean;
  /** Rows of the largest fifth by size that do not fit, largest first. */
  bigWithPoorFit: number[];
}

/** METHODS 1.6: above this, one size indicator explains nearly all of the ranking. */
const nearlyAll = 0.95;
/** Big is the largest fifth. */
const bigFrom = 0.8;

/** "Big is not target": does the ranking only repeat size, and which big customers fit poorly? */
export function checkSize(
  table: Table,
  { size, score, value, fitAtLeast }: TargetOptions,
  fit: Float64Array | undefined,
): SizeCheck | undefined {
  const scoreName = score ?? value?.column;
  if (size === undefined) return undefined;
  const sizes = numberColumn(table, size, 'size');
  const present = sizes.values.filter((_, row) => sizes.valid[row] === 1).sort();
  const border = quantile(present, bigFrom);
  const big = Array.from(sizes.values.keys()).filter((row) => sizes.valid[row] === 1 && sizes.values[row] >= border);
  const bigWithPoorFit = fit
    ? big.filter((row) => fit[row] < fitAtLeast).sort((a, b) => sizes.values[b] - sizes.values[a])
    : [];
  let rho = NaN;
  if (scoreName !== undefined && scoreName !== size) {
    const scores = numberColumn(table, scoreName, 'score');
    const both = Array.from(sizes.values.keys()).filter((row) => sizes.valid[row] === 1 && scores.valid[row] === 1);
    rho = weightedCorrelation(
      midRanks(both.map((row) => sizes.values[row])),
      midRanks(both.map((row) => scores.values[row])),
    );
  } else if (scoreName === size) rho = 1;
  return { size, score: scoreName ?? '', rho, isSizeAlone: rho > nearlyAll, bigWithPoorFit };
}
