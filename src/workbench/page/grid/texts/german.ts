import { LocaleType, mergeLocales } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/de-DE';
import docsTexts from '@univerjs/docs-ui/locale/de-DE';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/de-DE';
import formulaTexts from '@univerjs/sheets-formula/locale/de-DE';
import numberFormatTexts from '@univerjs/sheets-numfmt-ui/locale/de-DE';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/de-DE';
import sheetsTexts from '@univerjs/sheets/locale/de-DE';
import uiTexts from '@univerjs/ui/locale/de-DE';
import type { GridTexts } from './GridTexts';

export const german: GridTexts = {
  locale: LocaleType.DE_DE,
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
