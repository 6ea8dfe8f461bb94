import type { ReportColumn } from '../core/report/report';
import type { Batch } from './batch';

type Fills = NonNullable<ReportColumn['fills']>;
type Fill = Fills[number];

/** Queues the loading of what {@link ownFills} looks at. */
export function loadFills(range: Excel.Range): Excel.ConditionalFormatCollection {
  const formats = range.conditionalFormats;
  formats.load('items/id,items/type');
  return formats;
}

/**
 * The fills among an output column's conditional formats: those that compare with a text and look like one of `mine`.
 * All others are the user's. Round trip: one, if there is any conditional format.
 */
export async function ownFills(batch: Batch, collections: Excel.ConditionalFormatCollection[], mine: readonly Fill[]) {
  const candidates = collections
    .flatMap((collection) => collection.items)
    .filter((item) => item.type === Excel.ConditionalFormatType.cellValue);
  for (const { cellValue } of candidates) {
    cellValue.load('rule');
    cellValue.format.fill.load('color');
    cellValue.format.font.load('color');
  }
  if (candidates.length > 0) await batch.sync();
  return candidates
    .filter(({ cellValue }) => cellValue.rule.operator === 'EqualTo' && /^="/.test(cellValue.rule.formula1))
    .map((item) => ({
      item,
      fill: {
        value: item.cellValue.rule.formula1.slice(2, -1).replaceAll('""', '"'),
        fill: item.cellValue.format.fill.color,
        font: item.cellValue.format.font.color,
      },
    }))
    .filter(({ fill }) => mine.some((own) => isSameFill(own, fill)));
}

function isSameFill(one: Fill, other: Fill): boolean {
  const look = ({ fill, font }: Fill): string => `${fill} ${font}`.toUpperCase();
  return one.value === other.value && look(one) === look(other);
}

/** Queues one conditional format per value. */
export function addFills(range: Excel.Range, fills: Fills): void {
  for (const { value, fill, font } of fills) {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = font;
    cellValue.rule = { formula1: `="${value.replaceAll('"', '""')}"`, operator: 'EqualTo' };
  }
}
