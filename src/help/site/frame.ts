import { helpLanguages, nameOfHelpLanguage, type HelpLanguage } from '../../i18n/helpLanguage';
import type { HelpTexts } from '../../i18n/helpTexts';
import { escaped } from './html';

/** A page of the help, in one language. */
export interface Page {
  /** Below the folder of the language: `analyses/pyramid.html`. */
  path: string;
  title: string;
  /** HTML of what stands below the heading. */
  body: string;
}

/** The parts of the site, in the order in which they are read. */
const parts = ['tour', 'analyses', 'functions', 'words', 'questions', 'methods', 'own', 'changes'] as const;
export type Part = (typeof parts)[number];
export const partPath = (part: Part): string =>
  part === 'analyses' || part === 'functions' ? `${part}/index.html` : `${part}.html`;
export const siteParts: readonly Part[] = parts;

/** Nothing but the site's own files: no inline script, no other address. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page: the way home, search, other languages, parts of the site, and the page itself. Works from a file too. */
export function framed(page: Page, tag: HelpLanguage, { site }: HelpTexts): string {
  const up = '../'.repeat(page.path.split('/').length - 1);
  const title = page.title === site.title ? `${site.product} – ${site.title}` : `${page.title} – ${site.product}`;
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${up}../help.css">
<script defer src="${up}search.js"></script>
<script defer src="${up}../help.js"></script>
</head>
<body>
<header>
<a class="product" href="${up}index.html">${escaped(site.product)}</a>
<search hidden><input type="search" id="search" data-root="${up}" aria-label="${escaped(site.search)}" placeholder="${escaped(site.search)}" autocomplete="off"></search>
${languageLinks(page.path, tag, up, site)}
</header>
<nav class="parts" aria-label="${escaped(site.contents)}"><ul>${partLinks(page.path, site, up)}</ul></nav>
<div id="found" role="status" data-found="${escaped(site.found)}" data-nothing="${escaped(site.nothing)}" hidden></div>
<main>
<h1>${escaped(page.title)}</h1>
${page.body}
</main>
</body>
</html>
`;
}

function languageLinks(path: string, tag: HelpLanguage, up: string, site: HelpTexts['site']): string {
  const links = helpLanguages.map((other) => {
    const name = nameOfHelpLanguage(other);
    return other === tag
      ? `<span aria-current="true">${name}</span>`
      : `<a href="${up}../${other}/${path}" lang="${other}" hreflang="${other}">${name}</a>`;
  });
  return `<nav class="languages" aria-label="${escaped(site.language)}">${links.join(' ')}</nav>`;
}

function partLinks(path: string, site: HelpTexts['site'], up: string): string {
  return parts
    .map((part) => {
      const isHere = path === partPath(part) ? ' aria-current="page"' : '';
      return `<li><a href="${up}${partPath(part)}"${isHere}>${escaped(site[part])}</a></li>`;
    })
    .join('');
}
