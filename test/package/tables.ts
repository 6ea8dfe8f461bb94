import { isName } from './names';
import { all, child, textOf } from './parts';
import type { Element, Package } from './parts';
import { areaOf, letters } from './places';
import { repeated } from './repeated';

/** Tables (ECMA-376 part 1, 18.5): Excel repairs a file whose columns are not called as their header cells. */
export function tableFaults({ names, relationships, tree }: Package): string[] {
  const strings = all(tree('xl/sharedStrings.xml'), 'si').map(shownText);
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const tables = sheets.flatMap((sheet) =>
    relationships(sheet)
      .filter(({ type }) => type === 'table')
      .flatMap(({ target }) => {
        const table = tree(target);
        return table ? [{ sheet, target, table }] : [];
      }),
  );
  const titles = tables.map(({ table }) => table.attributes.displayName);
  return [
    ...repeated(tables.map(({ table }) => table.attributes.id)).map((id) => `tables: two have the id ${id}`),
    ...repeated(titles.map((title) => title.toLowerCase())).map((title) => `tables: two are called ${title}`),
    ...titles.filter((title) => !isName(title)).map((title) => `tables: ${title} is no name`),
    ...tables.flatMap(({ sheet, target, table }) => columnFaults(target, table, headerOf(tree(sheet), table, strings))),
  ];
}

function columnFaults(part: string, table: Element, header: string[] | undefined): string[] {
  const columns = child(table, 'tableColumns');
  const titles = (columns?.children ?? []).map(({ attributes }) => unescaped(attributes.name));
  const ids = (columns?.children ?? []).map(({ attributes }) => attributes.id);
  const { left, right } = areaOf(table.attributes.ref);
  return [
    ...(titles.length === right - left + 1 ? [] : [`${part}: ${titles.length} columns in ${table.attributes.ref}`]),
    ...(Number(columns?.attributes.count) === titles.length ? [] : [`${part}: the count of columns is another`]),
    ...repeated(titles.map((title) => title.toLowerCase())).map((title) => `${part}: two columns are called ${title}`),
    ...repeated(ids).map((id) => `${part}: two columns have the id ${id}`),
    ...titles
      .filter((title, index) => header !== undefined && header[index] !== title)
      .map((title) => `${part}: the header cell of ${title} says otherwise`),
  ];
}

/** What stands in the header cells; `undefined` where the table shows none. */
function headerOf(sheet: Element | undefined, { attributes }: Element, strings: string[]): string[] | undefined {
  if (attributes.headerRowCount === '0') return undefined;
  const { top, left, right } = areaOf(attributes.ref);
  const row = child(sheet, 'sheetData')?.children.find((each) => Number(each.attributes.r) === top + 1);
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const address = `${letters(left + index)}${top + 1}`;
    const cell = row?.children.find((each) => each.attributes.r === address);
    if (!cell) return '';
    if (cell.attributes.t === 's') return strings[Number(child(cell, 'v')?.text)] ?? '';
    if (cell.attributes.t === 'inlineStr') return all(cell, 't').map(textOf).join('');
    return child(cell, 'v')?.text ?? '';
  });
}

/** The text of a shared string, without how it is read aloud. */
const shownText = (si: Element): string =>
  unescaped(
    si.children
      .filter(({ name }) => name !== 'rPh')
      .flatMap((part) => (part.name === 't' ? [part] : all(part, 't')))
      .map(textOf)
      .join(''),
  );

/** Characters that XML cannot hold, or would take for a space, are written by their numbers. */
function unescaped(text: string): string {
  return text
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n/g, '\n');
}
