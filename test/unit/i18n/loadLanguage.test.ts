import { de } from '../../../src/i18n/de/de';
import { en } from '../../../src/i18n/en/en';
import { loadLanguage } from '../../../src/i18n/loadLanguage';
import type { LanguageTag } from '../../../src/i18n/spoken';
import { spokenIn } from '../../../src/i18n/spoken';

describe('the language of a reader', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['ja-JP', 'en'],
    ['not a locale', 'en'],
  ])('of an Excel in %s is %s', (locale, tag) => {
    expect(spokenIn(locale).tag).toBe(tag);
  });

  it('is the only one that is loaded', async () => {
    const loaded: LanguageTag[] = [];
    const load = (tag: LanguageTag) => Promise.resolve((loaded.push(tag), de));
    const { language, missing } = await loadLanguage('de-CH', load);
    expect([language.tag, language.messages, missing, loaded]).toEqual(['de', de, undefined, ['de']]);
  });

  it('is English, with the name of what is missing, where its file does not come', async () => {
    const load = (tag: LanguageTag) => (tag === 'en' ? Promise.resolve(en) : Promise.reject(new Error('no network')));
    const { language, missing } = await loadLanguage('zh-HK', load);
    expect([language.tag, language.messages, missing]).toEqual(['en', en, '繁體中文']);
  });

  it('fails with what went wrong where not even English comes', async () => {
    await expect(loadLanguage('en', () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  });
});
