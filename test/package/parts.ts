import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part; names are local, without prefix. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

export interface Relationship {
  id: string;
  /** The last word of its type: `worksheet`, `table`. */
  type: string;
  /** The part, or the address of what is outside. */
  target: string;
  isExternal: boolean;
}

/** A written file, taken apart with a reader that the writer does not share. */
export interface Package {
  names: string[];
  /** The tree of an XML part; `undefined` where there is none or it is not well-formed. */
  tree(name: string): Element | undefined;
  relationships(name: string): Relationship[];
  /** Parts that are not well-formed. */
  broken: string[];
}

export function takeApart(bytes: Uint8Array): Package {
  // Some programs write backslashes; the format knows none.
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replaceAll('\\', '/'), content]),
  );
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  const trees = new Map<string, Element | undefined>();
  const broken: string[] = [];
  const tree = (name: string): Element | undefined => {
    if (!Object.hasOwn(files, name)) return undefined;
    if (!trees.has(name)) {
      const made = parse(strFromU8(files[name]));
      if (!made) broken.push(name);
      trees.set(name, made);
    }
    return trees.get(name);
  };
  for (const name of names) if (/\.(xml|rels)$/i.test(name)) tree(name);
  const relationships = (name: string): Relationship[] =>
    (tree(relsOf(name))?.children ?? []).map(({ attributes: { Id, Type, Target, TargetMode } }) => ({
      id: Id,
      type: Type.split('/').at(-1) ?? '',
      target: TargetMode === 'External' ? Target : resolve(name, Target),
      isExternal: TargetMode === 'External',
    }));
  return { names, tree, relationships, broken };
}

/** The part of a part's relationships; of the package itself for the empty name. */
export function relsOf(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const way = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.') way.push(step);
  }
  return way.join('/');
}

function parse(text: string): Element | undefined {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let isBroken = false;
  const parser = new SaxesParser();
  parser.on('error', () => (isBroken = true));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name: local(name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return isBroken ? undefined : root.children[0];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An element and all below it, in the order of the file; without recursion, as hostile files nest deeply. */
export function* within(element: Element | undefined): Generator<Element> {
  const waiting = element ? [element] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) waiting.push(next.children[index]);
  }
}

/** Every element of this name below another. */
export function all(element: Element | undefined, name: string): Element[] {
  const found: Element[] = [];
  for (const each of within(element)) if (each !== element && each.name === name) found.push(each);
  return found;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All text of an element. */
export function textOf(element: Element): string {
  return [...within(element)].map(({ text }) => text).join('');
}
