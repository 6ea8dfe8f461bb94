import path from 'node:path';
import { z } from 'zod';
import { Problem } from '../core/problem';
import { pairOptions } from '../core/snapshots/options';
import { stackLists } from '../core/snapshots/stackLists';
import type { Table } from '../core/table/table';

/** What is asked of two lists; other options are the analysis' own, among them number columns that both lists have. */
const askedSchema = z.looseObject({
  ...z.object(pairOptions).partial().shape,
  ...{ margin: z.string().optional(), retention: z.string().optional(), discount: z.string().optional() },
});

/**
 * Two `--input` files as one list by periods, named by the files, with options that read it. Throws `options-invalid`, and
 * what stacking throws.
 */
export function compareLists(
  { before, input }: { before: string; input: string },
  earlier: Table,
  later: Table,
  given: unknown,
): { table: Table; options: unknown } {
  const parsed = askedSchema.safeParse(given ?? {});
  if (!parsed.success) throw new Problem('options-invalid', { option: parsed.error.issues[0]?.path.join('.') ?? '' });
  const { margin, retention, discount, reasons } = parsed.data;
  const ofReasons = (reasons ?? []).flatMap(({ points, weight }) => [
    points,
    ...(weight === undefined ? [] : [weight]),
  ]);
  const more = [margin, retention, discount, ...ofReasons].filter((name) => name !== undefined);
  const names = periodNames(before, input);
  const lists = [earlier, later].map((table, i) => ({ name: names[i], table }));
  const { table, options } = stackLists(lists, parsed.data, more);
  const asked: Record<string, unknown> = typeof given === 'object' && given !== null ? { ...given } : {};
  return { table, options: { ...asked, ...options } };
}

/** Files without their folders and endings; with their place where that is the same. */
function periodNames(before: string, input: string): string[] {
  const names = [before, input].map((file) => path.basename(file, path.extname(file)));
  return names[0] === names[1] ? names.map((name, i) => `${name} ${i + 1}`) : names;
}
