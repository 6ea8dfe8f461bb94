import type { Translate } from '../app/ports';

/** Words one after the other, with the marks of the language that is spoken. */
export function listed(words: readonly string[], translate: Translate): string {
  return translate({ key: 'cli.list.parts', params: { parts: { list: words } } });
}
