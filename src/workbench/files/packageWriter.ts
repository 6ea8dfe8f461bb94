import { strToU8, Zip, ZipDeflate } from 'fflate';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationshipBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export interface Relationship {
  id: string;
  type: string;
  target: string;
}

/** Writes the parts of an Office package into a zip, piece by piece, and keeps track of their content types. */
export class PackageWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly types: string[] = [];
  private failure: Error | undefined;
  private readonly zip = new Zip((error, data) => {
    if (error) this.failure = error;
    else this.chunks.push(data);
  });

  /** One part; `contentType` is left out for those that the extension tells. */
  add(path: string, content: string | Iterable<string>, contentType?: string): void {
    this.addPart(path, content);
    if (contentType) this.types.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  }

  /** One part whose content type is looked after elsewhere. */
  addPart(path: string, content: Uint8Array | string | Iterable<string>): void {
    const file = new ZipDeflate(path, { level: 3 });
    // A fixed time: the same workbook gives the same bytes.
    file.mtime = new Date(1980, 0, 1);
    this.zip.add(file);
    if (content instanceof Uint8Array) file.push(content);
    else for (const piece of typeof content === 'string' ? [content] : content) file.push(strToU8(piece));
    file.push(new Uint8Array(0), true);
  }

  addRelationships(path: string, relationships: Relationship[]): void {
    if (relationships.length === 0) return;
    const items = relationships.map(({ id, type, target }) => {
      const uri = type.startsWith('http') ? type : relationshipBase + type;
      return `<Relationship Id="${id}" Type="${uri}" Target="${target}"/>`;
    });
    this.add(
      path,
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
    );
  }

  finish(): Uint8Array {
    this.add(
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${this.types.join('')}</Types>`,
    );
    return this.end();
  }

  /** Closes the package as it is, without content types of its own. */
  end(): Uint8Array {
    this.zip.end();
    if (this.failure) throw this.failure;
    const bytes = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
