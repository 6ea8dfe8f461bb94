import { z } from 'zod';
import { pyramidSchema } from '../../core/analyses/classify/pyramid/options';
import { rowKinds } from '../../core/table/rows/rowKinds';

const sourceSchema = z.strictObject({ sheet: z.string(), address: z.string(), tableName: z.string().optional() });

/** A named way to classify, kept in the workbook. */
export const modelSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(80),
  analysis: z.literal('pyramid'),
  options: pyramidSchema,
  /** The range it was last written for. */
  source: sourceSchema.optional(),
  /** Counts at the last write, so that the preview can say what changed. */
  lastWrite: z
    .strictObject({
      at: z.string(),
      tiers: z.array(z.strictObject({ name: z.string(), customers: z.number().int().nonnegative() })),
      unrated: z.number().int().nonnegative(),
    })
    .optional(),
});
export type Model = z.output<typeof modelSchema>;

/** The settings that an analysis was last written with, for one source. */
export const runSchema = z.strictObject({
  id: z.string().min(1).max(64),
  analysis: z.string().min(1).max(64),
  /** Checked by the analysis' own schema when they are used. */
  options: z.record(z.string(), z.unknown()),
  source: sourceSchema,
  at: z.string(),
});
export type Run = z.output<typeof runSchema>;

/** What the user said about the cells and rows of one list. */
const readingSchema = z.strictObject({
  answers: z
    .record(
      z.string(),
      z.strictObject({
        decimal: z.enum(['point', 'comma']).optional(),
        dayOrder: z.enum(['day-first', 'month-first']).optional(),
        creditSign: z.enum(['credit-negative', 'credit-positive']).optional(),
      }),
    )
    .optional(),
  keepRows: z.strictObject({ kinds: z.array(z.enum(rowKinds)) }).optional(),
});
export type Reading = z.output<typeof readingSchema>;

export const sourceReadingSchema = z.strictObject({ source: sourceSchema, reading: readingSchema });
export type SourceReading = z.output<typeof sourceReadingSchema>;

/** A customer that a snapshot calls `from` and others `to`. */
export const renameSchema = z.strictObject({ from: z.string().min(1), to: z.string().min(1).max(500) });
export type Rename = z.output<typeof renameSchema>;

/**
 * The frame of a stored state. What its lists hold is read entry by entry, so that one that this version does not know
 * takes no other with it; keys of a newer version are kept.
 */
export const frameSchema = z.looseObject({
  version: z.number().int().min(1),
  /** Changes with every save: tells whether another pane saved in between. */
  revision: z.string().default(''),
  models: z.array(z.unknown()),
  runs: z.array(z.unknown()).default([]),
  readings: z.array(z.unknown()).default([]),
  snapshots: z.array(z.unknown()).default([]),
  /** Customers that were called otherwise: for all comparisons of snapshots. */
  renames: z.array(z.unknown()).default([]),
  /** Columns whose direction the user has looked at. */
  directionsSeen: z.array(z.string()).default([]),
  currentModelId: z.string().optional(),
});

export const exportSchema = z.strictObject({ customerPyramidModel: z.literal(1), model: modelSchema });
