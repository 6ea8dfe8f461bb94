import { strToU8, zipSync } from 'fflate';

export const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const relationshipBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A relationships part: ids, types (last word) and targets. */
export function relationships(...items: [id: string, type: string, target: string][]): string {
  const nodes = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationshipBase}${type}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${namespace}">${nodes.join('')}</Relationships>`;
}

/**
 * A package of one sheet `S`, with the given rows; `parts` replaces or adds parts, and leaves those out that are
 * `undefined`.
 */
export function packageOfStrings(
  rows: string,
  parts: Record<string, string | Uint8Array | undefined> = {},
): Uint8Array {
  const all = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${namespaces}><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['t1', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst ${namespaces}><si><t>Acme</t></si><si/><si><r><t>Bir</t></r><r><t>ch</t></r></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${namespaces}><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  const zipped: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(all))
    if (content !== undefined) zipped[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(zipped);
}
