import { WorkbookError } from '../workbook/WorkbookError';
import { refuseOtherContainers, refuseOtherPackages } from './otherFormats';
import { decodeXml } from './xmlEncoding';
import { childrenOf, parseXml, type XmlNode } from './xml';
import { unpack, zipEntries, type ZipEntry } from './zipEntries';

export interface PartLink {
  id: string;
  /** The last word of the relationship's type. */
  type: string;
  /** The part it points to. */
  path: string;
}

/** The parts of an Office package, unpacked on demand. Paths are told without regard to case and kind of slash. */
export class PackageReader {
  /** The parts by their path. */
  private readonly entries = new Map<string, ZipEntry>();

  /** @throws WorkbookError if it is another kind of file, saying which */
  constructor(
    readonly zipped: Uint8Array,
    fileName: string,
  ) {
    refuseOtherContainers(zipped, fileName);
    for (const entry of zipEntries(zipped)) this.entries.set(plainPath(entry.name).toLowerCase(), entry);
    refuseOtherPackages((path) => this.nameOf(path) !== undefined, fileName);
  }

  /** Names of all parts, as the package spells them. */
  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** The name of a part as the package spells it. */
  nameOf(path: string): string | undefined {
    return this.entries.get(path.toLowerCase())?.name;
  }

  /** The path of a part of that name. */
  pathOf(name: string): string {
    return plainPath(name);
  }

  /** @throws Error when the part cannot be unpacked */
  bytes(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    return entry && unpack(this.zipped, entry);
  }

  /** All parts, by their names. */
  all(): Record<string, Uint8Array> {
    return Object.fromEntries([...this.entries.values()].map((entry) => [entry.name, unpack(this.zipped, entry)]));
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes && decodeXml(bytes);
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

  /** Relationships of a part to other parts. */
  relationships(path: string): PartLink[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return childrenOf(this.xml(relationshipsPath(path)), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External' && attributes.Target !== undefined)
      .map(({ attributes: { Id = '', Type = '', Target } }) => ({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        path: this.resolve(folder, Target),
      }));
  }

  private resolve(folder: string, target: string): string {
    const path = resolvePath(folder, target);
    if (this.entries.has(path.toLowerCase()) || !path.includes('%')) return path;
    const decoded = path.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      const bytes = Uint8Array.from(codes.slice(1).split('%'), (code) => parseInt(code, 16));
      return new TextDecoder().decode(bytes);
    });
    return this.entries.has(decoded.toLowerCase()) ? decoded : path;
  }
}

/** Where the relationships of a part stand. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

const plainPath = (name: string): string => name.replace(/\\/g, '/').replace(/^\.?\/+/, '');

function resolvePath(folder: string, target: string): string {
  const given = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const parts = given.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of given.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
