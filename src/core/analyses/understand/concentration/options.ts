import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** Concentration of a value on few customers: METHODS 3.2. Also the command line's file format. */
export const concentrationSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Sales, margin or profit; losses make the curve a whale curve. */
  value: columnOption('number'),
  /** How many of the largest customers are listed by name. */
  named: z.number().int().min(1).max(100).default(10),
});

export type ConcentrationOptions = z.output<typeof concentrationSchema>;
