import { openCsv } from '../../../../../src/workbench/files/openCsv';

/** A list of orders with what makes text files hard: delimiters, quotes and apostrophes in fields, blank fields, times. */
const header = ['DATE', 'TIME', 'Qty', 'PRODUCTID', 'Price', 'Type', 'Description', 'URL', 'Comments'];
const descriptions = [
  'Oak table, round',
  'Lamp 5" shade',
  "Smith's chair",
  'Plain shelf',
  '',
  'Sofa; 3 seats',
  'A "good" bed',
];
const rows = Array.from({ length: 40 }, (_, i) => [
  `${1 + (i % 12)}/${1 + ((i * 7) % 28)}/2019`,
  `${9 + (i % 9)}:${String(10 + i)}:00`,
  String(1 + (i % 5)),
  `P${1000 + i * 37}`,
  `${(i * 13.37 + 1).toFixed(2)}`,
  ['Furniture', 'Light', 'Outdoor'][i % 3],
  descriptions[i % descriptions.length],
  `http://shop.example/${i}?a=${i}`,
  i % 4 === 0 ? '' : `checked by team ${i}`,
]);
const table = [header, ...rows];

interface Style {
  delimiter?: string;
  quote?: string;
  close?: string;
  escape?: string;
  quotesAll?: boolean;
  ends?: readonly string[];
}

function line(
  fields: readonly string[],
  { delimiter = ',', quote = '"', close = quote, escape = close, quotesAll }: Style,
): string {
  const needs = (field: string) =>
    field.includes(delimiter.trim() || delimiter) || field.includes(quote) || field.includes(close) || /^ /.test(field);
  return fields
    .map((field) => (quotesAll || needs(field) ? quote + field.replaceAll(close, escape + close) + close : field))
    .join(delimiter);
}

const write = (records: readonly (readonly string[])[], style: Style = {}): string => {
  const { ends = ['\n'] } = style;
  return records.map((record, i) => line(record, style) + ends[i % ends.length]).join('');
};

/** The cells of a text file, numbers as text, each row without its blank end. */
function read(text: string): string[][] {
  const [sheet] = openCsv(text, 'orders.csv').sheets;
  const used = sheet.usedArea(true);
  if (!used) return [];
  const cells = sheet.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  return cells.map((row) =>
    trimmed(row.map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell)))),
  );
}

function trimmed(row: readonly string[]): string[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end -= 1;
  return row
    .slice(0, end)
    .map((field) => (field.trim() !== '' && Number.isFinite(Number(field)) ? String(Number(field)) : field));
}

const expected = (records: readonly (readonly string[])[]) => records.map(trimmed);

describe('a list is the same, however its file is written', () => {
  const styles: Record<string, Style> = {};
  for (const delimiter of [',', ';', '\t', '|', ' ', ', ', '; ', '^', '~'])
    styles[`delimiter ${JSON.stringify(delimiter)}`] = { delimiter };
  for (const delimiter of [',', ';', '\t', ' ', ', ']) {
    styles[`apostrophes and ${JSON.stringify(delimiter)}`] = { delimiter, quote: "'" };
    styles[`everything in apostrophes and ${JSON.stringify(delimiter)}`] = { delimiter, quote: "'", quotesAll: true };
    styles[`everything in quotes and ${JSON.stringify(delimiter)}`] = { delimiter, quotesAll: true };
    styles[`backslashes and ${JSON.stringify(delimiter)}`] = { delimiter, escape: '\\' };
  }
  styles.guillemets = { quote: '«', close: '»' };
  styles['curly quotes'] = { quote: '“', close: '”', quotesAll: true };
  styles.backticks = { quote: '`', quotesAll: true };
  styles['line ends of Windows'] = { ends: ['\r\n'] };
  styles['line ends of old Macs'] = { ends: ['\r'] };
  styles['mixed line ends'] = { ends: ['\n', '\r\n', '\r'] };
  test.each(Object.entries(styles))('%s', (_, style) => {
    expect(read(write(table, style))).toEqual(expected(table));
  });

  test('without a header', () => expect(read(write(rows))).toEqual(expected(rows)));
  test('without an end to its last line', () => expect(read(write(table).slice(0, -1))).toEqual(expected(table)));
  test('with blank lines at its end', () => expect(read(`${write(table)}\n\n`)).toEqual(expected(table)));
  test('of a header only', () => expect(read(write([header]))).toEqual([header]));
  test('of one row', () => expect(read(write(table.slice(0, 2)))).toEqual(expected(table.slice(0, 2))));
  test('of nothing', () => expect(read('')).toEqual([]));
});

describe('what is wrong in one line stays in that line', () => {
  const polluted = (at: number, change: string): string =>
    table.map((record, i) => `${i === at ? change : line(record, {})}\n`).join('');
  const others = (found: string[][], at: number) => found.filter((_, i) => i !== at);
  const at = [1, 7, 40];

  test.each(at.flatMap((row) => [';', '\t', '|', ' ', ', '].map((delimiter) => [row, delimiter] as const)))(
    'row %i has %j between its fields',
    (row, delimiter) => {
      expect(read(polluted(row, line(table[row], { delimiter })))).toEqual(expected(table));
    },
  );

  const places = at.flatMap((row) => header.map((name, column) => [row, name, column] as const));
  test.each(places)('row %i has a stray quote in %s', (row, _, column) => {
    for (const spoil of [
      (field: string) => `"${field}`,
      (field: string) => `${field}"`,
      (field: string) => `${field.slice(0, 2)}"${field.slice(2)}`,
    ]) {
      const fields = table[row].map((field, i) => (i === column ? spoil(line([field], {})) : line([field], {})));
      const found = read(polluted(row, fields.join(',')));
      expect(others(found, row)).toEqual(others(expected(table), row));
    }
  });

  test.each(places)('row %i lacks the delimiter before %s, or has two', (row, _, column) => {
    const fields = table[row].map((field) => line([field], {}));
    const more = [...fields.slice(0, column), '', ...fields.slice(column)];
    expect(read(polluted(row, more.join(',')))).toEqual(expected(table));
    if (column === 0) return;
    const less = fields.slice(0, column).join(',') + fields.slice(column).join(',');
    expect(others(read(polluted(row, less)), row)).toEqual(others(expected(table), row));
  });
});
