import { LocaleType, mergeLocales } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/en-US';
import docsTexts from '@univerjs/docs-ui/locale/en-US';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaTexts from '@univerjs/sheets-formula/locale/en-US';
import numberFormatTexts from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/en-US';
import sheetsTexts from '@univerjs/sheets/locale/en-US';
import uiTexts from '@univerjs/ui/locale/en-US';
import type { GridTexts } from './GridTexts';

export const english: GridTexts = {
  locale: LocaleType.EN_US,
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
