import type { TextFault } from './TextFileError';

/** An object with a quoted name first, alone or in an array. */
const json = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\\r\n]|\\.)*"\s*:/;
/** A tag, a declaration or a comment of HTML or XML. */
const markup = /^\s*<(?:!doctype\b|!--|\?xml\b|\/?(?:html|head|body|table|meta|style|div|workbook)\b)/i;

/** What a text is written in that is no table of lines, if it is. */
export function otherLanguage(text: string): Extract<TextFault, 'json' | 'markup'> | undefined {
  if (json.test(text)) return 'json';
  return markup.test(text) ? 'markup' : undefined;
}
