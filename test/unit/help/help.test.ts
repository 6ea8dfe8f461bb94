import { catalogue } from '../../../src/core/analyses/catalogue';
import { Problem } from '../../../src/core/problem';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { methods } from '../../../src/help/methods';
import { changelogHtml } from '../../../src/help/site/changesPage';
import { evaluateFormula } from '../../../src/help/site/evaluateFormula';
import { functionExamples } from '../../../src/help/site/functionExamples';
import { plainText } from '../../../src/help/site/html';
import { pictureSize } from '../../../src/help/site/pictureSize';
import { shrinking } from '../../../src/help/walkthrough/shrinking';
import { wordsOf } from '../../../src/help/words';
import { helpLanguage, helpLanguages, loadHelp } from '../../../src/i18n/helpLanguage';
import type { HelpTexts } from '../../../src/i18n/helpTexts';
import { tableOf } from '../core/analyses/classify/pyramid/tableOf';

const ids = catalogue.map(({ id }) => id);
const helpTexts: Record<string, HelpTexts> = {};
beforeAll(async () => {
  for (const tag of helpLanguages) helpTexts[tag] = await loadHelp(tag);
});

describe('help', () => {
  it('explains every analysis with formula, how to read it and where it ends, and nothing that does not exist', () => {
    expect(Object.keys(methods).sort()).toEqual([...ids].sort());
    for (const { analyses } of Object.values(helpTexts)) {
      const asked = ids.flatMap((id) => [`${id}.read`, `${id}.where`, `${id}.limits`]);
      expect(Object.keys(analyses).sort()).toEqual(asked.sort());
    }
  });

  it('leaves no formula empty, and no text of another language in English', () => {
    expect(Object.values(methods).filter(({ formulas }) => formulas.length === 0)).toEqual([]);
    const { en, ...others } = helpTexts;
    for (const texts of Object.values(others)) {
      for (const part of Object.keys(en) as (keyof typeof en)[]) {
        const [english, other] = [en[part], texts[part]] as Record<string, string>[];
        const same = Object.keys(english).filter(
          (key) => english[key] === other[key] && /[a-z]{3}.* .*[a-z]{3}/.test(english[key]),
        );
        expect(same).toEqual([]);
      }
    }
  });

  it('speaks to readers of Taiwan in Chinese, of Austria in German, and to all others in English', () => {
    expect(['zh-TW', 'de-AT', 'zh-CN', 'fr', 'qps-ploc'].map(helpLanguage)).toEqual([
      'zh-TW',
      'de',
      'zh-CN',
      'en',
      'en',
    ]);
  });

  it('leads from an analysis only to terms that the glossary has', () => {
    for (const [id, words] of Object.entries(wordsOf)) {
      expect(ids).toContain(id);
      for (const word of words) expect(helpTexts.en.words).toHaveProperty([`${word}.line`]);
    }
  });

  it('shows an example of every worksheet function, each a call of that function', () => {
    expect(Object.keys(functionExamples).sort()).toEqual(Object.keys(worksheetFunctions).sort());
    for (const [id, formula] of Object.entries(functionExamples)) expect(formula.startsWith(`${id}(`)).toBe(true);
  });

  it('works a formula out as a sheet would: ranges, arrays, texts with commas', async () => {
    const definition = (id: string, ...dimensionality: ('scalar' | 'matrix')[]) => ({
      ...{ id, name: id, description: '' },
      parameters: dimensionality.map((each) => ({ name: '', description: '', dimensionality: each })),
    });
    const sheet = { name: 'List', rows: [['Sales'], [1], [3]], numberFormats: [], columnWidths: [] };
    // (2·1 − 2 − 1) · 1 + (2·2 − 2 − 1) · 3 = 2, over n² μ = 4 · 2
    expect(await evaluateFormula('GINI(List!A2:A3)', definition('GINI', 'matrix'), [sheet])).toEqual([[0.25]]);
    // 14 best are worth 13.1 ordinary ones
    expect(await evaluateFormula('REPLACEMENT(131, 10)', definition('REPLACEMENT', 'scalar', 'scalar'), [])).toEqual([
      [14],
    ]);
    await expect(evaluateFormula('GINI(Other!A1)', definition('GINI', 'matrix'), [sheet])).rejects.toThrow(
      'No range of the sample',
    );
  });

  it('walks through an analysis that works: 80 after 100 is a fifth gone', () => {
    const table = tableOf({ Name: ['Acme', 'Birch', 'Cedar'], Now: [80, 99, 5], Before: [100, 100, null] });
    const options = { id: 'Name', now: 'Now', before: 'Before', from: 0.2 };
    const { detail } = shrinking.run(table, options, () => undefined);
    // 20 / 100 = 0.2, 1 / 100 = 0.01
    expect(Array.from(detail.lost, (lost) => Math.round(lost * 100) / 100)).toEqual([0.2, 0.01, NaN]);
    expect(shrinking.json(detail)).toEqual({ shrinking: ['Acme'] });
    const blank = tableOf({ Name: ['Acme'], Now: [1], Before: [null] });
    expect(() => shrinking.run(blank, options, () => undefined)).toThrow(Problem);
  });

  it('reads the changelog: an item over two lines is one, and what looks like code stays text', () => {
    expect(changelogHtml('# Changes\n\n## 1.0\n\n- `a < b` for _all_\n  of them\n- two\n')).toBe(
      '<h2>1.0</h2>\n<ul><li><code>a &lt; b</code> for <em>all</em> of them</li><li>two</li></ul>',
    );
  });

  it('searches what a reader reads, without tags and drawings', () => {
    expect(plainText('<h2>A &amp; B</h2><svg><text>1</text></svg><p>C</p>')).toBe('A & B C');
  });

  it('knows the size of a picture before it is loaded, so that the page does not jump', () => {
    const head = Buffer.alloc(30);
    head.write('WEBPVP8 ', 8, 'latin1');
    head.writeUInt16LE(380, 26);
    head.writeUInt16LE(700 | 0x4000, 28);
    expect(pictureSize(head)).toEqual({ width: 380, height: 700 });
    head.write('VP8X', 12, 'latin1');
    head.writeUIntLE(1279, 24, 3);
    head.writeUIntLE(759, 27, 3);
    expect(pictureSize(head)).toEqual({ width: 1280, height: 760 });
    expect(() => pictureSize(Buffer.alloc(30))).toThrow('No lossy WebP picture');
  });
});
