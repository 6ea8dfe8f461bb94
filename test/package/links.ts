import type { Element, Package } from './parts';
import { areaOf } from './places';

/** Hyperlinks of cells: where they stand, and that they lead somewhere (ECMA-376 part 1, 18.3.1.47 and 18.3.1.48). */
export function linkFaults({ names, tree, relationships }: Package): string[] {
  const parts = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return parts.flatMap((name) => {
    const groups = (tree(name)?.children ?? []).filter((each) => each.name === 'hyperlinks');
    const links = groups.flatMap(({ children }) => children);
    const known = new Set(relationships(name).flatMap(({ id, type }) => (type === 'hyperlink' ? [id] : [])));
    return [
      ...(groups.length > 1 ? [`${name}: hyperlinks stand twice`] : []),
      ...(groups.length === 1 && links.length === 0 ? [`${name}: hyperlinks without any`] : []),
      ...(groups.length > 0 && isBeforeRules(tree(name)) ? [`${name}: hyperlinks are out of order`] : []),
      ...links.flatMap((link) => faultsOf(link, known).map((fault) => `${name}: link ${fault}`)),
    ];
  });
}

function faultsOf({ attributes }: Element, known: ReadonlySet<string>): string[] {
  const { ref = '', location, tooltip = '' } = attributes;
  const id = attributes['r:id'];
  const { top, left, bottom, right } = areaOf(ref);
  const isPlace = top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < 1_048_576 && right < 16_384;
  return [
    ...(isPlace ? [] : [`at ${ref}, which is no place`]),
    ...(id === undefined && !location ? [`at ${ref} leads nowhere`] : []),
    ...(id !== undefined && !known.has(id) ? [`at ${ref} has no relationship ${id}`] : []),
    ...(tooltip.length > 255 ? [`at ${ref} has a tip that is too long`] : []),
  ];
}

/** Whether what must stand before hyperlinks follows them. */
function isBeforeRules(sheet: Element | undefined): boolean {
  const names = (sheet?.children ?? []).map(({ name }) => name);
  const place = names.indexOf('hyperlinks');
  const before = ['sheetData', 'mergeCells', 'conditionalFormatting', 'dataValidations'];
  const after = ['printOptions', 'pageMargins', 'pageSetup', 'drawing', 'tableParts'];
  return (
    before.some((name) => names.lastIndexOf(name) > place) ||
    after.some((name) => names.includes(name) && names.indexOf(name) < place)
  );
}
