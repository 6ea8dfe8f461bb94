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
