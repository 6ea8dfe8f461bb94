import type { SingleIndicatorDetail } from './detail';

/** The unrounded numbers as plain JSON; a customer without a value has `null` for its class and points. */
export function singleIndicatorJson(detail: SingleIndicatorDetail): Record<string, unknown> {
  const { measures, combinations, combinationIndices } = detail;
  const [first] = measures;
  const classOf = (row: number): string | null =>
    (measures.length > 1 ? combinations[combinationIndices[row]] : first.classes[first.classIndices[row]])?.name ??
    null;
  return {
    customers: detail.ids.map((id, row) => ({
      id,
      class: classOf(row),
      classes: Object.fromEntries(
        measures.map(({ column, classes, classIndices }) => [column, classes[classIndices[row]]?.name ?? null]),
      ),
      points: Object.fromEntries(
        measures.flatMap(({ column, points, classIndices }) =>
          points ? [[column, points[classIndices[row]] ?? null]] : [],
        ),
      ),
    })),
    value: detail.valueColumn,
    measures: measures.map(({ column, direction, by, classes, points, realClasses, distinct, missing }) => ({
      column,
      direction,
      by,
      classes: classes.map((summary, i) => ({ ...summary, ...(points ? { points: points[i] } : {}) })),
      realClasses,
      distinct,
      missing,
    })),
    combinations: combinations.map(({ classes, name, customers, share, sum, valueShare, mean }) => ({
      ...{ name, customers, share, sum, valueShare, mean },
      classes: classes.map((index, i) => measures[i].classes[index].name),
    })),
  };
}
