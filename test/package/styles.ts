import { all, child } from './parts';
import type { Package } from './parts';

/** Which list an attribute of a format counts in. */
const lists: Readonly<Record<string, string>> = {
  fontId: 'fonts',
  fillId: 'fills',
  borderId: 'borders',
  xfId: 'cellStyleXfs',
};

/** Counts and indexes of styles (ECMA-376 part 1, 18.8), and of the sheets that use them. */
export function styleFaults({ names, relationships, tree }: Package): string[] {
  const main = relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const part = relationships(main).find(({ type }) => type === 'styles')?.target;
  const styles = part === undefined ? undefined : tree(part);
  const size = (list: string): number => child(styles, list)?.children.length ?? 0;
  const counted = (styles?.children ?? []).filter(
    ({ attributes, children }) => attributes.count !== undefined && Number(attributes.count) !== children.length,
  );
  const formats = ['cellXfs', 'cellStyleXfs'].flatMap((list) => child(styles, list)?.children ?? []);
  const beyond = formats.flatMap(({ attributes }) =>
    Object.entries(lists).filter(([key, list]) => Number(attributes[key] ?? -1) >= size(list)),
  );
  const sheets = names.filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  return [
    ...counted.map(({ name }) => `styles: the count of ${name} is not how many there are`),
    ...beyond.map(([key, list]) => `styles: a ${key} is beyond the ${list}`),
    ...sheets.flatMap((name) => {
      const sheet = tree(name);
      const asked = [
        ...all(sheet, 'c').map(({ attributes }) => attributes.s),
        ...all(sheet, 'row').map(({ attributes }) => attributes.s),
        ...all(sheet, 'col').map(({ attributes }) => attributes.style),
      ];
      const wrong = new Set(
        asked.filter((index) => index !== undefined && Number(index) >= Math.max(1, size('cellXfs'))),
      );
      const rules = all(sheet, 'cfRule').filter(({ attributes }) => Number(attributes.dxfId ?? -1) >= size('dxfs'));
      return [
        ...[...wrong].map((index) => `${name}: style ${index} is beyond the cellXfs`),
        ...rules.map(({ attributes }) => `${name}: rule format ${attributes.dxfId} is beyond the dxfs`),
      ];
    }),
  ];
}
