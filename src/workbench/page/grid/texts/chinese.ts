import { LocaleType, mergeLocales } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/zh-CN';
import docsTexts from '@univerjs/docs-ui/locale/zh-CN';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaTexts from '@univerjs/sheets-formula/locale/zh-CN';
import numberFormatTexts from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsTexts from '@univerjs/sheets/locale/zh-CN';
import uiTexts from '@univerjs/ui/locale/zh-CN';
import type { GridTexts } from './GridTexts';

export const chinese: GridTexts = {
  locale: LocaleType.ZH_CN,
  words: mergeLocales(
    designTexts,
    docsTexts,
    sheetsTexts,
    formulaTexts,
    formulaUiTexts,
    numberFormatTexts,
    sheetsUiTexts,
    uiTexts,
  ),
};
