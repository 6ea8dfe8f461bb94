import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** What a group of customers has in common: METHODS 3.1. Also the command line's file format. */
export const commonalitySchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Whose commonalities: rows with one of these values, or, without values, those with the largest numbers. */
  group: z.strictObject({
    column: columnOption(),
    values: z.array(z.string().min(1)).default([]),
    /** Without values: the top so many percent of a number column. */
    topPercent: z.number().min(0.1).max(50).default(20),
  }),
  /** Columns that may describe customers: categories, numbers, ratings; empty: all that can. */
  attributes: z.array(columnOption()).default([]),
  /** Into how many classes of equal size numbers are cut. */
  bins: z.number().int().min(2).max(10).default(4),
  /** Draws the folds that the look-alikes are checked on. */
  seed: z.number().int().default(1),
});

export type CommonalityOptions = z.output<typeof commonalitySchema>;
