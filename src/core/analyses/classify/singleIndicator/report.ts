import { nameValues, numberValues } from '../../../report/columnValues';
import type { ReportColumn } from '../../../report/report';
import { cellFill, tierColor } from '../../../report/palette';
import type { MeasureResult, SingleIndicatorDetail } from './detail';
import { say } from './say';

/** Classes (and points) beside the data, and the combination of several measures. */
export function singleIndicatorColumns(detail: SingleIndicatorDetail): ReportColumn[] {
  return [...detail.measures.flatMap(measureColumns), ...combinationColumn(detail)];
}

function measureColumns({ column, classes, classIndices, points }: MeasureResult): ReportColumn[] {
  const names = classes.map(({ name }) => name);
  const own: ReportColumn = {
    id: `class:${column}`,
    header: say('column.class', { column }),
    values: nameValues(classIndices, names),
    style: 'general',
    fills: names.map((value, i) => ({ value, ...cellFill(tierColor(i, names.length)) })),
  };
  if (!points) return [own];
  return [
    own,
    {
      id: `points:${column}`,
      header: say('column.points', { column }),
      values: numberValues(Float64Array.from(classIndices, (index) => points[index] ?? NaN)),
      style: 'general',
    },
  ];
}

function combinationColumn({ combinations, combinationIndices }: SingleIndicatorDetail): ReportColumn[] {
  if (combinations.length === 0) return [];
  return [
    {
      id: 'combination',
      header: say('column.combination'),
      values: nameValues(
        combinationIndices,
        combinations.map(({ name }) => name),
      ),
      style: 'general',
    },
  ];
}
