import type { HelpTexts } from '../../i18n/helpTexts';
import type { Page } from './frame';
import { escaped } from './html';

/** The changelog, which is written in English. */
export function changesPage({ site }: HelpTexts, markdown: string): Page {
  const note = site['changes.english'] === '' ? '' : `<p class="quiet">${escaped(site['changes.english'])}</p>`;
  return { path: 'changes.html', title: site.changes, body: `${note}<div lang="en">${changelogHtml(markdown)}</div>` };
}

/** Headings, lists and paragraphs of a changelog as HTML; the title is left out, and links keep their text alone. */
export function changelogHtml(markdown: string): string {
  const blocks: string[] = [];
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) blocks.push(`<ul>${list.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`);
    list = [];
  };
  for (const line of markdown.split('\n')) {
    const heading = /^(##+) (.*)$/.exec(line);
    if (heading) {
      endList();
      blocks.push(`<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`);
    } else if (line.startsWith('- ')) {
      list.push(line.slice(2));
    } else if (/^ {2}\S/.test(line) && list.length > 0) {
      list[list.length - 1] += ` ${line.trim()}`;
    } else if (line.trim() !== '' && !line.startsWith('# ')) {
      endList();
      blocks.push(`<p>${inline(line)}</p>`);
    }
  }
  endList();
  return blocks.join('\n');
}

function inline(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])_([^_]+)_(?=[\s.,;:)]|$)/g, '$1<em>$2</em>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
