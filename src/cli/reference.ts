import { customerNames } from '../core/analyses/customerOption';
import { analysesOf, optionsJsonSchema, places, type CatalogueEntry } from '../core/analyses/catalogue';

/** The parts of JSON Schema that the options' schemas come out as. */
interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** The reference page in Markdown: by place, every analysis with its roles and options, one row an option, made from the schemas. */
export function referencePage(): string {
  return places
    .map((place) => ({ place, analyses: analysesOf(place) }))
    .filter(({ analyses }) => analyses.length > 0)
    .map(({ place, analyses }) => [`# ${place}`, ...analyses.map(analysisSection)].join('\n\n'))
    .join('\n\n');
}

function analysisSection(analysis: CatalogueEntry): string {
  const roles = analysis.roles.map(({ role, required, many }) => `${role}${many ? '…' : ''}${required ? '*' : ''}`);
  const rows = optionRows(optionsJsonSchema(analysis) as Schema, '');
  return [`## ${analysis.id}`, roles.join(', '), '| | | |\n|---|---|---|', ...rows].join('\n');
}

/** `| path | type | default |` of every option, nested ones with their dotted path; `*` marks what must be given. */
function optionRows(schema: Schema, path: string): string[] {
  const choices = schema.anyOf ?? schema.oneOf ?? [];
  const required = new Set(schema.required);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, option]) => {
      const at = path === '' ? name : `${path}.${name}`;
      const fallback = option.default === undefined ? '' : `\`${JSON.stringify(option.default)}\``;
      const mark = required.has(name) && option.default === undefined ? '*' : '';
      const called = (customerNames as readonly string[]).includes(name)
        ? customerNames.map((each) => `\`${at.slice(0, at.length - name.length)}${each}\``).join(' · ')
        : `\`${at}\``;
      return [`| ${called}${mark} | ${typeOf(option)} | ${fallback} |`, ...optionRows(option, at)];
    }),
    ...(schema.items ? optionRows(schema.items, `${path}[]`) : []),
    ...choices.filter(({ properties }) => properties).flatMap((choice) => optionRows(choice, path)),
  ];
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(' · ');
  if (schema.type === 'array') return `${schema.items ? typeOf(schema.items) : ''}[]`;
  return schema.type ?? '';
}
