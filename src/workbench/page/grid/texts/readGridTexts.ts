import { english } from './english';
import type { GridTexts } from './GridTexts';

/** In the language of the page; all but English is loaded when it is asked for, since it describes every function. */
export async function readGridTexts(tag: string): Promise<GridTexts> {
  if (tag === 'zh-CN') return (await import('./chinese')).chinese;
  if (tag === 'zh-TW') return (await import('./taiwanese')).taiwanese;
  if (tag === 'de') return (await import('./german')).german;
  return english;
}
