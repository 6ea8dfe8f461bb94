import { unzipSync } from 'fflate';
import { WorkbookError } from '../workbook/WorkbookError';
import { childrenOf, parseXml, type XmlNode } from './xml';

/** The parts of an Office package, read on demand. */
export class PackageReader {
  private readonly files: Map<string, Uint8Array>;

  constructor(bytes: Uint8Array, fileName: string) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
      throw new WorkbookError('FileDamaged', `'${fileName}' is not an .xlsx file, is encrypted or damaged.`);
    const wanted = /\.(?:xml|rels|vml)$/i;
    const files = unzipSync(bytes, { filter: (file) => wanted.test(file.name) });
    this.files = new Map(Object.entries(files).map(([path, content]) => [path.toLowerCase(), content]));
  }

  text(path: string): string | undefined {
    const bytes = this.files.get(path.toLowerCase());
    return bytes && new TextDecoder().decode(bytes);
  }

  xml(path: string): XmlNode | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** A part that must be there. */
  required(path: string): XmlNode {
    const root = this.xml(path);
    if (!root) throw new WorkbookError('FileDamaged', `The file lacks its part ${path}.`);
    return root;
  }

  /** Relationships of a part: id → type (last word) and the path it points to. */
  relationships(path: string): { id: string; type: string; path: string }[] {
    const slash = path.lastIndexOf('/') + 1;
    const root = this.xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return childrenOf(root, 'Relationship')
      .filter((node) => node.attributes.TargetMode !== 'External')
      .map(({ attributes }) => ({
        id: attributes.Id,
        type: attributes.Type.slice(attributes.Type.lastIndexOf('/') + 1),
        path: resolve(path.slice(0, slash), attributes.Target),
      }));
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
