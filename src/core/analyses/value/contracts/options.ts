import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** Contract renewal by the shifted beta-geometric model (Fader & Hardie 2007). Also the command line's format. */
export const contractsSchema = z.strictObject({
  source: z.discriminatedUnion('from', [
    /** One row a period: customers of one cohort still there, at the start first. */
    z.strictObject({ from: z.literal('survivors'), survivors: columnOption('number') }),
    /** One row a customer: first day of the contract, last day or blank. */
    z.strictObject({
      from: z.literal('customers'),
      id: columnOption().optional(),
      start: columnOption('date'),
      end: columnOption('date'),
      /** Last day seen; left out: the latest date of the list. */
      observationEnd: z.iso.date().nullable().default(null),
      /** From one renewal to the next. */
      period: z.enum(['month', 'quarter', 'year']).default('year'),
    }),
  ]),
  /** Columns that are known to make customers leave earlier or later; of a list of contracts. */
  covariates: z.strictObject({ leaving: z.array(columnOption()).default([]) }).default({ leaving: [] }),
  /** Fit the first periods only and compare the rest with the forecast; null: fit all. */
  calibrationPeriods: z.number().int().min(2).nullable().default(null),
  /** Periods to project beyond those observed. */
  projection: z.number().int().min(1).max(200).default(5),
  /** Per period; 0.1 is 10 %. */
  discount: z.number().min(0).default(0.1),
  /** Margin of a customer in one period. */
  margin: z
    .discriminatedUnion('from', [
      z.strictObject({ from: z.literal('none') }),
      z.strictObject({ from: z.literal('column'), column: columnOption('number') }),
      z.strictObject({ from: z.literal('constant'), value: z.number() }),
    ])
    .default({ from: 'none' }),
});

export type ContractsOptions = z.output<typeof contractsSchema>;
export type ContractsInput = z.input<typeof contractsSchema>;
export type ContractPeriod = 'month' | 'quarter' | 'year';
