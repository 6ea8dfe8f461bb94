import { guessDirection } from '../../core/scoring/guessDirection';
import { indicatorSchema } from '../../core/scoring/options';
import type { Indicator } from '../../core/scoring/options';
import type { Field } from './readSchema';

/** A list entry that says how a column counts: column, direction and weight at least. */
export interface IndicatorItem {
  column: string;
  direction: 'benefit' | 'cost';
  /** Left out where weights come from a method. */
  weight?: number;
  scoring?: Indicator['scoring'];
}

/** Whether entries of a list are indicators, to be shown as rows with weights. */
export function isIndicatorField(field: Field): boolean {
  if (field.kind !== 'group') return false;
  const names = field.fields.map(({ name }) => name);
  const known = Object.keys(indicatorSchema.shape);
  return names.includes('column') && names.includes('direction') && names.every((name) => known.includes(name));
}

/** The entry of a column just added: direction guessed from its header, the mean of the weights there are. */
export function newIndicator(column: string, others: readonly IndicatorItem[], hasWeight: boolean): IndicatorItem {
  const direction = guessDirection(column);
  if (!hasWeight) return { column, direction };
  const mean = others.reduce((sum, { weight = 0 }) => sum + weight, 0) / others.length;
  return { column, direction, weight: others.length > 0 ? Math.round(mean * 100) / 100 : 1 };
}

/** The list with one entry changed; the others are the same objects. */
export function changeItem<Item>(items: readonly Item[], index: number, change: Partial<Item>): Item[] {
  return items.map((item, i) => (i === index ? { ...item, ...change } : item));
}

/** Each weight in percent of all, to a tenth; 0 where all are. */
export function sharesOf(items: readonly IndicatorItem[]): number[] {
  const sum = items.reduce((total, { weight = 0 }) => total + Math.max(0, weight), 0);
  return items.map(({ weight = 0 }) => (sum > 0 ? Math.round((Math.max(0, weight) / sum) * 1000) / 10 : 0));
}
