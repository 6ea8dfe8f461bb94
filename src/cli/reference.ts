import { analysesOf } from '../core/analyses/catalogue';
import { places, type CatalogueEntry } from '../core/analyses/entry';
import type { Translate } from '../app/ports';
import { describedSchema } from './describedSchema';
import { listed } from './listed';
import { optionRows, type OptionRow } from './optionRows';

/** The reference page in Markdown: by place, every analysis with its roles and options, one row an option, made from the schemas. */
export function referencePage(translate: Translate): string {
  return places
    .map((place) => ({ place, analyses: analysesOf(place) }))
    .filter(({ analyses }) => analyses.length > 0)
    .map(({ place, analyses }) =>
      [`# ${place}`, ...analyses.map((analysis) => analysisSection(analysis, translate))].join('\n\n'),
    )
    .join('\n\n');
}

function analysisSection(analysis: CatalogueEntry, translate: Translate): string {
  const roles = analysis.roles.map(({ role, required, many }) => `${role}${many ? '…' : ''}${required ? '*' : ''}`);
  const rows = optionRows(describedSchema(analysis, translate)).map(
    ({ path, aliases, types, isRequired, fallback, description = '' }) => {
      const called = [path, ...aliases].map((name) => `\`${name}\``).join(' · ');
      return `| ${called}${isRequired ? '*' : ''} | ${typesText(types)} | ${fallback === undefined ? '' : `\`${fallback}\``} | ${description.replaceAll('|', '\\|')} |`;
    },
  );
  const about = [
    translate({ key: `analysis.${analysis.id}.name` }),
    translate({ key: `analysis.${analysis.id}.line` }),
  ];
  return [
    `## ${analysis.id}`,
    about.join(': '),
    '',
    listed(roles, translate),
    '',
    '| | | | |\n|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The values that an option takes as code, next to each other; types with a point between. */
function typesText(types: OptionRow['types']): string {
  const text = types.map(({ name, isValue }) => (isValue ? `\`${name}\`` : name));
  return text.join(types.every(({ isValue }) => isValue) ? ' ' : ' · ');
}
