import { catalogue, optionsJsonSchema } from '../../../src/core/analyses/catalogue';
import { en } from '../../../src/i18n/en/en';
import { isIndicatorField } from '../../../src/taskpane/forms/indicatorItems';
import { readFields } from '../../../src/taskpane/forms/readSchema';
import type { Field, NamedField } from '../../../src/taskpane/forms/readSchema';

const english: Record<string, string> = en;

/** Keys that the pane's form of an analysis asks for; indicators have texts of their own. */
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

describe('names of options', () => {
  // The pyramid has a page of its own instead of a form.
  const withForm = catalogue.filter(({ id }) => id !== 'pyramid');

  it.each(withForm.map(({ id }) => id))('%s has a name for every option and every choice of its form', (id) => {
    const analysis = catalogue.find((candidate) => candidate.id === id);
    const keys = analysis ? keysOf(readFields(optionsJsonSchema(analysis)), id, '') : [];
    expect(keys.length).toBeGreaterThan(2);
    expect([...new Set(keys)].filter((key) => !(key in english))).toEqual([]);
  });

  it.each(catalogue.map(({ id }) => id))('%s has a name and a line for the gallery', (id) => {
    expect([`analysis.${id}.name`, `analysis.${id}.line`].filter((key) => !(key in english))).toEqual([]);
  });
});
