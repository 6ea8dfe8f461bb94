import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** ABC analysis: METHODS 1.1. Also the command line's file format. */
export const abcSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  value: columnOption('number'),
  /** Names of the classes and their shares of the total in percent, first class first, adding up to 100. */
  classes: z
    .array(z.strictObject({ name: z.string().min(1).max(60), share: z.number() }))
    .min(1)
    .default([
      { name: 'A', share: 80 },
      { name: 'B', share: 15 },
      { name: 'C', share: 5 },
    ]),
  /** The share that decides: of the customers before this one, or including it. */
  rule: z.enum(['before', 'strict']).default('before'),
  /** Values of 0 or less: in the last class with a warning, or not accepted. */
  notPositive: z.enum(['last-class', 'refuse']).default('last-class'),
});

export type AbcOptions = z.output<typeof abcSchema>;
export type AbcInput = z.input<typeof abcSchema>;
