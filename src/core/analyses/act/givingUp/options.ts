import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { ownerOptions } from '../../../table/ownerOptions';

/** Letting customers go in stages: METHODS 5. Also the command line's file format. */
export const givingUpSchema = z.strictObject({
  customer: columnOption().optional(),
  /** Value, margin, lifetime value or score that the thresholds are about; left out: the column most like a value. */
  value: columnOption('number').optional(),
  revenue: columnOption('number').optional(),
  /** What is left of revenue after cost to serve. */
  profit: columnOption('number').optional(),
  /** Cost to serve, which falls away with the customer. */
  cost: columnOption('number').optional(),
  hours: columnOption('number').optional(),
  /** Who falls below a threshold is let go on its date. */
  stages: z
    .array(z.strictObject({ date: z.iso.date().nullable().default(null), threshold: z.number() }))
    .min(2)
    .max(5),
  protect: z
    .strictObject({
      /** Kept from so much potential on. */
      potential: columnOption('number').optional(),
      potentialFrom: z.number().default(0),
      /** Customer since; kept for so many days. */
      since: columnOption('date').optional(),
      days: z.number().int().min(0).max(3650).default(365),
      /** Day that the days are counted to; left out: the last day in the list. */
      today: z.iso.date().nullable().default(null),
      /** Whoever has a yes here is strategic: anything but blank, no, false and 0. */
      strategic: columnOption().optional(),
      /** By hand. */
      customers: z
        .array(z.strictObject({ id: z.string().min(1), reason: z.string().max(200).default('') }))
        .default([]),
    })
    .default({ potentialFrom: 0, days: 365, today: null, customers: [] }),
  /** How well a customer fits; big ones that are kept though they fit badly are named. */
  fit: columnOption('number').optional(),
  ...ownerOptions,
});

export type GivingUpOptions = z.output<typeof givingUpSchema>;
