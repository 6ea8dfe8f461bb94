/** How a text file is written, where it is not as RFC 4180 has it. */
interface Dialect {
  delimiter: string;
  open: string;
  close: string;
  escape: string;
  end: string;
  quotesAll: boolean;
}

/** One polluted file: what stands in it, and the cells that are right. */
export interface PollutedFile {
  kind: string;
  text: string;
  cells: string[][];
}

const plain: Dialect = { delimiter: ',', open: '"', close: '"', escape: '"', end: '\r\n', quotesAll: false };

/** mulberry32, so that every run has the same files. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A list of orders with dates, times, links, blanks, and texts with delimiters, quotation marks and line breaks in them. */
export function orders(seed: number, rows: number): string[][] {
  const random = seeded(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)];
  const number = (most: number) => Math.floor(random() * most);
  const texts = [
    ...['Oak table, round', 'Lamp with shade', "Smith's chair", 'Plain shelf', 'Sofa; three seats', ''],
    ...['A "good" bed', 'Box 12" wide', 'Bench (garden), painted'],
  ];
  const row = () => [
    `${1 + number(12)}/${1 + number(28)}/2019`,
    `${8 + number(10)}:${String(10 + number(50))}`,
    String(1 + number(9)),
    `P${1000 + number(9000)}`,
    (random() * 500 + 1).toFixed(2),
    pick(['Furniture', 'Light', 'Outdoor']),
    pick(texts),
    `http://shop.example/item/${number(999)}`,
    pick(['', `checked by team ${number(9)}`, 'second delivery, late']),
  ];
  const header = ['DATE', 'TIME', 'Qty', 'PRODUCTID', 'Price', 'Kind', 'Description', 'URL', 'Comments'];
  return [header, ...Array.from({ length: rows }, row)];
}

export function line(fields: readonly string[], given: Partial<Dialect> = {}): string {
  const { delimiter, open, close, escape, quotesAll } = { ...plain, ...given };
  const needs = (field: string) =>
    quotesAll || [delimiter.trim() || delimiter, open, close, '\n'].some((special) => field.includes(special));
  return fields
    .map((field) => (needs(field) ? open + field.replaceAll(close, escape + close) + close : field))
    .join(delimiter);
}

function file(kind: string, records: readonly string[][], dialect: Partial<Dialect> = {}): PollutedFile {
  const { end } = { ...plain, ...dialect };
  return { kind, cells: records.map((row) => [...row]), text: records.map((row) => line(row, dialect) + end).join('') };
}

/** A file in which some rows are replaced: their text, and the cells that are right. */
function withRow(kind: string, records: readonly string[][], at: number, text: string, cells: string[]): PollutedFile {
  const whole = file(kind, records);
  const lines = records.map((row, i) => (i === at ? text : line(row)) + plain.end);
  return { ...whole, text: lines.join(''), cells: whole.cells.map((row, i) => (i === at ? cells : row)) };
}

function inserted(kind: string, records: readonly string[][], at: number, rows: string[][]): PollutedFile {
  return file(kind, [...records.slice(0, at), ...rows, ...records.slice(at)]);
}

/** Kinds of pollution of whole files: those that Vitagliano et al. found in open data (Pollock, VLDB 2023, table 2), and more. */
function* wholeFiles(table: string[][]): Iterable<PollutedFile> {
  const [header, ...rows] = table;
  const wide = (text: string) => [text, ...header.slice(1).map(() => '')];
  const blank = header.map(() => '');
  for (const delimiter of [',', ';', '\t', '|', ' ', ', ', ':', '\t\t', '||', '\\t', '^', '~']) {
    yield file(`delimiter ${JSON.stringify(delimiter)}`, table, { delimiter });
    yield file(`delimiter ${JSON.stringify(delimiter)}, all quoted`, table, { delimiter, quotesAll: true });
  }
  for (const [open, close] of ["''", '``', '“”', '«»', '„“'])
    yield file(`quotation ${open}${close}`, table, { open, close, escape: close });
  for (const delimiter of [',', ';', '\t']) {
    const escape = '\\';
    yield file(`backslash and ${JSON.stringify(delimiter)}`, table, { delimiter, escape });
    yield file(`backslash and ${JSON.stringify(delimiter)}, all quoted`, table, { delimiter, escape, quotesAll: true });
  }
  for (const end of ['\n', '\r', '\r\n']) yield file(`record delimiter ${JSON.stringify(end)}`, table, { end });
  const ends = ['\n', '\r\n', '\r'];
  yield { ...file('mixed record delimiters', table), text: table.map((row, i) => line(row) + ends[i % 3]).join('') };
  const whole = file('no final line end', table);
  yield { ...whole, text: whole.text.slice(0, -2) };
  yield { ...file('two final line ends', table), text: `${whole.text}\r\n` };
  yield { kind: 'empty', text: '', cells: [] };
  yield file('header only', [header]);
  yield file('one row', table.slice(0, 2));
  yield file('no header', rows);
  yield file(
    'one column',
    table.map(([date]) => [date]),
  );
  for (const [word, at] of [['PREAMBLE', 0] as const, ['FOOTNOTE', table.length] as const]) {
    const lines = [1, 2, 3].map((number) => `${word} ${number}`);
    yield inserted(
      `${word} with delimiters`,
      table,
      at,
      lines.map((text) => wide(text)),
    );
    yield inserted(
      `${word} of lines`,
      table,
      at,
      lines.map((text) => [text]),
    );
    const apart = at === 0 ? [...lines.map((text) => [text]), blank] : [blank, ...lines.map((text) => [text])];
    yield inserted(`${word} apart`, table, at, apart);
  }
  yield inserted('header of two rows', table, 0, [['', '', 'Order', 'Order', 'Order', '', 'Item', 'Item', '']]);
  yield inserted('header of three rows', table, 0, [wide('Orders'), ['', '', 'Order', '', '', '', 'Item', '', '']]);
  for (const columns of [6, 9, 12]) {
    const other = (row: string[]) => [...row, ...row].slice(0, columns);
    yield inserted(`another table of ${columns} columns`, table, table.length, table.slice(0, 11).map(other));
    yield inserted(`another table of ${columns} columns apart`, table, table.length, [
      blank,
      ...table.slice(0, 11).map(other),
    ]);
  }
}

/** Kinds of pollution of one row. */
function* rowsOf(table: string[][]): Iterable<PollutedFile> {
  for (const at of [1, 2, Math.floor(table.length / 2), table.length - 1]) {
    const row = table[at];
    for (const delimiter of [';', '\t', '|', ', '])
      yield withRow(`row ${at} with ${JSON.stringify(delimiter)}`, table, at, line(row, { delimiter }), row);
    yield withRow(
      `row ${at} in apostrophes`,
      table,
      at,
      line(row, { open: "'", close: "'", escape: '\\', quotesAll: true }),
      row,
    );
    yield withRow(`row ${at} of 5 cells`, table, at, line(row.slice(0, 5)), row.slice(0, 5));
    yield withRow(`row ${at} of 15 cells`, table, at, line([...row, ...row.slice(0, 6)]), [...row, ...row.slice(0, 6)]);
    yield withRow(`row ${at} blank`, table, at, '', []);
    for (const column of row.keys()) {
      const more = [...row.slice(0, column), '', ...row.slice(column)];
      yield withRow(`row ${at} with a delimiter more before column ${column}`, table, at, line(more), row);
    }
  }
}

/** Every kind, of one list. */
export function pollutedFiles(table: string[][]): PollutedFile[] {
  return [...wholeFiles(table), ...rowsOf(table)];
}
