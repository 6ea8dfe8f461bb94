import type { Text } from './report';

/** Names, cells or rows as a text of their own, listed in the marks of the reader's language. */
export function listText(list: readonly (string | number)[]): Text {
  return { key: 'list', params: { items: { list } } };
}
