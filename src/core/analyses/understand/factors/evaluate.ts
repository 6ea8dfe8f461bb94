import { Problem } from '../../../problem';
import { symmetricEigen } from '../../../stats/components/symmetricEigen';
import { varimax } from '../../../stats/components/varimax';
import { correlationOf } from '../../../stats/correlationOf';
import { completeRows, standardised } from '../../../table/completeRows';
import type { Table } from '../../../table/table';
import type { FactorsDetail } from './detail';
import type { FactorsOptions } from './options';

/** From this loading on a column belongs to what a component is called. */
const telling = 0.5;
const mostNamed = 3;
/** Eigenvalues below this, as a share of a column, are rounding. */
const nothing = 1e-10;

/**
 * Principal components of the correlation matrix of some columns, rotated, with their scores. `ids` names the rows. Throws
 * what reading the columns throws, `too-few-rows` for fewer complete rows than columns, `column-no-variance`, and
 * `value-out-of-range` for more components than the columns have.
 */
export function evaluateFactors(table: Table, ids: string[], options: FactorsOptions): FactorsDetail {
  const complete = completeRows(table, options.columns, 'columns');
  const { rows } = complete;
  const { sheet } = table.origin;
  const p = options.columns.length;
  if (rows.length <= p) throw new Problem('too-few-rows', { sheet }, { rows: rows.length, needed: p + 1 });
  const z = standardised(complete, 'columns');
  const correlation = correlationOf(z);
  const matrix = Array.from({ length: p * p }, (_, cell) => {
    const [i, j] = [Math.floor(cell / p), cell % p];
    return i === j ? 1 : correlation(i, j);
  });
  const { values: eigenvalues, vectors } = symmetricEigen(matrix, p);
  const possible = eigenvalues.filter((value) => value > nothing).length;
  const m = options.components ?? Math.max(1, eigenvalues.filter((value) => value > 1).length);
  if (m > possible) throw new Problem('value-out-of-range', { sheet, option: 'components' }, { value: m });
  const raw = complete.names.map((_, i) =>
    vectors.slice(0, m).map((vector, j) => vector[i] * Math.sqrt(eigenvalues[j])),
  );
  const rotated = options.rotation === 'varimax' && m > 1 ? varimax(raw) : null;
  const loadings = rotated?.loadings ?? raw;
  const scores = scoresOf(z, vectors, eigenvalues, m, rotated?.rotation ?? null);
  return {
    ...{
      columns: [...options.columns],
      rotation: options.rotation,
      components: m,
      isKaiser: options.components === null,
    },
    ...{ eigenvalues, loadings },
    communalities: loadings.map((row) => row.reduce((sum, loading) => sum + loading * loading, 0)),
    explained: Array.from({ length: m }, (_, j) => loadings.reduce((sum, row) => sum + row[j] * row[j], 0) / p),
    names: Array.from({ length: m }, (_, j) => nameOf(j, complete.names, loadings)),
    ids,
    scores: scores.map((of) => {
      const perRow = new Float64Array(table.rowCount).fill(NaN);
      rows.forEach((row, i) => (perRow[row] = of[i]));
      return perRow;
    }),
    rows: rows.length,
    incomplete: table.rowCount - rows.length,
  };
}

/** Standardised components, turned as the loadings were: they stay uncorrelated, with standard deviation 1. */
function scoresOf(
  z: readonly Float64Array[],
  vectors: readonly Float64Array[],
  eigenvalues: readonly number[],
  m: number,
  rotation: readonly (readonly number[])[] | null,
): Float64Array[] {
  const n = z[0].length;
  const components = Array.from({ length: m }, (_, j) => {
    const scores = new Float64Array(n);
    z.forEach((column, d) => {
      const weight = vectors[j][d] / Math.sqrt(eigenvalues[j]);
      for (let i = 0; i < n; i++) scores[i] += weight * column[i];
    });
    return scores;
  });
  if (!rotation) return components;
  return components.map((_, j) => {
    const scores = new Float64Array(n);
    components.forEach((from, k) => {
      for (let i = 0; i < n; i++) scores[i] += from[i] * rotation[k][j];
    });
    return scores;
  });
}

/** The columns that load most, with arrows, so that a name reads in every language. */
function nameOf(component: number, names: readonly string[], loadings: readonly (readonly number[])[]): string {
  const order = [...names.keys()].sort((a, b) => Math.abs(loadings[b][component]) - Math.abs(loadings[a][component]));
  const told = order
    .filter((i, place) => place === 0 || Math.abs(loadings[i][component]) >= telling)
    .slice(0, mostNamed)
    .map((i) => `${names[i]} ${loadings[i][component] > 0 ? '↑' : '↓'}`);
  return [String(component + 1), ...told].join(' · ');
}
