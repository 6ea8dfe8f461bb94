import { z } from 'zod';
import { mergeSchema } from '../../../table/categories';
import { firmnessSchema } from '../../../tiers/firmness/options';
import { columnOption } from '../../../table/columnOption';
import { conditionSchema } from '../../../tiers/options';

/** The target customers' options: METHODS 1.6. Also the command line's file format. */
export const marketTypes = ['consumer', 'producer', 'intermediary', 'government', 'international'] as const;
export type MarketType = (typeof marketTypes)[number];
export const chainRoles = ['final', 'channel'] as const;
export type ChainRole = (typeof chainRoles)[number];
export const verdicts = ['target', 'grow-into-target', 'non-target'] as const;
export type Verdict = (typeof verdicts)[number];
export const reasons = ['all-met', 'value', 'fit', 'value-and-fit', 'market', 'profile', 'missing'] as const;
export type Reason = (typeof reasons)[number];
export const questions = ['definite', 'quantified', 'described', 'process', 'concerns', 'resources', 'unique'] as const;
export type Question = (typeof questions)[number];

const words = z.string().min(1).max(120);
const answer = z.enum(['open', 'yes', 'partly', 'no']).default('open');

export const targetSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Columns that tell the market type, and the role in the chain; recognised from their words. */
  marketType: columnOption().optional(),
  chainRole: columnOption().optional(),
  /** What names mean that are not recognised, or not rightly. */
  marketTypeNames: z.array(z.strictObject({ name: z.string().min(1), type: z.enum(marketTypes) })).default([]),
  chainRoleNames: z.array(z.strictObject({ name: z.string().min(1), role: z.enum(chainRoles) })).default([]),
  merge: mergeSchema,
  /** The part of the market that we want: of these types and roles (none given: all), and meeting the conditions. */
  market: z
    .strictObject({
      types: z.array(z.enum(marketTypes)).default([]),
      roles: z.array(z.enum(chainRoles)).default([]),
      when: z.array(conditionSchema).default([]),
      match: z.enum(['all', 'any']).default('all'),
    })
    .default({ types: [], roles: [], when: [], match: 'all' }),
  /** What the best customers have in common, as *Commonality* finds it; without conditions everybody shares it. */
  commonality: z
    .strictObject({
      when: z.array(conditionSchema).default([]),
      match: z.enum(['all', 'any']).default('all'),
    })
    .default({ when: [], match: 'all' }),
  /** A customer creates value from this threshold on. */
  value: z.strictObject({ column: columnOption('number'), atLeast: z.number() }).optional(),
  /** Our strengths as the customer needs them, each rated per customer; a competitor's rating is compared. */
  fit: z
    .array(
      z.strictObject({
        column: columnOption('number'),
        weight: z.number().default(1),
        competitor: columnOption('number').optional(),
      }),
    )
    .default([]),
  /** Lowest and highest rating. */
  ratings: z.strictObject({ from: z.number(), to: z.number() }).default({ from: 1, to: 10 }),
  /** Fit of 0–100 from which a customer fits; with competitors, 50 is as good as they are. */
  fitAtLeast: z.number().default(50),
  /** Column of the customers' size, and of the score whose ranking it might explain; left out: the value column. */
  size: columnOption('number').optional(),
  score: columnOption('number').optional(),
  /** How often a verdict holds over all weightings of the strengths that agree with what is held for true. */
  firmness: firmnessSchema.optional(),
  /** Seven questions to ask oneself first. */
  selfTest: z
    .strictObject({
      definite: answer,
      quantified: answer,
      described: answer,
      process: answer,
      concerns: answer,
      resources: answer,
      unique: answer,
    })
    .prefault({}),
  /** What verdicts and reasons are called in the workbook. */
  names: z
    .strictObject({
      target: words.default('Target'),
      grow: words.default('Grow into target'),
      nonTarget: words.default('Non-target'),
      allMet: words.default('In the market, valuable and a fit'),
      value: words.default('A fit, but value is below the threshold'),
      fit: words.default('Valuable, but our strengths do not fit'),
      valueAndFit: words.default('Neither valuable enough nor a fit'),
      market: words.default('Outside the chosen part of the market'),
      profile: words.default('Does not share what the best have in common'),
      missing: words.default('A value or rating is missing'),
    })
    .prefault({}),
  /** Columns to sum per verdict. */
  valueColumns: z.array(columnOption('number')).default([]),
});

export type TargetOptions = z.output<typeof targetSchema>;
export type TargetInput = z.input<typeof targetSchema>;
