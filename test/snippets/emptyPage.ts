/** What stands in every field of the page: both a word and a number. */
const typed = '7';

const readers = new Set(['text', 'val']);

/**
 * A page that takes everything and holds nothing: what snippets do with jQuery and the document. Where a field is read
 * (`$('#key').val()`, `element.value`) something was typed, as nobody presses a button with an empty field before it.
 */
export function emptyPage(): unknown {
  const reader = new Proxy(() => typed, {
    apply: (_, __, args: unknown[]): unknown => (args.length === 0 ? typed : page),
  });
  const page: unknown = new Proxy(() => undefined, {
    get: (_, name): unknown => {
      if (name === 'then') return undefined;
      if (name === Symbol.toPrimitive) return () => typed;
      if (name === 'value') return typed;
      return readers.has(String(name)) ? reader : page;
    },
    set: () => true,
    apply: (): unknown => page,
  });
  return page;
}
