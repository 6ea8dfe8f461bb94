import { LocaleType, mergeLocales } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/zh-TW';
import docsTexts from '@univerjs/docs-ui/locale/zh-TW';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/zh-TW';
import formulaTexts from '@univerjs/sheets-formula/locale/zh-TW';
import numberFormatTexts from '@univerjs/sheets-numfmt-ui/locale/zh-TW';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/zh-TW';
import sheetsTexts from '@univerjs/sheets/locale/zh-TW';
import uiTexts from '@univerjs/ui/locale/zh-TW';
import type { GridTexts } from './GridTexts';

export const taiwanese: GridTexts = {
  locale: LocaleType.ZH_TW,
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
