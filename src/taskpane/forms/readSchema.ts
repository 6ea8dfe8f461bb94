import type { Column } from '../../core/table/table';

/** JSON Schema as zod prints it, with what our options add. */
export interface OptionSchema {
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, OptionSchema>;
  required?: string[];
  items?: OptionSchema;
  minItems?: number;
  maxItems?: number;
  anyOf?: OptionSchema[];
  oneOf?: OptionSchema[];
  /** `column`: the name of a column of these kinds; `indicator`: a column with direction, scoring and weight; `kept`: what nobody fills in. */
  control?: string;
  kinds?: Column['kind'][];
}

export type Field =
  | { kind: 'column'; columnKinds: Column['kind'][] }
  | { kind: 'number'; isWhole: boolean }
  | { kind: 'switch' }
  | { kind: 'text' }
  | { kind: 'day' }
  | { kind: 'choice'; values: string[] }
  | { kind: 'group'; fields: NamedField[] }
  | { kind: 'alternatives'; by: string; alternatives: { value: string; fields: NamedField[] }[] }
  | { kind: 'list'; item: Field; fewest: number; most: number }
  /** Rows of numbers. */
  | { kind: 'matrix' };

/** Options of one level, as they stand. */
export type OptionGroup = Readonly<Record<string, unknown>>;

export interface NamedField {
  name: string;
  field: Field;
  /** What holds where nothing is said; `undefined` where something must be. */
  fallback: unknown;
  /** It may be left out, or be `null`. */
  isOptional: boolean;
  /** Left out is said by `null`. */
  isNullable: boolean;
}

/** The fields of a form, in the order of the options. */
export function readFields(schema: OptionSchema): NamedField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, option]) => {
    const choices = option.anyOf ?? [];
    const isNullable = choices.some(({ type }) => type === 'null');
    const known = isNullable ? { ...choices.find(({ type }) => type !== 'null'), default: option.default } : option;
    const field = readField(known);
    if (!field) return [];
    const isOptional = isNullable || (!required.has(name) && option.default === undefined);
    return [{ name, field, fallback: option.default, isOptional, isNullable }];
  });
}

/** Colours follow from the order of the tiers; only files say others. */
const colorPattern = '^#[0-9A-Fa-f]{6}$';

/** `undefined` for what asks nothing of the user. */
function readField(schema: OptionSchema): Field | undefined {
  // what an earlier run left for the next one
  if (schema.control === 'kept') return undefined;
  if (schema.const !== undefined || schema.pattern === colorPattern) return undefined;
  if (schema.control === 'column') return { kind: 'column', columnKinds: schema.kinds ?? [] };
  if (schema.enum) return { kind: 'choice', values: schema.enum.map(String) };
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices?.every(({ properties }) => properties)) return readAlternatives(choices);
  if (choices) return readField(choices.find(({ type }) => type === 'string') ?? choices[0]);
  switch (schema.type) {
    case 'boolean':
      return { kind: 'switch' };
    case 'number':
    case 'integer':
      return { kind: 'number', isWhole: schema.type === 'integer' };
    case 'object':
      // names that are not known beforehand are for files
      if (!schema.properties) return undefined;
      return { kind: 'group', fields: readFields(schema) };
    case 'array':
      return readList(schema);
    default:
      return { kind: schema.format === 'date' ? 'day' : 'text' };
  }
}

function readList(schema: OptionSchema): Field | undefined {
  const item = schema.items && readField(schema.items);
  if (!item) return undefined;
  if (item.kind === 'list' && item.item.kind === 'number') return { kind: 'matrix' };
  return { kind: 'list', item, fewest: schema.minItems ?? 0, most: schema.maxItems ?? Infinity };
}

/** Groups told apart by the one property that has a fixed value in all of them. */
function readAlternatives(choices: OptionSchema[]): Field | undefined {
  const by = Object.keys(choices[0].properties ?? {}).find((name) =>
    choices.every(({ properties }) => properties?.[name]?.const !== undefined),
  );
  if (by === undefined) return undefined;
  const alternatives = choices.map((choice) => ({
    value: String(choice.properties?.[by].const),
    fields: readFields(choice),
  }));
  return { kind: 'alternatives', by, alternatives };
}

/** What a new entry of a list, or a freshly chosen alternative, starts with; columns come from `nextColumn`. */
export function startValue(field: Field, nextColumn: (kinds: Column['kind'][]) => string | undefined): unknown {
  switch (field.kind) {
    case 'column':
      return nextColumn(field.columnKinds);
    case 'number':
      return 0;
    case 'switch':
      return false;
    case 'choice':
      return field.values[0];
    case 'group':
      return startGroup(field.fields, nextColumn);
    case 'alternatives': {
      const [first] = field.alternatives;
      return { [field.by]: first.value, ...startGroup(first.fields, nextColumn) };
    }
    case 'list':
      return Array.from({ length: field.fewest }, () => startValue(field.item, nextColumn));
    case 'matrix':
      return [];
    default:
      return '';
  }
}

export function startGroup(
  fields: readonly NamedField[],
  nextColumn: (kinds: Column['kind'][]) => string | undefined,
): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ fallback, isOptional }) => fallback === undefined && !isOptional)
      .map(({ name, field }) => [name, startValue(field, nextColumn)]),
  );
}
