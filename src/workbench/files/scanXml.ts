import { WorkbookError } from '../workbook/WorkbookError';

/**
 * A start tag that {@link scanXml} has come to. One object serves the whole walk: what is needed later has to be taken out
 * of it at once.
 */
export interface ScannedTag {
  /** Without its prefix. */
  name: string;
  /** Where the tag begins in the text, and where it ends. */
  start: number;
  end: number;
  /** One attribute by its full name. */
  attribute(name: string): string | undefined;
}

export interface XmlHandler {
  open(tag: ScannedTag): void;
  text(text: string): void;
  /** `start` and `end` are those of the end tag, or the end of a tag without content. */
  close(name: string, start: number, end: number): void;
}

/**
 * Walks through an XML text once: for sheets of millions of cells, where a parser that makes objects takes several times
 * as long. Any XML 1.0 without entities of its own is read right; of what is no XML, only tags that do not match are found.
 *
 * @throws WorkbookError `FileDamaged` when tags do not match
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  const tag = new Tag(xml);
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && open.length > 0) handler.text(unescapeXml(xml.slice(at, start)));
    const sign = xml.charCodeAt(start + 1);
    if (sign === exclamation) {
      if (xml.startsWith('<!--', start)) at = after(xml, '-->', start + 4);
      else if (xml.startsWith('<![CDATA[', start)) {
        at = after(xml, ']]>', start);
        handler.text(xml.slice(start + 9, at - 3));
      } else at = afterDoctype(xml, start);
    } else if (sign === question) at = after(xml, '?>', start);
    else if (sign === slash) {
      at = after(xml, '>', start);
      const name = localName(xml.slice(start + 2, at - 1).trimEnd());
      if (open.pop() !== name) throw damaged(`</${name}> does not match`);
      handler.close(name, start, at);
    } else {
      const isEmpty = tag.read(start);
      at = tag.end;
      const { name } = tag;
      handler.open(tag);
      if (isEmpty) handler.close(name, at, at);
      else open.push(name);
    }
  }
  if (open.length > 0) throw damaged(`<${open[open.length - 1]}> is not closed`);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const highestCode = 0x10ffff;

/** Text with its entities resolved and its line ends made one. */
export function unescapeXml(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (match, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? match;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= highestCode ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export function damaged(detail: string): WorkbookError {
  return new WorkbookError('FileDamaged', `The XML of the file is damaged: ${detail}.`);
}

const [exclamation, question, slash, greater, equals, double, single] = [...'!?/>="\''].map((sign) =>
  sign.charCodeAt(0),
);
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

class Tag implements ScannedTag {
  name = '';
  start = 0;
  end = 0;
  /** Where the attributes begin and end. */
  private from = 0;
  private to = 0;

  constructor(private readonly xml: string) {}

  /** Reads the tag at a place. Tells if it has no content. */
  read(start: number): boolean {
    const { xml } = this;
    let at = start + 1;
    let colon = 0;
    let code = xml.charCodeAt(at);
    while (code === code && code !== greater && code !== slash && !isBlank(code)) {
      if (code === 58) colon = at;
      code = xml.charCodeAt(++at);
    }
    this.start = start;
    this.name = xml.slice(colon > 0 ? colon + 1 : start + 1, at);
    this.from = at;
    // `>` may stand inside quotes.
    while (code !== greater) {
      if (code === double || code === single) {
        at = xml.indexOf(code === double ? '"' : "'", at + 1);
        if (at < 0) throw damaged('a quote is not closed');
      } else if (code !== code) throw damaged('a tag is not closed');
      code = xml.charCodeAt(++at);
    }
    this.end = at + 1;
    const isEmpty = xml.charCodeAt(at - 1) === slash && at > this.from;
    this.to = isEmpty ? at - 1 : at;
    return isEmpty;
  }

  attribute(name: string): string | undefined {
    const { xml, to } = this;
    let at = this.from;
    for (;;) {
      while (at < to && isBlank(xml.charCodeAt(at))) at += 1;
      if (at >= to) return undefined;
      const nameStart = at;
      let code = xml.charCodeAt(at);
      while (at < to && code !== equals && !isBlank(code)) code = xml.charCodeAt(++at);
      const length = at - nameStart;
      while (at < to && (code === equals || isBlank(code))) code = xml.charCodeAt(++at);
      // What is no quoted value ends the search: another tag's quotes may be far away.
      if (code !== single && code !== double) return undefined;
      const end = xml.indexOf(code === single ? "'" : '"', at + 1);
      if (end < 0 || end >= to) return undefined;
      if (length === name.length && xml.startsWith(name, nameStart)) return unescapeXml(xml.slice(at + 1, end));
      at = end + 1;
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged(`${mark} is missing`);
  return at + mark.length;
}

/** A document type may declare things in brackets. */
function afterDoctype(xml: string, start: number): number {
  const end = after(xml, '>', start);
  const bracket = xml.slice(start, end).indexOf('[');
  return bracket < 0 ? end : after(xml, '>', after(xml, ']', start + bracket) - 1);
}
