import { english } from './english';
import type { GridTexts } from './GridTexts';

/** In the language of the page; all but English is loaded when it is asked for, since it describes every function. */
export async function readGridTexts(tag: string): Promise<GridTexts> {
  return tag === 'zh-CN' ? (await import('./chinese')).chinese : english;
}
