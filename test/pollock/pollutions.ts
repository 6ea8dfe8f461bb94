/**
 * Files with one pollution each, of the kinds and in the numbers of the Pollock benchmark (Vitagliano, Hameed, Jiang, Reisener,
 * Wu, Naumann: Pollock, a data loading benchmark, PVLDB 16(8), 2023, table 2), made of a list of our own.
 */

interface Cell {
  text: string;
  isQuoted: boolean;
  /** A quotation character too many before its text. */
  isStray?: boolean;
}

interface Row {
  role: 'header' | 'data' | 'none';
  /** Cells and the delimiters between them. */
  items: (Cell | { delimiter: string })[];
  end: string;
}

interface Style {
  delimiter: string;
  quote: string;
  escape: string;
  end: string;
}

/** A polluted file and what a loader should make of it: the header, and the records below. */
export interface Pollution {
  kind: string;
  name: string;
  text: string;
  clean: string[][];
}

const plain: Style = { delimiter: ',', quote: '"', escape: '"', end: '\r\n' };

function rowOf(fields: readonly string[], role: Row['role'], style: Style = plain): Row {
  const items = fields.flatMap((text, i): Row['items'] => {
    const cell = { text, isQuoted: /[",\n]/.test(text) };
    return i === 0 ? [cell] : [{ delimiter: style.delimiter }, cell];
  });
  return { role, items, end: style.end };
}

const isCell = (item: Row['items'][number]): item is Cell => 'text' in item;

function written(rows: readonly Row[], { quote, escape }: Style = plain): string {
  const cell = ({ text, isQuoted, isStray }: Cell) => {
    const mark = isQuoted ? quote : '';
    return `${mark}${isStray ? '"' : ''}${text.split('"').join(`${escape}"`)}${mark}`;
  };
  return rows
    .map(({ items, end }) => items.map((item) => (isCell(item) ? cell(item) : item.delimiter)).join('') + end)
    .join('');
}

function cleaned(rows: readonly Row[]): string[][] {
  const fields = (row: Row) => row.items.filter(isCell).map(({ text, isStray }) => (isStray ? `"${text}` : text));
  const headers = rows.filter(({ role }) => role === 'header').map(fields);
  const header = headers.length > 0 ? [headers[0].map((_, i) => headers.map((row) => row[i]).join(' '))] : [];
  return [...header, ...rows.filter(({ role }) => role === 'data').map(fields)];
}

/** Every file of the benchmark, made of a list whose first row is its header. */
export function pollutions(table: readonly (readonly string[])[]): Pollution[] {
  const files: Pollution[] = [];
  const rows = table.map((fields, i) => rowOf(fields, i === 0 ? 'header' : 'data'));
  const width = table[0].length;
  const add = (kind: string, polluted: readonly Row[], style: Style = plain, name = kind): void => {
    files.push({ kind, name, text: written(polluted, style), clean: cleaned(polluted) });
  };
  const changed = (at: number, change: (row: Row) => Row) => rows.map((row, i) => (i === at ? change(row) : row));
  const restyled = (style: Partial<Style>) => {
    const whole = { ...plain, ...style };
    return table.map((fields, i) => rowOf(fields, i === 0 ? 'header' : 'data', whole));
  };

  add('source', rows);
  add('file_no_payload', []);
  add(
    'file_no_trailing_newline',
    changed(rows.length - 1, (row) => ({ ...row, end: '' })),
  );
  add(
    'file_double_trailing_newline',
    changed(rows.length - 1, (row) => ({ ...row, end: '\r\n\r\n' })),
  );
  add('file_no_header', rows.slice(1));
  add('file_header_multirow_2', [rows[0], ...rows]);
  add('file_header_multirow_3', [rows[0], rows[0], ...rows]);
  const wide = (first: string) => rowOf([first, ...table[0].slice(1).map(() => '')], 'none');
  add('file_preamble', [wide('PREAMBLE'), wide(''), ...rows]);
  for (const [kind, columns] of [
    ['less', width - 1],
    ['same', width],
    ['more', width + 1],
  ] as const) {
    const fields = (row: readonly string[], i: number) => [...row, i === 0 ? 'col1' : row[width - 1]].slice(0, columns);
    const second = table.slice(0, table.length - 1).map((row, i) => rowOf(fields(row, i), 'none'));
    add(`file_multitable_${kind}`, [...rows, ...second]);
  }
  add('file_header_only', rows.slice(0, 1));
  add('file_one_data_row', rows.slice(0, 2));
  for (const [i, row] of rows.entries()) {
    const delimiters = row.items.flatMap((item, at) => (isCell(item) ? [] : [at]));
    const cells = row.items.flatMap((item, at) => (isCell(item) ? [at] : []));
    for (let column = 0; column < width; column++) {
      const place = column === 0 ? 0 : delimiters[column - 1];
      const more = [...row.items.slice(0, place), { delimiter: ',' }, ...row.items.slice(place)];
      add(
        'row_more_sep',
        changed(i, () => ({ ...row, items: more })),
        plain,
        `row_more_sep_row${i}_col${column}`,
      );
      if (column > 0) {
        const less = row.items.filter((_, at) => at !== place);
        add(
          'row_less_sep',
          changed(i, () => ({ ...row, items: less })),
          plain,
          `row_less_sep_row${i}_col${column}`,
        );
      }
      const stray = row.items.map((item, at) => (at === cells[column] ? { ...item, isStray: true } : item));
      add(
        'row_extra_quote',
        changed(i, () => ({ ...row, items: stray })),
        plain,
        `row_extra_quote${i}_col${column}`,
      );
    }
    const spaced = row.items.map((item) => (isCell(item) ? item : { delimiter: ' ' }));
    add(
      'row_field_delimiter',
      changed(i, () => ({ ...row, items: spaced })),
      plain,
      `row_field_delimiter_${i}`,
    );
  }
  for (const end of ['\n', '\r']) add(`file_record_delimiter ${JSON.stringify(end)}`, restyled({ end }));
  for (const delimiter of [';', '\t', ', ', ' '])
    add(`file_field_delimiter ${JSON.stringify(delimiter)}`, restyled({ delimiter }));
  add("file_quotation_char '", rows, { ...plain, quote: "'" });
  add('file_escape_char \\', rows, { ...plain, escape: '\\' });
  add('file_escape_char none', rows, { ...plain, escape: '' });
  return files;
}
