import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

const words = z.string().min(1).max(120);

/** Satisfied, and gone all the same: METHODS 3.6. Also the command line's file format. */
export const satisfactionTrapSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** What customers said. */
  satisfaction: columnOption('number'),
  /** From this answer on a customer is satisfied; left out: four fifths of the scale, 4 of 5, 8 of 10. */
  satisfiedFrom: z.number().nullable().default(null),
  /** What they did: bought again (yes or no, a number of orders), are worth (a value), or the day of the last order. */
  stays: columnOption('number', 'boolean', 'date', 'text'),
  /** From this number on a customer stays; left out: 1 for yes or no, otherwise the median. */
  staysFrom: z.number().nullable().default(null),
  /** Day of the survey, for a day of the last order: who bought after it stays. */
  surveyed: columnOption('date').optional(),
  /** Profit of the customer: who stays with a loss is loyal but unprofitable. */
  profit: columnOption('number').optional(),
  /** What the groups are called in the workbook. */
  names: z
    .strictObject({
      friends: words.default('True friend'),
      unprofitable: words.default('Loyal but unprofitable'),
      captive: words.default('Stays though not satisfied'),
      trap: words.default('Satisfied but leaving'),
      risk: words.default('At risk'),
    })
    .prefault({}),
});

export type SatisfactionTrapOptions = z.output<typeof satisfactionTrapSchema>;
export const trapGroups = ['friends', 'unprofitable', 'captive', 'trap', 'risk'] as const;
export type TrapGroup = (typeof trapGroups)[number];
