import { emptyGroupWarnings, unratedWarning, valueMissingWarnings } from '../../../groups/ratingWarnings';
import { firmnessColumn } from '../../../groups/firmnessBlocks';
import { nameValues, numberValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import type { Table } from '../../../table/table';
import { cellFill } from '../../../report/palette';
import type { ScorecardDetail } from './detail';

/** The columns beside the data. */
export function scorecardColumns(detail: ScorecardDetail): ReportColumn[] {
  const scores = (id: 'score' | 'actual' | 'potential', values: Float64Array): ReportColumn => ({
    id,
    header: { key: `scorecard.column.${id}` },
    values: numberValues(values),
    style: 'decimal1',
  });
  const names = detail.quadrants.map(({ name }) => name);
  return [
    {
      id: 'quadrant',
      header: { key: 'scorecard.column.quadrant' },
      values: nameValues(detail.quadrantIndices, names),
      style: 'general',
      fills: detail.quadrants.map(({ name, color }) => ({ value: name, ...cellFill(color) })),
    },
    ...firmnessColumn(detail.firmness?.of ?? null),
    scores('score', detail.scores),
    scores('actual', detail.actual),
    scores('potential', detail.potential),
  ];
}

/** What the user must know. */
export function scorecardWarnings(
  table: Table,
  { unrated, valueColumns, quadrants, aspects }: ScorecardDetail,
): Text[] {
  const empty = aspects.filter(({ weight }) => weight === 0);
  return [
    ...unratedWarning(unrated),
    ...empty.map(({ id }): Text => ({ key: `scorecard.warning.noWeight.${id}` })),
    ...emptyGroupWarnings(quadrants),
    ...valueMissingWarnings(table, valueColumns),
  ];
}
