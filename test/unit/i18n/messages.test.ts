import path from 'node:path';
import { tierPresets } from '../../../src/core/tiers/tierPresets';
import { problemCodes } from '../../../src/core/problem';
import { de } from '../../../src/i18n/de/de';
import { en } from '../../../src/i18n/en/en';
import { languages } from '../../../src/i18n/languages';
import type { Messages } from '../../../src/i18n/messages';
import { zhCN } from '../../../src/i18n/zh-CN/zhCN';
import { namedTexts } from '../../texts/namedTexts';
import { textFaults } from '../../texts/textFaults';

const english: Record<string, string> = en;
const german: Record<string, string> = de;
const chinese: Record<string, string> = zhCN;
const exists = (key: string) => [key, `${key}.one`, `${key}.other`].some((variant) => variant in english);
const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('texts of the product', () => {
  const named = namedTexts(path.resolve(__dirname, '../../../src'));

  it('has no text that is missing, unused, or has other parameters than English', () => {
    expect(named.words.size).toBeGreaterThan(1000);
    expect(textFaults(languages, named)).toEqual([]);
  });

  it('finds a text that nobody asks for, one that is missing, and one with other parameters', () => {
    const [first, second] = languages;
    const { 'action.undo': _undo, ...rest } = second.messages;
    const changed = { ...rest, 'tiers.newName': 'Stufe', 'action.gone': 'Weg' };
    const messages = changed as unknown as Messages;
    const idle = { ...first, messages: { ...first.messages, 'option.rfm.gone': 'Gone', 'idle.word': 'Idle' } };
    expect(textFaults([idle, { ...second, messages }], named)).toEqual(
      expect.arrayContaining([
        { language: 'en', key: 'option.rfm.gone', fault: 'unused' },
        { language: 'en', key: 'idle.word', fault: 'unused' },
        { language: 'de', key: 'action.undo', fault: 'missing' },
        { language: 'de', key: 'tiers.newName', fault: 'other parameters' },
        { language: 'de', key: 'action.gone', fault: 'unknown' },
      ]),
    );
  });

  it('says of every problem what happened and what to do', () => {
    const missing = problemCodes.filter((code) => !english[`problem.${code}`] || !english[`remedy.${code}`]);
    expect(missing).toEqual([]);
  });

  it('names every preset and every tier of it', () => {
    const keys = tierPresets.flatMap(({ nameKey, cuts }) => [nameKey, ...cuts.map(({ key }) => key)]);
    expect(keys.filter((key) => !exists(key))).toEqual([]);
  });

  it('gives German readers every text with the same parameters', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    const different = Object.keys(english).filter(
      (key) => parameters(english[key]).join() !== parameters(german[key]).join(),
    );
    expect(different).toEqual([]);
  });

  it('has both variants wherever a text depends on a count', () => {
    const half = Object.keys(english).filter(
      (key) =>
        (key.endsWith('.one') && !(key.replace(/one$/, 'other') in english)) ||
        (key.endsWith('.other') && !(key.replace(/other$/, 'one') in english)),
    );
    expect(half).toEqual([]);
  });

  it('speaks calmly: no exclamation marks', () => {
    const texts = languages.flatMap(({ messages }) => Object.entries(messages));
    const loud = texts.filter(([, text]) => /！|!(?![A-Z])/.test(text));
    expect(loud).toEqual([]);
  });

  it('writes Chinese with its own punctuation, and spaces only beside Latin letters and numbers', () => {
    const han = '\\p{Script=Han}';
    const odd = new RegExp(
      `${han}[,;:?]|[,;:?]${han}|${han} +${han}|${han}[A-Za-z]|[A-Za-z]${han}|[，。；：？（）“”、] | [，。；：？（）”、]`,
      'u',
    );
    const found = Object.entries(chinese).filter(([key, text]) => key !== 'cli.help' && odd.test(text));
    expect(found).toEqual([]);
  });

  // docs/terms-zh.md: on the left what other programs or translators say for the same
  it.each([
    ['插件', '加载项'],
    ['撤销', '撤消'],
    ['工作薄', '工作簿'],
    ['点击', '单击'],
    ['顾客', '客户'],
    ['生命周期价值', '终身价值'],
    ['贴现', '折现'],
    ['留存率', '保留率'],
    ['忠诚度计划', '忠诚计划'],
    ['您', '你'],
  ])('keeps to one Chinese word for one thing: not %s but %s', (other) => {
    expect(Object.entries(chinese).filter(([, text]) => text.includes(other))).toEqual([]);
  });
});
