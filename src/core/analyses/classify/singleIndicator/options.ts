import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

const name = z.string().min(1).max(60);
/** Names of the classes, best first; left out: A, B, C … (1, 2, 3 … for the second measure, a, b, c … for the third). */
const names = z.array(name).optional();
const classCount = z.number().int().min(2).max(20);

export const cutSchema = z.discriminatedUnion('by', [
  /** Typed cut-offs, ascending: a value is in the first class whose `below` it is below; the last has none. */
  z.strictObject({
    by: z.literal('thresholds'),
    classes: z.array(z.strictObject({ name, below: z.number().optional(), points: z.number().optional() })).min(1),
  }),
  /** Classes of equal size, as far as equal values allow. */
  z.strictObject({ by: z.literal('quantiles'), classes: classCount.default(5), names }),
  /** Fisher–Jenks: the least spread within the classes. */
  z.strictObject({ by: z.literal('natural-breaks'), classes: classCount.default(4), names }),
  /** Shares of the column's total in percent, largest values first, adding up to 100. */
  z.strictObject({
    by: z.literal('cumulative-share'),
    shares: z.array(z.number()).min(1).default([80, 15, 5]),
    rule: z.enum(['before', 'strict']).default('before'),
    names,
  }),
]);

export const measureSchema = z.strictObject({
  column: columnOption('number'),
  /** Whether more is better or worse: which end the first class is at. */
  direction: z.enum(['benefit', 'cost']).default('benefit'),
  cut: cutSchema.default({ by: 'quantiles', classes: 5 }),
});

/** Classes by one to three measures, each with its own cut-offs: METHODS 1.1. Also the command line's file format. */
export const singleIndicatorSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  measures: z.array(measureSchema).min(1).max(3),
  /** Column to sum per class; left out: the first measure. */
  value: columnOption('number').optional(),
});

export type SingleIndicatorOptions = z.output<typeof singleIndicatorSchema>;
export type SingleIndicatorInput = z.input<typeof singleIndicatorSchema>;
export type MeasureOptions = z.output<typeof measureSchema>;
export type Cut = z.output<typeof cutSchema>;
