import { Problem } from '../../../problem';
import { numberColumn } from '../../../table/columns';
import type { NumberColumn, Table } from '../../../table/table';
import { letters, lowerLetters, numerals } from '../../../groups/classNames';
import { presentValues } from '../../../table/presentValues';
import { summarizeClasses } from '../../../groups/summarizeClasses';
import { combineMeasures } from './combineMeasures';
import { cutMeasure } from './cutMeasure';
import type { MeasureResult, SingleIndicatorDetail } from './detail';
import type { SingleIndicatorOptions } from './options';

const defaultNames = [letters, numerals, lowerLetters];

/**
 * Classes of the customers of a table by each measure, and their combinations; `value` is summed per class. Throws what reading the columns throws,
 * `column-duplicate`, and what {@link cutMeasure} throws.
 */
export function evaluateSingleIndicator(
  table: Table,
  { id: ids, value }: { id: string[]; value: NumberColumn | undefined },
  { measures }: SingleIndicatorOptions,
): SingleIndicatorDetail {
  const columns = measures.map(({ column }, i) => {
    const option = `measures.${i}.column`;
    if (measures.findIndex((other) => other.column === column) !== i) {
      throw new Problem('column-duplicate', { column, option });
    }
    return presentValues(numberColumn(table, column, option));
  });
  const summed = value ? presentValues(value) : columns[0];
  const results = measures.map((measure, i): MeasureResult => {
    const values = columns[i];
    const { names, points, classIndices } = cutMeasure(values, measure, defaultNames[i], `measures.${i}`);
    const classes = summarizeClasses(classIndices, names, values, summed);
    return {
      column: measure.column,
      direction: measure.direction,
      by: measure.cut.by,
      classes,
      points,
      classIndices,
      realClasses: classes.filter(({ customers }) => customers > 0).length,
      distinct: new Set(values.filter((each) => !Number.isNaN(each))).size,
      missing: values.reduce((count, each) => (Number.isNaN(each) ? count + 1 : count), 0),
    };
  });
  return {
    ids,
    measures: results,
    valueColumn: value?.name ?? measures[0].column,
    ...combineMeasures(results, summed),
  };
}
