import { z } from 'zod';
import { Problem } from '../problem';
import type { Analysis } from './analysis';
import { renameCustomer } from './customerOption';

/** What people come for: folders of analyses, gallery, command line and help follow these, in this order. */
export const places = ['classify', 'value', 'understand', 'act'] as const;
export type Place = (typeof places)[number];

/** An analysis with the place it belongs to. */
export interface CatalogueEntry extends Analysis {
  place: Place;
}

/** An analysis in its place, for callers that do not know its options: what comes in is validated before it is run. */
export function entryOf<Options, Detail>(place: Place, analysis: Analysis<Options, Detail>): CatalogueEntry {
  return {
    ...analysis,
    place,
    run: (table, options, progress) => analysis.run(table, parseOptions(analysis, options), progress),
    wantsLiveFormulas: (options) => analysis.wantsLiveFormulas(parseOptions(analysis, options)),
  };
}

const parsedBy = new WeakMap<object, unknown>();

/**
 * Options from outside (a file, the workbook, a worker), with defaults filled in; `customer` and `id` are the same. Throws `options-invalid` with the
 * dotted path of the first thing wrong in `place.option` and what the schema says about it in `params.reason`.
 */
export function parseOptions<Options>(analysis: Analysis<Options, unknown>, input: unknown): Options {
  // what came out of this schema is not read again on its way through a run
  if (typeof input === 'object' && input !== null && parsedBy.get(input) === analysis.schema) return input as Options;
  const first = analysis.schema.safeParse(input);
  const renamed = first.success ? undefined : renameCustomer(input, first.error.issues);
  const second = renamed === undefined ? first : analysis.schema.safeParse(renamed);
  const parsed = second.success ? second : first;
  if (parsed.success) {
    if (typeof parsed.data === 'object' && parsed.data !== null) parsedBy.set(parsed.data, analysis.schema);
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const option = [...issue.path, ...unknownKeys].map(String).join('.');
  throw new Problem('options-invalid', { option }, { reason: issue.message });
}

/** What may be written into an options file, as JSON Schema (draft 2020-12). */
export function optionsJsonSchema(analysis: Analysis): object {
  return z.toJSONSchema(analysis.schema, { io: 'input' });
}
