import { head } from './partTypes';
import { escapeXml, type XmlNode } from './xml';

/** Workbook settings (Excel keeps them in parts of its own) travel in one custom XML part of this namespace. */
export const settingsNamespace = 'urn:workbench:settings';

export function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const items = [...settings].map(
    ([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value ?? null))}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><settings xmlns="${settingsNamespace}">${items.join('')}</settings>`;
}

export function readSettings(root: XmlNode): [string, unknown][] {
  return root.children.map((node) => [node.attributes.key, JSON.parse(node.text) as unknown]);
}

/** The part that gives a custom XML part its id: its own, or one made of its number. */
export function xmlPartProperties({ id, namespaceUri }: { id: string; namespaceUri: string }, number: number): string {
  const guid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(id)?.[1];
  const itemId = (guid ?? `5C0D1E00-0000-4000-8000-${String(number).padStart(12, '0')}`).toUpperCase();
  return (
    `${head}<ds:datastoreItem ds:itemID="{${itemId}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespaceUri)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
