import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** What goes with an outcome: METHODS 3.4. Also the command line's file format. */
export const regressionSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** A number (linear), or one of two values (logistic). */
  kind: z.enum(['linear', 'logistic']).default('linear'),
  /** What is to be explained. */
  outcome: columnOption(),
  /** For two values that are not 0 and 1: the one whose chance is explained; left out: the rarer one. */
  happened: z.string().min(1).optional(),
  /** What may explain it: numbers, and categories, which count against their most frequent value. */
  predictors: z.array(columnOption()).min(1),
  /** Standard errors that allow for an uneven spread (HC3); linear only. */
  robust: z.boolean().default(false),
  /** Draws the folds that the logistic kind is checked on. */
  seed: z.number().int().default(1),
});

export type RegressionOptions = z.output<typeof regressionSchema>;
