import type { LocaleType, mergeLocales } from '@univerjs/core';

/** The words of the grid's own menus and of its functions. */
export interface GridTexts {
  locale: LocaleType;
  words: ReturnType<typeof mergeLocales>;
}
