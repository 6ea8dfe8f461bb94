import { catalogue } from '../../src/core/analyses/catalogue';
import { optionsJsonSchema } from '../../src/core/analyses/entry';
import { isIndicatorField } from '../../src/taskpane/forms/indicatorItems';
import { readFields } from '../../src/taskpane/forms/readSchema';
import type { Field, NamedField } from '../../src/taskpane/forms/readSchema';

/**
 * Keys that the pane's form of an analysis asks for: `option.<id>.<path>` and `choice.<id>.<path>.<value>`; indicators have
 * texts of their own. The pyramid has a page of its own instead of a form.
 */
export function formKeys(id: string): string[] {
  const analysis = catalogue.find((candidate) => candidate.id === id);
  if (!analysis || id === 'pyramid') return [];
  return [...new Set(keysOf(readFields(optionsJsonSchema(analysis)), id, ''))];
}

function keysOf(fields: readonly NamedField[], analysis: string, path: string): string[] {
  return fields.flatMap(({ name, field }) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [`option.${analysis}.${at}`, ...keysIn(field, analysis, at)];
  });
}

function keysIn(field: Field, analysis: string, at: string): string[] {
  switch (field.kind) {
    case 'choice':
      return field.values.map((value) => `choice.${analysis}.${at}.${value}`);
    case 'group':
      return isIndicatorField(field) ? [] : keysOf(field.fields, analysis, at);
    case 'list':
      return keysIn(field.item, analysis, at);
    case 'alternatives':
      return field.alternatives.flatMap(({ value, fields }) => [
        `choice.${analysis}.${at}.${field.by}.${value}`,
        ...keysOf(fields, analysis, at),
      ]);
    default:
      return [];
  }
}
