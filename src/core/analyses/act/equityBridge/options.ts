import { z } from 'zod';
import { pairOptions } from '../../../snapshots/options';
import { columnOption } from '../../../table/columnOption';

/** What moved customer equity from one snapshot to another: METHODS 5. Also the command line's file format. */
export const equityBridgeSchema = z.strictObject({
  ...pairOptions,
  /** With margin and retention per row of a list by periods, a customer is worth m·r/(1+i−r) and the causes are told apart. */
  margin: columnOption('number').optional(),
  retention: columnOption('number').optional(),
  /** Rate per period; left out: `rate` for all. */
  discount: columnOption('number').optional(),
  /** 0.1 is 10 %. */
  rate: z.number().min(0).max(10).default(0.1),
});

export type EquityBridgeOptions = z.output<typeof equityBridgeSchema>;
