import { textsOf } from '../../../../src/workbench/page/texts/textsOf';

describe('the language of the page', () => {
  it.each([
    ['de', 'Öffnen'],
    ['de-AT', 'Öffnen'],
    ['zh-CN', '打开'],
    ['zh', '打开'],
    ['zh-TW', '開啟'],
    ['zh-Hant-HK', '開啟'],
    ['zh-Hans-HK', '打开'],
    ['en-GB', 'Open'],
    ['fr', 'Open'],
    ['den', 'Open'],
  ])('%s opens files with “%s”', (language, open) => {
    expect(textsOf(language).open).toBe(open);
  });
});
