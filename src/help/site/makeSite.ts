import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readFunctions } from '../../functions/metadata/readFunctions';
import { helpLanguages, loadHelp } from '../../i18n/helpLanguage';
import { createTranslate } from '../../i18n/translate';
import { analysisPages } from './analysisPages';
import { changesPage } from './changesPage';
import { framed, type Page } from './frame';
import { functionPages, workedFormulas } from './functionPages';
import { plainText } from './html';
import { ownAnalysisPage } from './ownAnalysisPage';
import { pictureSize } from './pictureSize';
import { sampleLists } from './sampleLists';
import { homePage, methodsPage, questionsPage, tourPage, wordsPage } from './textPages';
import { workedExamples, type KnownReports } from './workedExamples';

const root = path.resolve(__dirname, '../../..');
const pictureFolder = path.join(root, 'assets/help');
/** So much of a page is searched. */
const mostSearched = 3000;

/** A file of the site: its path below `help/`, and what it holds. */
export type SiteFile = readonly [path: string, content: string];

/** Every text file of the help, in all its languages; pictures are copied as they are. */
export async function makeSite(): Promise<SiteFile[]> {
  const lists = sampleLists();
  const functions = await readFunctions();
  const formulas = await workedFormulas(functions.metadata, lists.sheets);
  const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const known: KnownReports = new Map();
  const files: SiteFile[] = [];
  for (const tag of helpLanguages) {
    const texts = await loadHelp(tag);
    const translate = createTranslate(tag);
    const language = { tag, texts, translate };
    const pages = [
      homePage(texts),
      tourPage(texts, picturesOf(tag), tag),
      ...analysisPages(language, workedExamples(lists, language, known)),
      ...functionPages(language, functions, formulas),
      wordsPage(texts, tag),
      questionsPage(texts),
      methodsPage(texts, translate),
      ownAnalysisPage(texts),
      changesPage(texts, changelog),
    ];
    files.push(...pages.map((page): SiteFile => [`${tag}/${page.path}`, framed(page, tag, texts)]), [
      `${tag}/search.js`,
      searchIndex(pages),
    ] as const);
  }
  const asset = (name: string): SiteFile => [name, readFileSync(path.join(__dirname, 'assets', name), 'utf8')];
  const drawings = readFileSync(path.join(root, 'src/taskpane/styles/report.css'), 'utf8');
  const [name, style] = asset('help.css');
  return [...files, [name, `${drawings}\n${style}`], asset('help.js'), asset('index.html')];
}

/** What the search looks into: title, address and text of every page. A script, since files cannot be fetched. */
function searchIndex(pages: readonly Page[]): string {
  const entries = pages.map(({ title, path: address, body }) => [
    title,
    address,
    plainText(body).slice(0, mostSearched),
  ]);
  return `globalThis.helpIndex = ${JSON.stringify(entries)};\n`;
}

/** The pictures of a language with their sizes, by name. */
function picturesOf(tag: string): Map<string, { width: number; height: number }> {
  const folder = path.join(pictureFolder, tag);
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.webp'))
      .map((file) => [path.basename(file, '.webp'), pictureSize(readFileSync(path.join(folder, file)))]),
  );
}
