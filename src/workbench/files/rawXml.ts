import { damaged, scanXml, unescapeXml } from './scanXml';
import { escapeXml } from './xml';

/** A piece of an element's content as it was written: a child, or text and comments (without a name). */
export interface RawChild {
  /** Without its prefix; empty for what is no element. */
  name: string;
  xml: string;
}

interface RawAttribute {
  name: string;
  value: string;
  /** Where the attribute and the blanks before it stand in the tag. */
  start: number;
  end: number;
}

/** An element whose tag and children can be replaced one by one, while all others stay as they were written. */
export class RawElement {
  private constructor(
    private readonly before: string,
    /** The start tag without its brackets. */
    private tag: string,
    public children: RawChild[],
    private readonly after: string,
  ) {}

  /** @throws WorkbookError `FileDamaged` */
  static parse(xml: string): RawElement {
    let depth = 0;
    const children: RawChild[] = [];
    let [tagStart, tagEnd, childStart, last, end] = [0, 0, 0, 0, -1];
    let name = '';
    const gap = (to: number): void => {
      if (to > last) children.push({ name: '', xml: xml.slice(last, to) });
    };
    scanXml(xml, {
      open(tag) {
        depth += 1;
        if (depth === 1) {
          [tagStart, tagEnd] = [tag.start, tag.end];
          last = tag.end;
        } else if (depth === 2) {
          gap(tag.start);
          childStart = tag.start;
          name = tag.name;
        }
      },
      text: () => undefined,
      close(_, start, stop) {
        depth -= 1;
        if (depth === 1) {
          children.push({ name, xml: xml.slice(childStart, stop) });
          last = stop;
        } else if (depth === 0) {
          gap(start);
          end = stop;
        }
      },
    });
    if (end < 0) throw damaged('the part is empty');
    const inside = xml.slice(tagStart + 1, tagEnd - 1);
    const tag = (inside.endsWith('/') ? inside.slice(0, -1) : inside).trimEnd();
    return new RawElement(xml.slice(0, tagStart), tag, children, xml.slice(end));
  }

  /** The element's name with its prefix. */
  get fullName(): string {
    return /^[^\s]+/.exec(this.tag)?.[0] ?? '';
  }

  get isPrefixed(): boolean {
    return this.fullName.includes(':');
  }

  attribute(name: string): string | undefined {
    return this.attributes().find((each) => each.name === name)?.value;
  }

  /** The value of an attribute by its name without a prefix. */
  localAttribute(name: string): string | undefined {
    return this.attributes().find((each) => each.name.slice(each.name.indexOf(':') + 1) === name)?.value;
  }

  /** Sets an attribute, or takes it away. */
  setAttribute(name: string, value: string | number | undefined): void {
    const found = this.attributes().find((each) => each.name === name);
    if (found?.value === (value === undefined ? undefined : String(value))) return;
    const written = value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;
    this.tag = found ? this.tag.slice(0, found.start) + written + this.tag.slice(found.end) : this.tag + written;
  }

  child(name: string): RawElement | undefined {
    const found = this.children.find((each) => each.name === name);
    return found && RawElement.parse(found.xml);
  }

  /** Replaces all children of a name by one piece of XML at the place of the first; `order` tells where a new one stands. */
  setChild(name: string, xml: string, order: readonly string[] = []): void {
    const at = this.children.findIndex((each) => each.name === name);
    if (at >= 0) {
      this.children = this.children.filter((each, index) => each.name !== name || index === at);
      if (xml === '') this.children.splice(at, 1);
      else this.children[at] = { name, xml: this.own(xml) };
    } else if (xml !== '') this.addChild(name, xml, order);
  }

  /** Adds a child behind those that come before it in `order`; without one, as the last. */
  addChild(name: string, xml: string, order: readonly string[] = []): void {
    const place = order.indexOf(name);
    const at = place < 0 ? -1 : this.children.findIndex((each) => order.indexOf(each.name) > place);
    this.children.splice(at < 0 ? this.children.length : at, 0, { name, xml: this.own(xml) });
  }

  toString(): string {
    return [...this.pieces()].join('');
  }

  *pieces(): Iterable<string> {
    if (this.children.length === 0) {
      yield `${this.before}<${this.tag}/>${this.after}`;
      return;
    }
    yield `${this.before}<${this.tag}>`;
    for (const { xml } of this.children) yield xml;
    yield `</${this.fullName}>${this.after}`;
  }

  /** XML without prefixes in the namespace of an element that has one. */
  private own(xml: string): string {
    if (!this.isPrefixed || !xml.startsWith('<') || xml.startsWith(`<${this.fullName.split(':')[0]}:`)) return xml;
    const namespace = this.attribute(`xmlns:${this.fullName.split(':')[0]}`);
    return namespace === undefined || / xmlns=/.test(xml.slice(0, xml.indexOf('>')))
      ? xml
      : xml.replace(/^<[^\s/>]+/, (start) => `${start} xmlns="${namespace}"`);
  }

  private attributes(): RawAttribute[] {
    const { tag } = this;
    const found: RawAttribute[] = [];
    let at = this.fullName.length;
    while (at < tag.length) {
      const start = at;
      while (/\s/.test(tag[at] ?? '')) at += 1;
      const equals = tag.indexOf('=', at);
      if (equals < 0) return found;
      const name = tag.slice(at, equals).trim();
      at = equals + 1;
      while (/\s/.test(tag[at] ?? '')) at += 1;
      const end = tag.indexOf(tag[at], at + 1);
      if (end < 0) return found;
      found.push({ name, value: unescapeXml(tag.slice(at + 1, end)), start, end: end + 1 });
      at = end + 1;
    }
    return found;
  }
}
