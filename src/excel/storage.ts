import { Problem } from '../core/problem';
import { inExcel, type Batch } from './batch';

const namespace = 'urn:customer-pyramid:state:1';
/** States that could not be read, kept for whoever can. */
const asideNamespace = 'urn:customer-pyramid:state-set-aside:1';

/**
 * The text kept in the workbook's custom XML part of this add-in; `null` when there is none.
 * Throws `Problem('state-damaged')` when the part is not ours to read.
 */
export async function loadState(): Promise<string | null> {
  return inExcel(async (batch) => {
    const part = await firstPart(batch);
    if (!part) return null;
    const xml = part.getXml();
    await batch.sync();
    return contentOf(xml.value);
  });
}

/** Replaces the text kept in the workbook. */
export async function saveState(content: string): Promise<void> {
  await inExcel(async (batch) => {
    const part = await firstPart(batch);
    if (part) part.setXml(xmlOf(content));
    else batch.workbook.customXmlParts.add(xmlOf(content));
    await batch.sync();
  });
}

/** Keeps a copy of the part, whatever it holds, in a part of its own, so that it can be saved over. */
export async function setStateAside(): Promise<void> {
  await inExcel(async (batch) => {
    const part = await firstPart(batch);
    if (!part) return;
    const xml = part.getXml();
    await batch.sync();
    batch.workbook.customXmlParts.add(xmlOf(xml.value, asideNamespace));
    await batch.sync();
  });
}

async function firstPart(batch: Batch): Promise<Excel.CustomXmlPart | undefined> {
  const parts = batch.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await batch.sync();
  return parts.items[0];
}

/** `content` as the text of one element; everything XML would change or refuse is escaped. */
export function xmlOf(content: string, of = namespace): string {
  const escaped = content.replace(/[&<>\r\u007f-\u009f]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<state xmlns="${of}">${escaped}</state>`;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands before the part's element: a byte order mark, a declaration, comments. */
const beforeElement = /\uFEFF?\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*)*/y;
const startTag = /<(?:[\w.-]+:)?state(?:\s[^>]*)?>/y;
const endTag = /<\/(?:[\w.-]+:)?state\s*>\s*/y;

/**
 * The inverse of {@link xmlOf}, for any way an XML writer may have re-escaped the text, in linear time.
 * Throws `Problem('state-damaged')` for anything else.
 */
export function contentOf(xml: string): string {
  beforeElement.lastIndex = 0;
  beforeElement.exec(xml);
  startTag.lastIndex = beforeElement.lastIndex;
  const start = startTag.exec(xml);
  if (!start) throw new Problem('state-damaged');
  if (start[0].endsWith('/>')) return '';
  const end = xml.lastIndexOf('</');
  endTag.lastIndex = Math.max(0, end);
  if (end < startTag.lastIndex || !endTag.test(xml) || endTag.lastIndex !== xml.length) {
    throw new Problem('state-damaged');
  }
  const text = xml.slice(startTag.lastIndex, end);
  if (text.includes('<')) throw new Problem('state-damaged');
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return Object.hasOwn(named, name) ? named[name] : whole;
  });
}

function character(code: number): string {
  if (!(code <= 0x10ffff)) throw new Problem('state-damaged');
  return String.fromCodePoint(code);
}
