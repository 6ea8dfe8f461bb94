import { all, relsOf, within } from './parts';
import type { Element, Package } from './parts';
import { repeated } from './repeated';

const types = '[Content_Types].xml';

/** Content types and relationships (ECMA-376 part 2, 7.2.3 and 6.5). */
export function relationFaults(files: Package): string[] {
  const { names, relationships, tree } = files;
  const kinds = tree(types);
  if (!kinds) return ['no [Content_Types].xml'];
  const defaults = new Set(all(kinds, 'Default').map(({ attributes }) => attributes.Extension.toLowerCase()));
  const overrides = all(kinds, 'Override').map(({ attributes }) => attributes.PartName.slice(1));
  const known = new Set(overrides);
  // What is only "xml" is no part of a workbook.
  const isByDefault = (name: string): boolean => defaults.has(extension(name)) && !/^xl\/.*\.xml$/.test(name);
  const owners = ['', ...names.filter((name) => !name.includes('_rels/') && name !== types)];
  const reached = new Set(owners.flatMap((name) => relationships(name).map(({ target }) => target)));
  return [
    ...repeated(overrides).map((name) => `${name}: two content types`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name}: a content type without a part`),
    ...names
      .filter((name) => name !== types && !known.has(name) && !isByDefault(name))
      .map((name) => `${name}: no content type`),
    ...names
      .filter((name) => name.endsWith('.rels') && !owners.some((owner) => relsOf(owner) === name))
      .map((name) => `${name}: relationships of no part`),
    ...owners.filter((name) => name !== '' && !reached.has(name)).map((name) => `${name}: nothing refers to it`),
    ...owners.flatMap((name) => ownFaults(name, files)),
  ];
}

function ownFaults(name: string, { names, relationships, tree }: Package): string[] {
  const own = relationships(name);
  const ids = new Set(own.map(({ id }) => id));
  const used = name.endsWith('.xml') ? references(tree(name)) : [];
  return [
    ...repeated([...own.map(({ id }) => id)]).map((id) => `${name}: two relationships ${id}`),
    ...own
      .filter(({ target, isExternal }) => !isExternal && !names.includes(target))
      .map(({ id, target }) => `${name}: relationship ${id} leads to ${target}, which is not there`),
    ...used.filter((id) => !ids.has(id)).map((id) => `${name}: refers to ${id}, which is no relationship`),
  ];
}

/** What `r:id` and its like name. */
function references(element: Element | undefined): string[] {
  const found: string[] = [];
  for (const { attributes } of within(element))
    for (const key of ['r:id', 'r:embed', 'r:link', 'r:pict']) if (attributes[key]) found.push(attributes[key]);
  return found;
}

const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
