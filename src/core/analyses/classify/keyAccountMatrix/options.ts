import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { firmnessSchema } from '../../../tiers/firmness/options';
import { indicatorSchema, missingSchema } from '../../../scoring/options';

/** The key-account matrix' options: METHODS 1.4 (Millman & Wilson 1995). Also the command line's file format. */
const name = z.string().min(1).max(60);

export const keyAccountMatrixSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** How attractive the customer is to us: upwards. */
  attractiveness: z.array(indicatorSchema).min(1),
  /** How strong we are with the customer, relative to competitors: to the right. */
  strength: z.array(indicatorSchema).min(1),
  /** Bands per axis. */
  size: z.literal([2, 3]).default(3),
  /** Where the bands of an axis part, ascending, one fewer than bands; left out: halves or thirds of 0–100. */
  borders: z
    .strictObject({ attractiveness: z.array(z.number()).optional(), strength: z.array(z.number()).optional() })
    .default({}),
  missing: missingSchema,
  /** What the strategies are called in the workbook. */
  names: z
    .strictObject({
      growth: name.default('Invest for growth'),
      selective: name.default('Invest selectively'),
      maintain: name.default('Maintain'),
      cash: name.default('Manage for cash or withdraw'),
    })
    .default({
      growth: 'Invest for growth',
      selective: 'Invest selectively',
      maintain: 'Maintain',
      cash: 'Manage for cash or withdraw',
    }),
  /** How often a strategy holds over all weightings that agree with what is held for true; left out: not asked. */
  firmness: firmnessSchema.optional(),
  /** Columns to sum per cell. */
  valueColumns: z.array(columnOption('number')).default([]),
});

export type KeyAccountMatrixOptions = z.output<typeof keyAccountMatrixSchema>;
export type KeyAccountMatrixInput = z.input<typeof keyAccountMatrixSchema>;
