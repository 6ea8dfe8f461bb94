import { z } from 'zod';
import { usualBorder } from '../../../stats/robustScores';
import { columnOption } from '../../../table/columnOption';
import { ownerOptions } from '../../../table/ownerOptions';

/** Why a cell is proposed to be repaired. */
export const repairReasons = ['spaces', 'placeholder', 'spelling', 'number-text', 'date-text', 'no-date'] as const;
export type RepairReason = (typeof repairReasons)[number];

/** Is the customer list fit for work? METHODS 5. Also the command line's file format. */
export const databaseCheckSchema = z.strictObject({
  customer: columnOption().optional(),
  /** Names that are compared for duplicates; left out: as `customer`. */
  name: columnOption('text').optional(),
  /** Tier by which completeness is told; left out: shares of the customers by value. */
  tier: columnOption().optional(),
  value: columnOption('number').optional(),
  ...ownerOptions,
  /** Day after which nothing can have happened; left out: the day on which the list was read. */
  today: z.iso.date().nullable().default(null),
  /** Names at least so alike are near duplicates. */
  similarity: z.number().min(0.5).max(1).default(0.85),
  /** Robust standard deviations from the middle from which a number is an outlier. */
  outliersFrom: z.number().min(2).max(100).default(usualBorder),
  /** Repairs to be made: each entry stands for all proposed ones that agree with what it says. */
  accept: z
    .array(
      z.strictObject({
        reason: z.enum(repairReasons),
        column: columnOption().optional(),
        /** What the cell shows. */
        before: z.string().optional(),
      }),
    )
    .default([]),
});

export type DatabaseCheckOptions = z.output<typeof databaseCheckSchema>;
export type Acceptance = DatabaseCheckOptions['accept'][number];
