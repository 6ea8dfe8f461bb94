import { WorkbookError } from '../workbook/WorkbookError';

/** An element of an XML part; prefixes are taken off the names of elements and attributes. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/** What {@link scanXml} meets. `attributes` is the raw text between the tag's name and its end. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
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

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (match, entity: string) => {
    if (entity.startsWith('#x') || entity.startsWith('#X')) return String.fromCodePoint(parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
    return entities[entity] ?? match;
  });
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** One attribute of a raw attribute text, by its full name. */
export function rawAttribute(attributes: string, name: string): string | undefined {
  const start = ` ${attributes}`.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 2;
  return unescapeXml(attributes.slice(from, attributes.indexOf('"', from)));
}

/** Walks through an XML text once; throws `FileDamaged` when its tags do not match. */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && open.length > 0) handler.text(unescapeXml(xml.slice(at, start)));
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start);
      handler.text(xml.slice(start + 9, at - 3));
    } else if (xml[start + 1] === '?') at = after(xml, '?>', start);
    else if (xml[start + 1] === '!') at = after(xml, '>', start);
    else {
      at = tagEnd(xml, start);
      const closing = xml[start + 1] === '/';
      const empty = xml[at - 2] === '/';
      const inside = xml.slice(start + (closing ? 2 : 1), at - (empty ? 2 : 1));
      const blank = inside.search(/\s/);
      const name = localName(blank < 0 ? inside : inside.slice(0, blank));
      if (closing) {
        if (open.pop() !== name) throw damaged(`</${name}> does not match`);
        handler.close(name);
      } else {
        handler.open(name, blank < 0 ? '' : inside.slice(blank + 1).trim());
        if (empty) handler.close(name);
        else open.push(name);
      }
    }
  }
  if (open.length > 0) throw damaged(`<${open[open.length - 1]}> is not closed`);
}

/** An XML text as a tree. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  scanXml(xml, {
    open(name, raw) {
      const attributes: Record<string, string> = {};
      for (const [, full, double, single] of raw.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
        if (full.startsWith('xmlns:')) continue;
        const key = localName(full);
        if (!(key in attributes) || key === full) attributes[key] = unescapeXml(double ?? single);
      }
      const node: XmlNode = { name, attributes, children: [], text: '' };
      path[path.length - 1].children.push(node);
      path.push(node);
    },
    text(text) {
      path[path.length - 1].text += text;
    },
    close() {
      path.pop();
    },
  });
  const [first] = root.children;
  if (!first) throw damaged('the part is empty');
  return first;
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

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged(`${mark} is missing`);
  return at + mark.length;
}

/** The end of a tag; `>` may stand inside quotes. */
function tagEnd(xml: string, start: number): number {
  let end = after(xml, '>', start);
  while (oddQuotes(xml, start, end)) end = after(xml, '>', end);
  return end;
}

function oddQuotes(xml: string, start: number, end: number): boolean {
  let quote = '';
  for (let at = start; at < end; at++) {
    const character = xml[at];
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
  }
  return quote !== '';
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError('FileDamaged', `The XML of the file is damaged: ${detail}.`);
}
