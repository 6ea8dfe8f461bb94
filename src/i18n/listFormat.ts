/** A list of names or cells in a text; `more`: it goes on. */
interface Names {
  list: readonly (string | number)[];
  more?: boolean;
}

/**
 * Lists as a language writes them down: `A, B, C`, in Chinese `A、B、C`. No `and` before the last one, as lists may go on. Where
 * a name has the mark in it, the next stronger one stands between them.
 *
 * @param tag BCP 47, of the language of the texts
 */
export function createListFormat(tag: string): (names: Names) => string {
  const parts = new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' }).formatToParts(['a', 'b', 'c', 'd']);
  const [, { value: between }] = parts;
  const isWide = between === '、';
  const stronger = isWide ? '；' : '; ';
  return ({ list, more }) => {
    const names = list.map(String);
    const mark = names.some((name) => name.includes(between)) ? stronger : between;
    return names.join(mark) + (more ? (isWide ? '……' : ' …') : '');
  };
}
