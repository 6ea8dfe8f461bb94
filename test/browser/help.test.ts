import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../src/core/analyses/catalogue';
import { helpLanguages } from '../../src/i18n/helpLanguage';
import { launchBrowser } from './pages/launchBrowser';

declare const window: { axe?: typeof axe };

const dist = path.resolve(__dirname, '../../dist');
const help = path.join(dist, 'help');
const pages = readdirSync(help, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => path.join(entry.parentPath, entry.name));

let browser: Browser;
let page: Page;
let asked: string[];
/** As somebody reads it who has only the files: nothing is served. */
beforeAll(async () => {
  browser = await launchBrowser([]);
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await browser.close();
});

const open = async (file: string): Promise<void> => {
  await page.goto(pathToFileURL(path.join(help, file)).href);
};

describe('the help as it ships', () => {
  it('has a page for every analysis and every function that Excel offers help for, in every language', () => {
    for (const tag of helpLanguages) {
      const described = readFileSync(
        path.join(dist, tag === 'en' ? 'functions.json' : `functions.${tag}.json`),
        'utf8',
      );
      const { functions } = JSON.parse(described) as { functions: { helpUrl: string }[] };
      const wanted = [
        ...functions.map(({ helpUrl }) => new URL(helpUrl).pathname.slice(1)),
        ...catalogue.map(({ id }) => `help/${tag}/analyses/${id}.html`),
      ];
      expect(wanted.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
    }
  });

  it('leads nowhere that does not exist, and shows on each analysis what it finds in the sample', () => {
    const broken = pages.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const links = [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link);
      return links.filter((link) => {
        const [target, place] = link.split('#');
        const to = target === '' ? file : path.resolve(path.dirname(file), target);
        return !existsSync(to) || (place !== undefined && !readFileSync(to, 'utf8').includes(` id="${place}"`));
      });
    });
    expect(broken).toEqual([]);
    const without = pages.filter((file) => /analyses.[a-z-]+\.html$/.test(file) && !file.endsWith('index.html'));
    expect(without.filter((file) => !readFileSync(file, 'utf8').includes('class="report"'))).toEqual([]);
  });

  it('is below 6 MB, its pictures below 1.5 MB', () => {
    const size = (folder: string): number =>
      existsSync(folder)
        ? readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
        : 0;
    expect(size(help)).toBeLessThan(6e6);
    expect(size(path.join(help, 'pictures'))).toBeLessThan(1.5e6);
  });

  it('finds a page by a word of its text, from a file, in German and in Chinese', async () => {
    for (const [tag, word, title] of [
      ['de', 'zahlung säumig punktzahl', ''],
      ['de', 'rundgang', 'Rundgang'],
      ['zh-CN', '基尼系数', '集中度'],
    ]) {
      await open(`${tag}/index.html`);
      await page.fill('#search', word);
      const found = await page.locator('#found li a').allInnerTexts();
      if (title === '') expect(found).toEqual([]);
      else expect(found).toContain(title);
    }
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  it.each([
    [
      'light',
      320,
      ['index', 'tour', 'analyses/index', 'analyses/lifetime', 'functions/classify', 'methods', 'changes'],
    ],
    ['dark', 1280, ['analyses/lifetime', 'functions/classify', 'words', 'own']],
  ] as const)('%s, %i px wide: no page is cut off, and axe finds nothing', async (colorScheme, width, kinds) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    for (const kind of kinds) {
      await open(`zh-CN/${kind}.html`);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = (await window.axe?.run()) ?? { violations: [] };
        const cut = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['cut off'] : [];
        return [...cut, ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)];
      });
      found.push(...faults.map((fault) => `${kind}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
