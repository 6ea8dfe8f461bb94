import { describedSchema } from '../../cli/describedSchema';
import { optionRows, type OptionRow } from '../../cli/optionRows';
import { analysesOf, catalogue } from '../../core/analyses/catalogue';
import { places, type CatalogueEntry } from '../../core/analyses/entry';
import { wantedOf } from '../../core/analyses/fits';
import type { Text } from '../../core/report/report';
import type { HelpTexts } from '../../i18n/helpTexts';
import type { DerivedKey, TextKey } from '../../i18n/messages';
import { methods } from '../methods';
import { wordsOf } from '../words';
import { exampleReport } from './ExampleReport';
import type { Page } from './frame';
import { definitions, escaped } from './html';
import type { WorkedExample } from './workedExamples';

interface Language {
  tag: string;
  translate(text: Text): string;
  texts: HelpTexts;
}

/** The list of all analyses by place, and a page for each. */
export function analysisPages(language: Language, examples: ReadonlyMap<string, WorkedExample>): Page[] {
  return [
    listPage(language),
    ...catalogue.map((analysis) => analysisPage(analysis, language, examples.get(analysis.id))),
  ];
}

function listPage({ texts, translate }: Language): Page {
  const say = (key: TextKey | DerivedKey): string => escaped(translate({ key }));
  const body = places.map(
    (place) =>
      `<h2>${say(`explore.group.${place}`)}</h2>${definitions(
        analysesOf(place).map(({ id }) => [
          `<a href="${id}.html">${say(`analysis.${id}.name`)}</a>`,
          say(`analysis.${id}.line`),
        ]),
      )}`,
  );
  return { path: 'analyses/index.html', title: texts.site.analyses, body: body.join('\n') };
}

function analysisPage(analysis: CatalogueEntry, language: Language, example: WorkedExample | undefined): Page {
  const { id } = analysis;
  const { texts, translate, tag } = language;
  const { site, words } = texts;
  const say = (key: TextKey | DerivedKey): string => escaped(translate({ key }));
  const said = (part: 'read' | 'where' | 'limits'): string =>
    escaped((texts.analyses as Readonly<Record<string, string>>)[`${id}.${part}`]);
  const { formulas, sources } = methods[id];
  const terms = wordsOf[id] ?? [];
  const wordText = words as Readonly<Record<string, string>>;
  const sections = [
    `<p class="lead">${say(`analysis.${id}.line`)}</p>`,
    section(site.needs, needs(analysis, site, say)),
    section(site.read, `<p>${said('read')}</p>`),
    example ? section(site.example, exampleOf(id, example, site, tag)) : '',
    section(
      site.formula,
      `${formulas.map((formula) => `<p class="formula" translate="no">${escaped(formula)}</p>`).join('')}<p><strong>${escaped(site.where)}</strong> ${said('where')}</p>`,
    ),
    section(site.source, sourcesOf(sources, site)),
    section(site.limits, `<p>${said('limits')}</p>`),
    terms.length === 0
      ? ''
      : section(
          site.related,
          definitions(
            terms.map((term) => [
              `<a href="../words.html#${term}">${escaped(wordText[`${term}.name`])}</a>`,
              escaped(wordText[`${term}.line`]),
            ]),
          ),
        ),
    `<details><summary><h2>${escaped(site.options)}</h2></summary>${optionTable(analysis, language)}</details>`,
  ];
  return {
    path: `analyses/${id}.html`,
    title: translate({ key: `analysis.${id}.name` }),
    body: sections.filter((part) => part !== '').join('\n'),
  };
}

function section(title: string, content: string): string {
  return `<section><h2>${escaped(title)}</h2>${content}</section>`;
}

function needs(
  { shapes, id }: CatalogueEntry,
  site: HelpTexts['site'],
  say: (key: TextKey | DerivedKey) => string,
): string {
  if (id === 'retention-economics') return `<p>${escaped(site['needs.none'])}</p>`;
  const rows = shapes.map((shape) => `<li>${say(`shape.${shape}.line`)}</li>`);
  const wanted = shapes.includes('snapshots') ? '' : `<p>${say(`needs.wants.${wantedOf(shapes)}`)}</p>`;
  return `${wanted}<ul>${rows.join('')}</ul>`;
}

function exampleOf(id: string, { report, of, sheet }: WorkedExample, site: HelpTexts['site'], tag: string): string {
  const of3 = { sample: '', published: site['example.published'], two: site['example.two'] }[of];
  const call = of === 'sample' ? `customer-pyramid ${id} --input sample.xlsx --range ${quoted(sheet)}` : '';
  return [
    of3 === '' ? '' : `<p class="quiet">${escaped(of3)}</p>`,
    exampleReport(report, tag),
    call === ''
      ? ''
      : `<p class="quiet">${escaped(site['example.call'])}</p><pre tabindex="0" translate="no"><code>customer-pyramid sample --output sample.xlsx\n${escaped(call)}</code></pre>`,
  ].join('');
}

const quoted = (sheet: string): string => (/\s/.test(sheet) ? `"${sheet}"` : sheet);

/** Works that a method comes from. */
export function sourcesOf(sources: readonly string[], site: HelpTexts['site']): string {
  if (sources.length === 0) return `<p>${escaped(site['source.none'])}</p>`;
  return `<ul>${sources.map((source) => `<li lang="en">${escaped(source)}</li>`).join('')}</ul>`;
}

function optionTable(analysis: CatalogueEntry, { texts: { site }, translate }: Language): string {
  const rows = optionRows(describedSchema(analysis, translate)).map((row) => optionRow(row, site));
  const heads = (['options.name', 'options.meaning', 'options.values', 'options.default'] as const).map(
    (key) => `<th scope="col">${escaped(site[key])}</th>`,
  );
  return `<div class="table-scroll" role="region" tabindex="0" aria-label="${escaped(site.options)}"><table class="options"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function optionRow(
  { path, types, isRequired, fallback, description = '' }: OptionRow,
  site: HelpTexts['site'],
): string {
  const values = types.map(({ name, isValue }) => (isValue ? `<code>${escaped(name)}</code>` : escaped(name)));
  const given = isRequired ? escaped(site['options.required']) : fallback && `<code>${escaped(fallback)}</code>`;
  return `<tr><th scope="row"><code>${escaped(path)}</code></th><td>${escaped(description)}</td><td>${values.join(' ')}</td><td>${given ?? ''}</td></tr>`;
}
