import { customerNames } from '../core/analyses/customerOption';

/** The parts of JSON Schema that the options' schemas come out as. */
interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** One option as people read it. */
export interface OptionRow {
  /** Dotted; `[]` behind a list. */
  path: string;
  /** Other names that mean the same. */
  aliases: string[];
  /** Of JSON; where only some values are taken, these as JSON. */
  types: { name: string; isValue: boolean }[];
  isRequired: boolean;
  /** JSON; left out where there is none. */
  fallback?: string;
  /** Left out where the schema says nothing. */
  description?: string;
}

/** Every option of an analysis, nested ones with their dotted path, in the order of the schema. */
export function optionRows(schema: object): OptionRow[] {
  return [...rowsOf(schema as Schema, '')];
}

function* rowsOf(schema: Schema, path: string): Generator<OptionRow> {
  const required = new Set(schema.required);
  for (const [name, option] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    const others = (customerNames as readonly string[]).includes(name) ? customerNames : [];
    yield {
      path: at,
      aliases: others
        .filter((other) => other !== name)
        .map((other) => `${at.slice(0, at.length - name.length)}${other}`),
      types: typesOf(option, ''),
      isRequired: required.has(name) && option.default === undefined,
      ...(option.default === undefined ? {} : { fallback: JSON.stringify(option.default) }),
      ...(option.description === undefined ? {} : { description: option.description }),
    };
    yield* rowsOf(option, at);
  }
  if (schema.items) yield* rowsOf(schema.items, `${path}[]`);
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) if (choice.properties) yield* rowsOf(choice, path);
}

/** @param suffix `[]` in a list */
function typesOf(schema: Schema, suffix: string): OptionRow['types'] {
  if (schema.const !== undefined) return [{ name: JSON.stringify(schema.const), isValue: true }];
  if (schema.enum) return schema.enum.map((value) => ({ name: JSON.stringify(value), isValue: true }));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const all = choices.flatMap((choice) => typesOf(choice, suffix));
    return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
  }
  if (schema.type === 'array')
    return schema.items ? typesOf(schema.items, `[]${suffix}`) : [{ name: '[]', isValue: false }];
  return [{ name: `${schema.type ?? ''}${suffix}`, isValue: false }];
}
