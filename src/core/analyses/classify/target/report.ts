import { firmnessColumn } from '../../../groups/firmnessBlocks';
import { unratedWarning, valueMissingWarnings } from '../../../groups/ratingWarnings';
import { sayUnder } from '../../../report/say';
import { numberValues, textValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import type { Table } from '../../../table/table';
import { cellFill } from '../../../report/palette';
import type { TargetDetail } from './detail';
import { reasonName, verdictColors, verdictName } from './names';
import { verdicts, type TargetOptions } from './options';

/** The columns beside the data. */
export function targetColumns(options: TargetOptions, detail: TargetDetail): ReportColumn[] {
  const fit: ReportColumn = {
    id: 'fit',
    header: { key: 'target.column.fit' },
    values: numberValues(detail.fit),
    style: 'decimal1',
  };
  return [
    {
      id: 'verdict',
      header: { key: 'target.column.verdict' },
      values: textValues(
        detail.verdicts.map((verdict) => (verdict === undefined ? '' : verdictName(options, verdict))),
      ),
      style: 'general',
      fills: verdicts.map((verdict) => ({ value: verdictName(options, verdict), ...cellFill(verdictColors[verdict]) })),
    },
    {
      id: 'reason',
      header: { key: 'target.column.reason' },
      values: textValues(detail.reasons.map((reason) => reasonName(options, reason))),
      style: 'general',
    },
    ...(detail.strengths.length > 0 ? [fit] : []),
    ...firmnessColumn(detail.firmness),
  ];
}

const warning = sayUnder('target.warning');

/** What the user must know. */
export function targetWarnings(table: Table, detail: TargetDetail): Text[] {
  const { size } = detail;
  return [
    ...(size?.isSizeAlone
      ? [
          warning(size.score === size.size ? 'valueIsSize' : 'sizeAlone', {
            size: size.size,
            score: size.score,
            rho: { number: size.rho, digits: 2 },
          }),
        ]
      : []),
    ...(size && size.bigWithPoorFit.length > 0
      ? [warning('bigPoorFit', { count: size.bigWithPoorFit.length, size: size.size })]
      : []),
    ...detail.similar.map(({ column, from, to }): Text => ({
      key: 'cross.warning.similar',
      params: { column, from, to },
    })),
    ...detail.unknownNames.map(({ column, name }) => warning('unknownName', { column, name })),
    ...unratedWarning(detail.unrated),
    ...valueMissingWarnings(table, detail.valueColumns),
  ];
}
