/** Unrounded results. */
export interface FactorsDetail {
  columns: string[];
  rotation: 'varimax' | 'none';
  components: number;
  isKaiser: boolean;
  /** Of the correlation matrix, largest first; they add up to the number of columns. */
  eigenvalues: number[];
  /** One row per column, one entry per component: its correlation with the component. */
  loadings: number[][];
  /** Share of each column that the components explain. */
  communalities: number[];
  /** Share of the whole that each component explains, after rotation. */
  explained: number[];
  /** What each component stands for, such as `1 · Sales ↑ · Visits ↑`. */
  names: string[];
  ids: string[];
  /** Per component: scores per table row, mean 0 and standard deviation 1; NaN where a value is missing. */
  scores: Float64Array[];
  rows: number;
  incomplete: number;
}
