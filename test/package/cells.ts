import { all, child, textOf } from './parts';
import type { Element, Package } from './parts';
import { areaOf, placeOf } from './places';

/** Functions newer than the file format, of which a formula in a file must say so; a few of every generation. */
const prefixed =
  /(?<![\w.])(XLOOKUP|XMATCH|UNIQUE|SORTBY|SEQUENCE|RANDARRAY|LET|LAMBDA|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|IFNA|STDEV\.S|PERCENTILE\.INC|NORM\.S\.DIST|VSTACK|HSTACK|TAKE|DROP|BYROW|BYCOL|MAP|REDUCE|SCAN|MAKEARRAY|FILTER|SORT)\s*\(/;
const withoutSheetPrefix = /(?<!_xlws\.)\b(FILTER|SORT)\s*\(/;

/** Order and contents of cells, formulas and their metadata, merges (ECMA-376 part 1, 18.3; [MS-XLSX] 2.2.2). */
export function cellFaults(files: Package): string[] {
  const { names, tree } = files;
  const texts = all(tree('xl/sharedStrings.xml'), 'si').length;
  const metadata = tree('xl/metadata.xml');
  const dynamic = child(metadata, 'cellMetadata')?.children.length ?? 0;
  const formulas = all(tree('xl/workbook.xml'), 'definedName').map((name) => ({
    place: 'names',
    formula: textOf(name),
  }));
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return [
    ...sheets.flatMap((name) => {
      const sheet = tree(name);
      const cells = all(child(sheet, 'sheetData'), 'c');
      for (const formula of all(sheet, 'f')) formulas.push({ place: name, formula: textOf(formula) });
      return [
        ...orderFaults(name, child(sheet, 'sheetData')),
        ...cells
          .filter((cell) => cell.attributes.t === 's' && !(Number(child(cell, 'v')?.text) < texts))
          .map(({ attributes }) => `${name}: ${attributes.r} is a text that is not there`),
        ...cells
          .filter(({ attributes }) => Number(attributes.cm ?? 0) > dynamic)
          .map(({ attributes }) => `${name}: ${attributes.r} spills without metadata`),
        ...mergeFaults(name, sheet),
      ];
    }),
    ...formulas
      .filter(({ formula }) => isUnprefixed(formula))
      .map(({ place, formula }) => `${place}: ${formula} lacks a prefix`),
  ];
}

function isUnprefixed(formula: string): boolean {
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, '""');
  return prefixed.test(plain.replace(/_xlfn\.(_xlws\.)?\w[\w.]*/g, '')) || withoutSheetPrefix.test(plain);
}

function orderFaults(name: string, data: Element | undefined): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { attributes, children } of data?.children ?? []) {
    const row = Number(attributes.r ?? last + 1);
    if (row <= last || row > 1_048_576) faults.push(`${name}: row ${row} is out of order`);
    last = row;
    let column = -1;
    for (const cell of children) {
      const { r } = cell.attributes;
      if (r === undefined) continue;
      const place = placeOf(r);
      if (place.row !== row - 1 || place.column <= column || place.column > 16_383) {
        faults.push(`${name}: cell ${r} is out of order`);
      }
      ({ column } = place);
    }
  }
  return faults;
}

function mergeFaults(name: string, sheet: Element | undefined): string[] {
  const areas = all(child(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) => areaOf(attributes.ref));
  const meet = areas.some((a, index) =>
    areas
      .slice(index + 1)
      .some((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right),
  );
  return meet ? [`${name}: merged cells overlap`] : [];
}
