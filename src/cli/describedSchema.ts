import { optionsJsonSchema, type CatalogueEntry } from '../core/analyses/entry';
import type { Translate } from '../app/ports';
import { listed } from './listed';

/** The parts of JSON Schema that the options' schemas come out as. */
interface Schema {
  const?: unknown;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/**
 * What may be written into an options file, as JSON Schema, every option with what it means: the texts of the pane's form
 * and, where that has none, texts of their own.
 */
export function describedSchema(analysis: CatalogueEntry, translate: Translate): object {
  const find = (key: string): string | undefined => {
    // an unknown key comes back as it is
    const text = translate({ key: key as 'describe.priors' });
    return text === key ? undefined : text;
  };
  return withDescriptions(optionsJsonSchema(analysis) as Schema, { id: analysis.id, path: '', find, translate });
}

interface Place {
  id: string;
  /** Dotted, without marks of lists. */
  path: string;
  find(key: string): string | undefined;
  translate: Translate;
}

function withDescriptions(schema: Schema, place: Place): Schema {
  const inside = (part: Schema): Schema => withDescriptions(part, place);
  return {
    ...schema,
    ...(schema.items ? { items: inside(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(inside) } : {}),
    ...(schema.oneOf ? { oneOf: schema.oneOf.map(inside) } : {}),
    ...(schema.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([name, option]) => {
              const at = { ...place, path: place.path === '' ? name : `${place.path}.${name}` };
              const description = describe(option, at);
              const described = withDescriptions(option, at);
              return [name, description === undefined ? described : { ...described, description }];
            }),
          ),
        }
      : {}),
  };
}

function describe(option: Schema, place: Place): string | undefined {
  const value = option.const === undefined ? '' : `.${String(option.const)}`;
  const text = keysOf(place, value)
    .map(place.find)
    .find((found) => found !== undefined);
  const values = choicesOf(option, place);
  return values === '' ? text : [text, values].filter((part) => part !== undefined).join(' – ');
}

/** Where the text of an option may be, the nearest first. */
function keysOf({ id, path }: Place, value: string): string[] {
  const indicator = /(?:^|\.)(?:indicators|attractiveness|strength)\.(.+)$/.exec(path)?.[1];
  const firmness = /^firmness\.(weights(?:\..+)?)$/.exec(path)?.[1];
  const tiers = /^(tiers\..+)$/.exec(path)?.[1];
  const cut = /\.(cut\.by)$/.exec(path)?.[1];
  return [
    value === '' ? `option.${id}.${path}` : `choice.${id}.${path}${value}`,
    ...(id === 'pyramid' ? [`describe.pyramid.${path}${value}`] : []),
    ...(indicator === undefined ? [] : [`describe.indicator.${indicator}${value}`]),
    ...(firmness === undefined ? [] : [`describe.firmness.${firmness}`]),
    ...(tiers === undefined ? [] : [`describe.pyramid.${tiers}${value}`]),
    ...(cut === undefined ? [] : [`describe.${cut}${value}`]),
    ...(/^since(\.|$)/.test(path) ? ['describe.since'] : []),
    ...(path === 'uncertainty.priors' ? ['describe.priors'] : []),
    `option.${id}.${path}`,
  ];
}

/** `up: …; down: …` of an option that takes a few words. */
function choicesOf(option: Schema, { id, path, find, translate }: Place): string {
  const choices = (option.enum ?? []).flatMap((value) => {
    const text = find(`choice.${id}.${path}.${String(value)}`);
    return text === undefined ? [] : [`${String(value)}: ${text}`];
  });
  return listed(choices, translate);
}
