import type { LocaleType, mergeLocales } from '@univerjs/core';
import { english } from './english';

/** The words of the grid's own menus and of its functions. */
export interface GridTexts {
  locale: LocaleType;
  words: ReturnType<typeof mergeLocales>;
}

/** In the language of the page; all but English is loaded when it is asked for, since it describes every function. */
export async function readGridTexts(tag: string): Promise<GridTexts> {
  return tag === 'zh-CN' ? (await import('./chinese')).chinese : english;
}
