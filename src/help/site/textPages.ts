import { catalogue } from '../../core/analyses/catalogue';
import type { Text } from '../../core/report/report';
import type { HelpTexts } from '../../i18n/helpTexts';
import { methods } from '../methods';
import { sourcesOf } from './analysisPages';
import { partPath, siteParts, type Page } from './frame';
import { definitions, escaped } from './html';

/** `id.name` and `id.line` of a topic as [id, name, line], in the order of the texts. */
function entries(texts: object, [name, line]: readonly [string, string]): [id: string, name: string, line: string][] {
  const all = texts as Readonly<Record<string, string>>;
  return Object.keys(all)
    .filter((key) => key.endsWith(`.${name}`))
    .map((key) => {
      const id = key.slice(0, -name.length - 1);
      return [id, all[key], all[`${id}.${line}`]];
    });
}

/** Where the help begins. */
export function homePage({ site }: HelpTexts): Page {
  const parts = siteParts.map(
    (part) => [`<a href="${partPath(part)}">${escaped(site[part])}</a>`, escaped(site[`${part}.line`])] as const,
  );
  return {
    path: 'index.html',
    title: site.title,
    body: `<p class="lead">${escaped(site.welcome)}</p>${definitions(parts)}`,
  };
}

/** @param pictures names of the pictures that there are in this language */
export function tourPage(
  { site, tour }: HelpTexts,
  pictures: ReadonlyMap<string, { width: number; height: number }>,
  folder: string,
): Page {
  const text = tour as Readonly<Record<string, string>>;
  const steps = entries(tour, ['title', 'text']).map(([id, title, line]) => {
    const size = pictures.get(id);
    const picture = size
      ? `<img src="../pictures/${folder}/${id}.webp" alt="${escaped(text[`${id}.alt`])}" width="${size.width}" height="${size.height}" loading="lazy">`
      : '';
    return `<li><h2>${escaped(title)}</h2><p>${escaped(line)}</p>${picture}</li>`;
  });
  return { path: 'tour.html', title: site.tour, body: `<ol class="tour">${steps.join('\n')}</ol>` };
}

export function wordsPage({ site, words }: HelpTexts, tag: string): Page {
  const order = new Intl.Collator(tag);
  const items = entries(words, ['name', 'line'])
    .sort(([, a], [, b]) => order.compare(a, b))
    .map(([id, name, line]) => `<dt id="${id}">${escaped(name)}</dt><dd>${escaped(line)}</dd>`);
  return { path: 'words.html', title: site.words, body: `<dl>${items.join('\n')}</dl>` };
}

export function questionsPage({ site, questions }: HelpTexts): Page {
  const items = entries(questions, ['question', 'answer']).map(
    ([id, question, answer]) => `<section id="${id}"><h2>${escaped(question)}</h2><p>${escaped(answer)}</p></section>`,
  );
  return { path: 'questions.html', title: site.questions, body: items.join('\n') };
}

/** What holds for several analyses, then every analysis with its formulas and sources. */
export function methodsPage({ site, chapters }: HelpTexts, translate: (text: Text) => string): Page {
  const common = entries(chapters, ['title', 'text']).map(
    ([id, title, text]) => `<section id="${id}"><h2>${escaped(title)}</h2><p>${escaped(text)}</p></section>`,
  );
  const each = catalogue.map(({ id }) => {
    const { formulas, sources } = methods[id];
    const lines = formulas.map((formula) => `<p class="formula" translate="no">${escaped(formula)}</p>`);
    return `<section><h3><a href="analyses/${id}.html">${escaped(translate({ key: `analysis.${id}.name` }))}</a></h3>${lines.join('')}${sourcesOf(sources, site)}</section>`;
  });
  return {
    path: 'methods.html',
    title: site.methods,
    body: `${common.join('\n')}\n<h2>${escaped(site.analyses)}</h2>${each.join('\n')}`,
  };
}
