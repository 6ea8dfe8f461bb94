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
  type: string;
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
      type: typeOf(option),
      isRequired: required.has(name) && option.default === undefined,
      ...(option.default === undefined ? {} : { fallback: JSON.stringify(option.default) }),
      ...(option.description === undefined ? {} : { description: option.description }),
    };
    yield* rowsOf(option, at);
  }
  if (schema.items) yield* rowsOf(schema.items, `${path}[]`);
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) if (choice.properties) yield* rowsOf(choice, path);
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(' · ');
  if (schema.type === 'array') return `${schema.items ? typeOf(schema.items) : ''}[]`;
  return schema.type ?? '';
}
