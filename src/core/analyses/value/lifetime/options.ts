import { z } from 'zod';
import { orderColumnOptions } from '../../../orders/orderColumns';
import { columnOption } from '../../../table/columnOption';
import { timeUnits } from '../../../orders/timeUnit';
import { modelIds } from '../../../purchases/model';
import { sinceSchema } from './moved/options';
import { surenessSchema } from './sureness/options';

/** Customer lifetime value from an order log or from purchase histories: METHODS 4.2. Also the command line's format. */
const number = columnOption('number');
/** Day as yyyy-mm-dd. */
const day = z.iso.date();

export const lifetimeSchema = z.strictObject({
  /** Column that names the customer. Needed for a log; in a list of histories the sheet's row number stands in. */
  customer: columnOption().optional(),
  // a log: one row per order, or per line of an order
  date: columnOption('date', 'text', 'number').optional(),
  amount: number.optional(),
  ...orderColumnOptions,
  // a list: one row per customer, or per group of equal customers with a count; times in `unit`
  frequency: number.optional(),
  recency: number.optional(),
  T: number.optional(),
  /** Mean value of the repeat purchases. */
  monetary: number.optional(),
  count: number.optional(),

  unit: z.enum(timeUnits).default('week'),
  /** Last day seen; left out: the last day of the log. Later orders are not used. */
  observationEnd: day.nullable().default(null),
  /** Fit up to this day and compare the forecast with what came between it and the end of the observation. */
  calibrationEnd: day.nullable().default(null),
  /** Only customers whose first purchase is in this window. */
  cohortFrom: day.nullable().default(null),
  cohortTo: day.nullable().default(null),
  /** Negative amounts: taken off the purchases before them, left out, or not accepted. */
  returns: z.enum(['net', 'drop', 'refuse']).default('net'),

  /** `auto` fits all models for continuous time and takes the one of lowest BIC. */
  model: z.enum([...modelIds, 'auto']).default('auto'),
  /**
   * Columns that are known to make a difference for buying, for leaving and for spend per purchase: numbers or categories, the same in all rows of
   * a customer. Of buying and leaving with Pareto/NBD, BG/NBD and MBG/NBD.
   */
  covariates: z
    .strictObject({
      buying: z.array(columnOption()).default([]),
      leaving: z.array(columnOption()).default([]),
      spending: z.array(columnOption()).default([]),
    })
    .default({ buying: [], leaving: [], spending: [] }),
  spend: z.enum(['gamma-gamma', 'none']).default('gamma-gamma'),
  /** Repeat buyers with a mean amount of 0 or less fit no model of spend: without a value, or with the population's spend. */
  zeroSpends: z.enum(['no-value', 'population']).default('no-value'),
  /** In units of time from the end of the observation. */
  horizon: z.number().default(52),
  /** 0.15 is 15 % a year. */
  discountPerYear: z.number().default(0.15),
  /** Share of spend that is margin. */
  margin: z.number().default(1),
  /** A customer is overdue when the chance to be still active falls below this. */
  overdueBelow: z.number().default(0.5),
  /**
   * 90 % intervals of expectations: by the delta method, or by a seeded parametric bootstrap over the parameters; or of what each
   * customer may really do, by the posterior (`uncertainty`).
   */
  intervals: z.enum(['none', 'delta', 'bootstrap', 'posterior']).default('none'),
  seed: z.number().int().default(1),
  /** How sure the forecasts are, parameters and chance together; left out: not asked. */
  uncertainty: surenessSchema.optional(),
  /** The run before: why the value moved since. For a log. */
  since: sinceSchema.optional(),
});

export type LifetimeOptions = z.output<typeof lifetimeSchema>;
export type LifetimeInput = z.input<typeof lifetimeSchema>;
