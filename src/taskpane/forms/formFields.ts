import { loadedAnalysis } from '../analysis/loaded';
import { optionsJsonSchema } from '../../core/analyses/entry';
import { readFields } from './readSchema';
import type { NamedField } from './readSchema';

const known = new Map<string, NamedField[]>();

/** The fields of an analysis' form: made from its schema once, not at every move of a slider. */
export function formFields(analysis: string): NamedField[] {
  const fields = known.get(analysis) ?? readFields(optionsJsonSchema(loadedAnalysis(analysis)));
  known.set(analysis, fields);
  return fields;
}
