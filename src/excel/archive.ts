import type { ArchiveEntry } from '../app/ports';
import { Problem } from '../core/problem';
import { base64Of, bytesOf } from './base64';
import { inExcel, type Batch } from './batch';

const namespace = 'urn:customer-pyramid:archive:1';
/** Characters asked for or sent in a round trip: a request of Excel on the web takes 5 MB. */
const mostCharacters = 3_000_000;

/**
 * Data kept in custom XML parts of their own, one a name; `null` for a name without one, empty for one that holds no
 * base64. Asks for one part a round trip, as nobody knows how long it is.
 */
export async function loadArchived(names: readonly string[]): Promise<(Uint8Array | null)[]> {
  if (names.length === 0) return [];
  return inExcel(async (batch) => {
    const parts = await partsOf(batch, names);
    const found: (Uint8Array | null)[] = [];
    for (const [part] of parts) {
      const xml = part?.getXml();
      if (xml) await batch.sync();
      found.push(xml ? dataOf(xml.value) : null);
    }
    return found;
  });
}

/** All names that data are kept under. */
export async function archivedNames(): Promise<string[]> {
  return inExcel(async (batch) => {
    const parts = batch.workbook.customXmlParts;
    parts.load('items/namespaceUri');
    await batch.sync();
    const names = parts.items.map(({ namespaceUri }) => namespaceUri);
    return names.flatMap((of) => (of.startsWith(`${namespace}:`) ? [of.slice(namespace.length + 1)] : []));
  });
}

/** Keeps data in parts of their own; what was kept before something failed is taken out again. */
export async function archive(entries: readonly ArchiveEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await inExcel(async (batch) => {
    try {
      let queued = 0;
      for (const { name, data } of entries) {
        const text = base64Of(data);
        if (queued > 0 && queued + text.length > mostCharacters) {
          await batch.sync();
          queued = 0;
        }
        queued += text.length;
        batch.workbook.customXmlParts.add(`<archive xmlns="${namespaceOf(name)}">${text}</archive>`);
      }
      await batch.sync();
    } catch (error) {
      await removeArchived(entries.map(({ name }) => name));
      throw error;
    }
  });
}

export async function removeArchived(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await inExcel(async (batch) => {
    for (const part of (await partsOf(batch, names)).flat()) part.delete();
    await batch.sync();
  });
}

async function partsOf(batch: Batch, names: readonly string[]): Promise<Excel.CustomXmlPart[][]> {
  const found = names.map((name) => batch.workbook.customXmlParts.getByNamespace(namespaceOf(name)));
  for (const parts of found) parts.load('items/id');
  await batch.sync();
  return found.map(({ items }) => items);
}

function namespaceOf(name: string): string {
  if (!/^[\w-]+$/.test(name)) throw new Problem('internal', {}, { message: 'archive name' });
  return `${namespace}:${name}`;
}

function dataOf(xml: string): Uint8Array {
  const [, text = ''] = />([A-Za-z0-9+/=\s]*)<\/(?:[\w.-]+:)?archive\s*>\s*$/.exec(xml) ?? [];
  try {
    return bytesOf(text.replace(/\s+/g, ''));
  } catch (error) {
    if (error instanceof DOMException) return new Uint8Array();
    throw error;
  }
}
