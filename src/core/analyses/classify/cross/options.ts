import { z } from 'zod';
import { mergeSchema } from '../../../table/categories';
import { columnOption } from '../../../table/columnOption';

/** The cross table's options: METHODS 1.2, end. Also the command line's file format. */
const name = z.string().min(1).max(60);

export const crossSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Two columns of categories, such as the tiers of two pyramids: downwards, and across. */
  first: columnOption(),
  second: columnOption(),
  /** Names that are the same class, best first; left out: known orders, such as A B C or Top Large Medium Small. */
  order: z.array(z.string().min(1)).default([]),
  merge: mergeSchema,
  /** What the movements are called in the workbook. */
  names: z
    .strictObject({
      up: name.default('Up'),
      down: name.default('Down'),
      same: name.default('Same'),
      changed: name.default('Changed'),
    })
    .default({ up: 'Up', down: 'Down', same: 'Same', changed: 'Changed' }),
  /** Columns to sum per cell. */
  valueColumns: z.array(columnOption('number')).default([]),
});

export type CrossOptions = z.output<typeof crossSchema>;
export type CrossInput = z.input<typeof crossSchema>;

/** From the first to the second column. `changed` stands for up or down where the names have no order. */
export const movements = ['up', 'down', 'same', 'changed'] as const;
export type Movement = (typeof movements)[number];
