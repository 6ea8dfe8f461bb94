import { z } from 'zod';
import type { Column } from './table';

/** What a form needs to know of an option that names a column: it offers the table's columns of these kinds. */
export interface ColumnControl {
  control: 'column';
  kinds: Column['kind'][];
}

/** An option that names a column of the table; of these kinds, or of any. */
export function columnOption(...kinds: Column['kind'][]): z.ZodString {
  const control: ColumnControl = { control: 'column', kinds };
  return z
    .string()
    .min(1)
    .meta({ ...control });
}
