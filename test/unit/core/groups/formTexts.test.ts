import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import { optionsJsonSchema } from '../../../../src/core/analyses/entry';
import { en } from '../../../../src/i18n/en/en';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: string[];
  const?: string;
}

/** Keys of the texts that a form made from the schema asks for. */
function keysOf(schema: Schema, id: string, path: string): string[] {
  const own = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  return [
    ...own.map((value) => `choice.${id}.${path}.${value}`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const inner = path === '' ? name : `${path}.${name}`;
      return [`option.${id}.${inner}`, ...keysOf(property, id, inner)];
    }),
    ...[schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) =>
      part ? keysOf(part, id, path) : [],
    ),
  ];
}

it.each(['single-indicator', 'abc', 'rfm'])('no text of %s is for an option that is gone', (id) => {
  const keys = new Set(keysOf(optionsJsonSchema(findAnalysis(id)) as Schema, id, ''));
  const labels = Object.keys(en).filter((key) => key.startsWith(`option.${id}.`) || key.startsWith(`choice.${id}.`));
  expect(labels.filter((key) => !keys.has(key))).toEqual([]);
});
