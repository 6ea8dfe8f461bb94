import { nameValues, numberValues, textValues } from '../../../report/columnValues';
import type { NumberStyle, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import type { RfmDetail } from './detail';
import { mailingSheet } from './mailingSheet';
import { measures } from './rfmCodes';
import { say } from './say';
import { segmentSheet } from './segmentSheet';

/** A code of digits is a number on the sheet, so that it sorts and filters as one. */
function codeColumn({ codes, bins }: RfmDetail): ReportColumn {
  return {
    id: 'code',
    header: say('column.code'),
    values:
      bins < 10
        ? numberValues(codes.codes.map((code) => (code === null ? NaN : Number(code))))
        : textValues(codes.codes.map((code) => code ?? '')),
    style: 'general',
  };
}

/** Beside a list of customers; an order log, whose rows are orders, gets a sheet of its own instead. */
export function rfmColumns(detail: RfmDetail): ReportColumn[] {
  if (!detail.customers.perRow) return [];
  const { codes, segments, segmentIndices } = detail;
  return [
    ...measures.map((measure): ReportColumn => ({
      id: measure,
      header: say(`column.${measure}`),
      values: numberValues(Float64Array.from(codes[measure], (score) => (score === 0 ? NaN : score))),
      style: 'integer',
    })),
    codeColumn(detail),
    ...(segments
      ? [
          {
            id: 'segment',
            header: say('column.segment'),
            values: nameValues(
              segmentIndices,
              segments.map(({ name }) => name),
            ),
            style: 'general' as const,
          },
        ]
      : []),
  ];
}

/** The segment sheet, the mailing sheet, and for an order log the customers. */
export function rfmSheets(detail: RfmDetail): ReportSheet[] {
  return [
    segmentSheet(detail),
    ...(detail.mailing ? [mailingSheet(detail, detail.mailing)] : []),
    ...(detail.customers.perRow ? [] : [customerSheet(detail)]),
  ];
}

function customerSheet({ customers, codes, bins, segments, segmentIndices }: RfmDetail): ReportSheet {
  const numbers: {
    id: 'last' | 'days' | 'orders' | 'total' | (typeof measures)[number];
    style: NumberStyle;
    values: ArrayLike<number>;
  }[] = [
    ...(customers.lastDay ? [{ id: 'last' as const, style: 'date' as const, values: customers.lastDay }] : []),
    { id: 'days', style: 'integer', values: customers.recency },
    { id: 'orders', style: 'integer', values: customers.frequency },
    { id: 'total', style: 'decimal2', values: customers.monetary },
    ...measures.map((measure) => ({ id: measure, style: 'integer' as const, values: codes[measure] })),
  ];
  const codeOf = (i: number): number | Text | null => {
    const code = codes.codes[i];
    if (code === null) return null;
    return bins < 10 ? Number(code) : { text: code };
  };
  const block: TableBlock = {
    kind: 'table',
    id: 'customers',
    columns: [
      { header: say('column.customer'), style: 'text' },
      ...numbers.map(({ id, style }) => ({ header: say(`column.${id}`), style })),
      { header: say('column.code'), style: 'general' },
      ...(segments ? [{ header: say('column.segment'), style: 'text' as const }] : []),
    ],
    rows: customers.ids.map((id, i) => [
      { text: id },
      ...numbers.map(({ values }) => values[i]),
      codeOf(i),
      ...(segments ? [{ text: segments[segmentIndices[i]].name }] : []),
    ]),
  };
  return {
    id: 'customers',
    name: say('sheet.customers'),
    blocks: [{ kind: 'heading', text: say('sheet.customersTitle') }, block],
  };
}
