import { z } from 'zod';
import { modelIds } from '../../../../purchases/model';

/** What is known of an earlier run of the same list. */
const keptRunSchema = z.strictObject({
  /** Last day of its histories: no order after it was seen. */
  day: z.iso.date(),
  /** Its options where they were others than those of now. */
  options: z.record(z.string(), z.unknown()).default({}),
  /** What it valued customers with; left out: fitted anew to the orders up to the day. */
  fit: z
    .strictObject({
      model: z.enum(modelIds),
      k: z.number().optional(),
      /** Those of the model and its coefficients (`buying.Channel`), by name. */
      parameters: z.record(z.string(), z.number()),
      spend: z.record(z.string(), z.number()).optional(),
    })
    .optional(),
  /** What it found; left out: as the orders up to the day have it now. */
  value: z.number().optional(),
});

/** The run before, for the question why the value moved; `before` holds the one before it, should nothing have moved since. */
export const sinceSchema = keptRunSchema.extend({ before: keptRunSchema.optional() }).meta({ control: 'kept' });

/** A fitted model by the names of its parameters, free of the list it was fitted to. */
export type KeptModel = NonNullable<KeptRun['fit']>;
export type KeptRun = z.output<typeof keptRunSchema>;
export type Since = z.output<typeof sinceSchema>;
