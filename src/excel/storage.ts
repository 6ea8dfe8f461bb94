import { Problem } from '../core/problem';
import { inExcel, type Batch } from './batch';

const namespace = 'urn:customer-pyramid:state:1';

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

async function firstPart(batch: Batch): Promise<Excel.CustomXmlPart | undefined> {
  const parts = batch.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await batch.sync();
  return parts.items[0];
}

/** `content` as the text of one element; everything XML would change or refuse is escaped. */
export function xmlOf(content: string): string {
  const escaped = content.replace(/[&<>\r\u007f-\u009f]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<state xmlns="${namespace}">${escaped}</state>`;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The inverse of {@link xmlOf}, for any way an XML writer may have re-escaped the text. */
export function contentOf(xml: string): string {
  const element = /<(?:\w+:)?state\b[^>]*?(?:\/>|>([\s\S]*)<\/(?:\w+:)?state\s*>)\s*$/.exec(xml);
  if (!element) throw new Problem('state-damaged');
  return (element[1] ?? '').replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}
