import { z } from 'zod';

const text = z.string().max(500);

/** What is known of a kept snapshot without its customers. Kept in the workbook: read with {@link snapshotInfoSchema} only. */
export const snapshotInfoSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{1,64}$/),
  /** One of its kind among those of a workbook. */
  name: z.string().min(1).max(80),
  /** When it was taken, ISO 8601. */
  at: text,
  /** What made the tiers: the name of a model, or of the list that they stood in. */
  model: text,
  /** The list it was taken of, as it was called then. */
  sheet: text,
  address: text,
  /** From the top. `value` is `null` without a value column. */
  tiers: z
    .array(
      z.strictObject({
        ...{ name: text.min(1), color: text.optional() },
        customers: z.int().nonnegative(),
        value: z.number().nullable(),
      }),
    )
    .max(100),
  /** What the score is made of; weights add up to 1. Empty where the tiers do not come from a score. */
  indicators: z.array(z.strictObject({ column: text.min(1), weight: z.number().min(0).max(1) })).max(100),
  /** Header of the value column: it tells the currency. */
  value: text.optional(),
  /** Header of the column of who looks after a customer. */
  owner: text.optional(),
  /** Who looks after customers, by name; left out where these are too many to choose from. */
  owners: z.array(text.min(1)).max(200).optional(),
  customers: z.int().nonnegative(),
  /** Customers of the list without a tier, or without a name: they are not in the snapshot. */
  unrated: z.int().nonnegative(),
  nameless: z.int().nonnegative(),
  /** Blocks of names that its customers are in, see {@link NameBlock}. */
  blocks: z.array(z.string().regex(/^[\w-]{1,64}$/)).max(1000),
});
export type SnapshotInfo = z.output<typeof snapshotInfoSchema>;

/** All customers of one time. The arrays are of equal length; a customer that stood twice in the list is twice here. */
export interface KeptSnapshot {
  info: SnapshotInfo;
  ids: string[];
  /** Index into `info.tiers`. */
  tiers: Uint8Array;
  /** NaN where there is none; `undefined` without a value column. */
  values?: Float64Array;
  /** Points 0–100 per indicator of `info`, NaN where the list had none. */
  points: Float64Array[];
  /** '' where nobody looks after the customer; `undefined` without such a column. */
  owners?: string[];
}

/** Names of customers that snapshots share: never changed once it is kept, so that no two panes can spoil it. */
export interface NameBlock {
  id: string;
  names: string[];
}
