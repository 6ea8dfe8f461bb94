import { numberValues, textValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import type { Table } from '../../../table/table';
import { missingPerColumn } from '../../../table/missingPerColumn';
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
  ];
}

/** What the user must know. */
export function targetWarnings(table: Table, detail: TargetDetail): Text[] {
  const { size } = detail;
  return [
    ...(size?.isSizeAlone
      ? [
          {
            key: size.score === size.size ? 'target.warning.valueIsSize' : 'target.warning.sizeAlone',
            params: { size: size.size, score: size.score, rho: { number: size.rho, digits: 2 } },
          },
        ]
      : []),
    ...(size && size.bigWithPoorFit.length > 0
      ? [{ key: 'target.warning.bigPoorFit', params: { count: size.bigWithPoorFit.length, size: size.size } }]
      : []),
    ...detail.similar.map(({ column, from, to }): Text => ({
      key: 'cross.warning.similar',
      params: { column, from, to },
    })),
    ...detail.unknownNames.map(({ column, name }): Text => ({
      key: 'target.warning.unknownName',
      params: { column, name },
    })),
    ...(detail.unrated.length > 0
      ? [{ key: 'pyramid.warning.unrated', params: { count: detail.unrated.length } }]
      : []),
    ...missingPerColumn(table, detail.valueColumns).map(({ column, count }): Text => ({
      key: 'pyramid.warning.valueMissing',
      params: { column, count },
    })),
  ];
}
