/** One known difference between customers: a number, or 1 for a category and 0 for the others. */
export interface Covariate {
  /** As the report names it: the column, or column=category. */
  name: string;
  /** One per entry of the history. */
  values: Float64Array;
}
