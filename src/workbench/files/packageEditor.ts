import type { PackageReader } from './packageReader';
import { relationshipsPath } from './packageReader';
import { PackageWriter } from './packageWriter';
import { RawElement } from './rawXml';
import { head, relationshipBase } from './partTypes';
import { escapeXml, xmlAttributes } from './xml';

type Content = Uint8Array | string | Iterable<string>;

const strictBase = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Namespaces of ISO 29500 Strict, by those of Transitional; longer ones first. */
const strictNamespaces: [string, string][] = [
  [relationshipBase, strictBase],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];

/** A package some of whose parts are replaced, added or taken out; all others stay as they are, byte for byte. */
export class PackageEditor {
  private readonly changed = new Map<string, Content>();
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly links = new Map<string, RawElement>();
  private knownTargets: ReadonlySet<string> | undefined;
  private readonly types: RawElement;
  private readonly isStrict: boolean;

  constructor(private readonly files: PackageReader) {
    this.types = RawElement.parse(files.text('[Content_Types].xml') ?? '<Types/>');
    this.isStrict = (files.text('_rels/.rels') ?? '').includes(strictBase);
  }

  /** Paths that a relationship of the file points to. */
  private get targets(): ReadonlySet<string> {
    return (this.knownTargets ??= new Set(
      this.files.names.flatMap((name) => {
        const from = /^(.*)_rels\/([^/]*)\.rels$/i.exec(this.files.pathOf(name));
        const links = from ? this.files.relationships(`${from[1]}${from[2]}`) : [];
        return links.map(({ path }) => path.toLowerCase());
      }),
    ));
  }

  /** The text of a part as it is now. */
  text(path: string): string | undefined {
    const content = this.changed.get(path.toLowerCase());
    return typeof content === 'string' ? content : this.files.text(path);
  }

  /** Replaces a part by XML in UTF-8. */
  replace(path: string, content: string | Iterable<string>): void {
    this.changed.set(path.toLowerCase(), typeof content === 'string' ? this.own(content) : this.ownPieces(content));
  }

  /** Adds a part under the first free path made of `path` and a number (`xl/charts/chart#.xml`), and returns that path. */
  add(path: string, content: string | Iterable<string>, contentType?: string): string {
    let free = path;
    // A relationship may point to a part that is missing: it must not get one that is another's.
    const isTaken = (candidate: string): boolean => this.has(candidate) || this.targets.has(candidate.toLowerCase());
    for (let number = 1; path.includes('#') && (free === path || isTaken(free)); number++)
      free = path.replace('#', String(number));
    this.changed.set(free.toLowerCase(), typeof content === 'string' ? this.own(content) : this.ownPieces(content));
    this.added.set(free.toLowerCase(), free);
    if (contentType !== undefined)
      this.types.addChild(
        'Override',
        `<Override${xmlAttributes({ PartName: `/${free}`, ContentType: contentType })}/>`,
      );
    return free;
  }

  has(path: string): boolean {
    return this.files.nameOf(path) !== undefined || this.added.has(path.toLowerCase());
  }

  /** Takes a part out, with its relationships and its content type. Links to it stay: {@link unlink}. */
  remove(path: string): void {
    const gone = new Set([path, relationshipsPath(path)].map((each) => each.toLowerCase()));
    for (const each of gone) this.removed.add(each);
    this.types.children = this.types.children.filter(
      ({ name, xml }) =>
        name !== 'Override' || !gone.has(RawElement.parse(xml).attribute('PartName')?.toLowerCase().slice(1) ?? ''),
    );
  }

  /** Adds a relationship and returns its id. `type` is the last word of its type. */
  link(from: string, type: string, to: string): string {
    const root = this.linksOf(from);
    const ids = new Set(
      root.children.map(({ name, xml }) => (name === '' ? '' : RawElement.parse(xml).attribute('Id'))),
    );
    let number = root.children.length + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const base = this.isStrict ? strictBase : relationshipBase;
    root.addChild(
      'Relationship',
      `<Relationship${xmlAttributes({ Id: id, Type: `${base}/${type}`, Target: `/${to}` })}/>`,
    );
    return id;
  }

  unlink(from: string, id: string): void {
    const root = this.linksOf(from);
    root.children = root.children.filter(
      ({ name, xml }) => name === '' || RawElement.parse(xml).attribute('Id') !== id,
    );
  }

  /** Whether a part was replaced, added or taken out. */
  get isEdited(): boolean {
    return this.changed.size > 0 || this.removed.size > 0;
  }

  /** How many parts were added below a folder. */
  addedCount(folder: string): number {
    return [...this.added.keys()].filter((path) => path.startsWith(folder)).length;
  }

  /** The package as it was read. */
  unchanged(): Uint8Array {
    return this.files.zipped;
  }

  /** The package as bytes, its parts in their old order and new ones behind. */
  finish(): Uint8Array {
    for (const [from, root] of this.links) {
      const path = relationshipsPath(from);
      if (!this.files.nameOf(path)) this.added.set(path.toLowerCase(), path);
      this.changed.set(path.toLowerCase(), declared(root.toString()));
    }
    this.changed.set('[content_types].xml', declared(this.types.toString()));
    const writer = new PackageWriter();
    const parts = this.files.all();
    for (const [name, bytes] of Object.entries(parts)) {
      const key = this.files.pathOf(name).toLowerCase();
      if (this.removed.has(key)) continue;
      writer.addPart(name, this.changed.get(key) ?? bytes);
    }
    for (const [key, path] of this.added) {
      const content = this.changed.get(key);
      if (content !== undefined && this.files.nameOf(path) === undefined && !this.removed.has(key))
        writer.addPart(path, content);
    }
    return writer.end();
  }

  private linksOf(from: string): RawElement {
    let root = this.links.get(from);
    if (!root) {
      const text = this.files.text(relationshipsPath(from));
      root = RawElement.parse(text ?? `${head}<Relationships xmlns="${escapeXml(relationshipsNamespace)}"/>`);
      this.links.set(from, root);
    }
    return root;
  }

  private *ownPieces(pieces: Iterable<string>): Iterable<string> {
    let isFirst = true;
    for (const piece of pieces) {
      yield isFirst ? this.own(piece) : this.strict(piece);
      isFirst = false;
    }
  }

  private own(xml: string): string {
    return declared(this.strict(xml));
  }

  private strict(xml: string): string {
    if (!this.isStrict) return xml;
    return strictNamespaces.reduce((text, [from, to]) => text.replaceAll(`="${from}`, `="${to}`), xml);
  }
}

/** Parts are written in UTF-8, whatever they were in before. */
function declared(xml: string): string {
  return xml.startsWith('<?xml') ? head + xml.slice(xml.indexOf('?>') + 2) : xml;
}
