import { SaxesParser } from 'saxes';
import { damaged, localName, scanXml } from './scanXml';

/** An element of an XML part; prefixes are taken off the names of elements and attributes. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/** Text made safe for XML content and attributes; characters that XML 1.0 forbids are written as `_x0000_`. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => (isAllowed(character) ? character : escaped(character)));
}

/** Text of a cell: as {@link escapeXml}, and what only looks like an escape, and carriage returns, survive too. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replace(/\r/g, escaped('\r'));
}

/** XML 1.0 allows tab, line feed, carriage return and everything from DEL on but U+FFFE and U+FFFF. */
function isAllowed(character: string): boolean {
  const code = character.charCodeAt(0);
  return '\t\n\r'.includes(character) || (code >= 0x7f && code < 0xfffe);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** `name="value"` pairs with a leading blank; undefined values are left out, booleans are 1 and 0. */
export function xmlAttributes(values: Record<string, string | number | boolean | undefined>): string {
  let result = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
    result += ` ${name}="${escapeXml(text).replace(/\n/g, '&#10;')}"`;
  }
  return result;
}

/**
 * An XML text as a tree. Characters that XML forbids and prefixes that are not declared are let pass, as Excel does with
 * some of them; tags that do not match are not.
 *
 * @throws WorkbookError `FileDamaged`
 */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const addText = (text: string): void => {
    path[path.length - 1].text += text;
  };
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    if (!/disallowed character|undefined entity|malformed character entity|text data outside/.test(message))
      throw damaged(message);
  });
  parser.on('opentag', (tag) => {
    const node: XmlNode = { name: localName(tag.name), attributes: {}, children: [], text: '' };
    for (const [full, value] of Object.entries(tag.attributes)) {
      if (full.startsWith('xmlns:')) continue;
      const key = localName(full);
      if (!(key in node.attributes) || key === full) node.attributes[key] = value;
    }
    path[path.length - 1].children.push(node);
    path.push(node);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw damaged('the part is empty');
  return first;
}

/** The namespace of a text's root element; empty where it has none. */
export function rootNamespace(xml: string): string {
  let found = '';
  let isRoot = true;
  scanXml(xml, {
    open(tag) {
      if (!isRoot) return;
      isRoot = false;
      const prefix = /^<([^\s:/>]+):/.exec(xml.slice(tag.start, tag.end))?.[1];
      found = tag.attribute(prefix === undefined ? 'xmlns' : `xmlns:${prefix}`) ?? '';
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

/** The first child of that name, or the one reached over several names. */
export function child(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  let found = node;
  for (const name of names) found = found?.children.find((each) => each.name === name);
  return found;
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** The `val` attribute of a child. */
export function childValue(node: XmlNode | undefined, ...names: string[]): string | undefined {
  return child(node, ...names)?.attributes.val;
}

/** An XML boolean: `1` and `true`; an absent attribute has the default. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true';
}
