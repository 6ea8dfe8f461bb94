import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { ownerOptions } from '../../../table/ownerOptions';

const share = z.number().min(0).max(1);

/** What the customers are worth together, and what moves it: METHODS 4.3. Also the command line's file format. */
export const customerEquitySchema = z.strictObject({
  customer: columnOption().optional(),
  /** Lifetime value per customer; left out: the column that looks most like a value, unless margin and retention are named. */
  value: columnOption('number').optional(),
  /** With retention: a customer is worth m·r/(1+i−r). */
  margin: columnOption('number').optional(),
  /** Share of customers like this one who are kept from one period to the next, 0–1. */
  retention: columnOption('number').optional(),
  /** Per period; 0.1 is 10 %. */
  rate: z.number().min(0).max(10).default(0.1),
  tier: columnOption().optional(),
  segment: columnOption().optional(),
  ...ownerOptions,
  /** Columns in which customers, or their segments, are rated, and which kind of equity each drives. */
  drivers: z
    .array(
      z.strictObject({
        column: columnOption('number'),
        kind: z.enum(['value', 'brand', 'retention']).default('value'),
        /** Used by hand; as shares of each other. */
        weight: z.number().min(0).max(1e6).default(1),
      }),
    )
    .max(20)
    .default([]),
  /** How much each driver counts: found in the list by regression, or as the weights say. */
  weights: z.enum(['regression', 'hand']).default('regression'),
  /** By hand: what one point on all drivers does, in points of retention, or without that column as a share of value. */
  perPoint: share.default(0.05),
  /** Money for a driver, and by how many points it raises its rating. */
  investment: z
    .strictObject({
      driver: columnOption('number').optional(),
      points: z.number().gt(0).max(1000).default(1),
      cost: z.number().min(0).max(1e12).default(0),
    })
    .default({ points: 1, cost: 0 }),
  /** Rust, Lemon & Zeithaml (2004): customers who buy now here, now there. */
  switching: z
    .strictObject({
      /** We are the first one; none: no switching. */
      brands: z.array(z.string().min(1).max(60)).max(10).default([]),
      /** Chance that who bought the row's brand buys the column's brand next; rows sum to 1. */
      matrix: z.array(z.array(share)).max(10).default([]),
      /** Of a purchase. */
      margin: z.number().default(100),
      /** Purchases a year. */
      perYear: z.number().gt(0).max(1000).default(1),
      /** Purchases after the first one. */
      purchases: z.number().int().min(0).max(1000).default(3),
      /** Yearly. */
      rate: z.number().min(0).max(10).default(0.1),
    })
    .default({ brands: [], matrix: [], margin: 100, perYear: 1, purchases: 3, rate: 0.1 }),
  /** Return on customer assets: value before, profit since then, what was spent on the customer. */
  before: columnOption('number').optional(),
  profit: columnOption('number').optional(),
  spent: columnOption('number').optional(),
});

export type CustomerEquityOptions = z.output<typeof customerEquitySchema>;
