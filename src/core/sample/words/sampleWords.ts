import { chinese } from './chinese';
import { english } from './english';
import { german } from './german';
import type { SampleWords } from './words';
import { taiwanese } from './taiwanese';

const languages: Readonly<Record<string, SampleWords>> = {
  de: german,
  'zh-CN': chinese,
  'zh-TW': taiwanese,
};

/**
 * The words of the sample for readers of a language; English where it has none of its own.
 *
 * @param tag BCP 47, as the product calls its languages
 */
export function sampleWords(tag: string): SampleWords {
  return Object.hasOwn(languages, tag) ? languages[tag] : english;
}
