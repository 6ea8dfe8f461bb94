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

/** A rule of the kind that this add-in writes, and what it shows. */
export interface TextRule {
  item: Excel.ConditionalFormat;
  fill: Fill;
}

/**
 * The rules of loaded collections that compare with a text and look like one of `mine`. Round trip: one, if there is any
 * conditional format.
 */
export async function alikeRules(
  batch: Batch,
  collections: Excel.ConditionalFormatCollection[],
  mine: readonly Fill[],
): Promise<TextRule[]> {
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

/** Rules that a refusal left without what they compare with; {@link alikeRules} has looked at the collection before. */
export function unfinishedRules({ items }: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return items.filter(
    ({ type, cellValue }) => type === Excel.ConditionalFormatType.cellValue && !cellValue.rule.formula1,
  );
}

/**
 * Those of the rules that this add-in wrote: by the ids that it kept. Where none of them is left, as in a workbook that
 * gives rules other ids when it is opened, one per value: more of them were never written.
 */
export function ownRules(alike: readonly TextRule[], kept: readonly string[]): TextRule[] {
  const known = alike.filter(({ item }) => kept.includes(item.id));
  if (known.length > 0) return known;
  return alike.filter(({ fill }, index) => alike.findIndex((other) => other.fill.value === fill.value) === index);
}

function isSameFill(one: Fill, other: Fill): boolean {
  const look = ({ fill, font }: Fill): string => `${fill} ${font}`.toUpperCase();
  return one.value === other.value && look(one) === look(other);
}

/** Queues one conditional format per value; their ids are known after the round trip. */
export function addFills(range: Excel.Range, fills: Fills): Excel.ConditionalFormat[] {
  return fills.map(({ value, fill, font }) => {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    format.cellValue.format.fill.color = fill;
    format.cellValue.format.font.color = font;
    format.cellValue.rule = { formula1: `="${value.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    format.load('id');
    return format;
  });
}
