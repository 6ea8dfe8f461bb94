import { columnByName, numberColumn } from '../../../../src/core/table/columns';
import { findDuplicateIds } from '../../../../src/core/table/findDuplicateIds';
import { guessRoles } from '../../../../src/core/table/guessRoles';
import type { Cell, SourceCells } from '../../../../src/core/table/table';
import { understandTable } from '../../../../src/core/table/understandTable';
import type { ReadingOptions } from '../../../../src/core/table/readColumns';
import { sourceOf } from './sourceOf';

/** One column under a header, read. */
function read(cells: Cell[], options?: ReadingOptions, change?: Partial<SourceCells>, header = 'Sales') {
  const rows = [[header, 'Row'], ...cells.map((cell, i): Cell[] => [cell, i + 1])];
  const table = understandTable(sourceOf(rows, change), options);
  const column = columnByName(table, header);
  const values =
    column.kind === 'text'
      ? [...column.codes].map((code) => (code < 0 ? null : column.dictionary[code]))
      : [...column.values].map((value, row) => (column.valid[row] ? value : null));
  const findings = table.findings.filter((finding) => finding.column === header);
  return { kind: column.kind, values, findings, codes: findings.map(({ code }) => code) };
}
const days = (iso: string) => Date.parse(iso) / 86_400_000;
const format = (numberFormat: string) => ({ numberFormats: [numberFormat, 'General'] });

describe('numbers written as text are read as the user means them', () => {
  it.each<[string, string[], number[]]>([
    ['thousands signs of England', ['1,234.50', '2,000', '7'], [1234.5, 2000, 7]],
    ['thousands signs of Germany', ['1.234,50', '2.000', '7'], [1234.5, 2000, 7]],
    ['thousands signs of Switzerland', ["1'234.50", '2’000', '7'], [1234.5, 2000, 7]],
    ['spaces of France, also no-break and narrow ones', ['1 234,5', '2\u00a0000', '3\u202f000'], [1234.5, 2000, 3000]],
    ['groups of India', ['12,34,567', '1,00,000', '5'], [1234567, 100000, 5]],
    [
      'currency signs before and after',
      ['$1,234.5', '€ 20', '30 €', 'CHF 5', '¥700', '8元'],
      [1234.5, 20, 30, 5, 700, 8],
    ],
    ['percent', ['12%', '7.5 %', '-3%'], [0.12, 0.075, -0.03]],
    ['full-width digits', ['１２３４．５', '１，２３４．０', '７'], [1234.5, 1234, 7]],
    [
      'parentheses, trailing and typographic minus',
      ['(1,200.5)', '300-', '−4', '($5.00)', '-$6.5'],
      [-1200.5, -300, -4, -5, -6.5],
    ],
    ['exponents', ['1.5E+3', '2e-2', '3'], [1500, 0.02, 3]],
    ['points before three digits throughout are thousands signs', ['1.234', '12.500', '980'], [1234, 12500, 980]],
    ['one zero before the point settles that it is decimal', ['1.234', '12.500', '0.980'], [1.234, 12.5, 0.98]],
    ['one decimal comma settles the column', ['1.234', '0,5', '12'], [1234, 0.5, 12]],
  ])('%s', (_, cells, expected) => {
    const { kind, values, findings } = read(cells);
    expect(kind).toBe('number');
    expected.forEach((value, row) => expect(values[row]).toBeCloseTo(value, 12));
    expect(findings.filter(({ code }) => code === 'text-number')).toMatchObject([
      { count: cells.length, treatment: 'converted', places: cells.map((_, i) => `A${i + 2}`) },
    ]);
  });

  it('follows the user when told that the comma is the decimal sign', () => {
    expect(read(['1,234', '5,678'], { decimal: 'comma' }).values).toEqual([1.234, 5.678]);
    expect(read(['1,234', '5,678']).values).toEqual([1234, 5678]);
  });

  it('leaves a text among numbers missing, never 0, and names its cell', () => {
    const { values, findings } = read([1, 'unknown', 3, 'n/a', 5]);
    expect(values).toEqual([1, null, 3, null, 5]);
    expect(findings).toEqual([
      { code: 'text-in-numbers', column: 'Sales', count: 2, places: ['A3', 'A5'], treatment: 'left-missing' },
    ]);
  });

  it('leaves a number that contradicts the decimal sign of its column missing instead of guessing', () => {
    expect(read(['1,234.5', '2.5', '12,5', '3.5']).values).toEqual([1234.5, 2.5, null, 3.5]);
  });

  it('leaves blanks and error cells missing, and says where', () => {
    const { values, findings } = read([1, '', '#N/A', ' ', '#DIV/0!', 2, NaN]);
    expect(values).toEqual([1, null, null, null, null, 2, null]);
    expect(findings.find(({ code }) => code === 'blank')).toMatchObject({ count: 2, places: ['A3', 'A5'] });
    expect(findings.find(({ code }) => code === 'error-cell')).toMatchObject({ count: 3, places: ['A4', 'A6', 'A8'] });
  });

  it('keeps at most 50 addresses, and the full count', () => {
    const { findings } = read([1, ...Array.from({ length: 80 }, () => '')]);
    expect(findings[0]).toMatchObject({ code: 'blank', count: 80 });
    expect(findings[0].places).toHaveLength(50);
  });
});

describe('ids stay ids', () => {
  it('keeps leading zeros', () => {
    expect(read(['007', '012', '113'], {}, {}, 'Customer no.').values).toEqual(['007', '012', '113']);
  });
  it('keeps letters among numbers when the header says id', () => {
    expect(read([17, 18, 'A19', 20], {}, {}, 'Customer ID').values).toEqual(['17', '18', 'A19', '20']);
  });
  it('lists repeated ids by cell', () => {
    const table = understandTable(
      sourceOf([['Customer', 'Sales'], ...['a', 'b', 'a', '', '', 'b'].map((id, i): Cell[] => [id, i])]),
    );
    expect(findDuplicateIds(table, 'Customer')).toEqual({
      code: 'duplicate-id',
      column: 'Customer',
      count: 2,
      places: ['A4', 'A7'],
      treatment: 'kept',
    });
    expect(findDuplicateIds(table, 'Sales')).toBeUndefined();
  });
});

describe('dates mean the same day in every workbook', () => {
  it('reads serials of the 1900 system, with its 29 February 1900 that never was', () => {
    const { kind, values } = read([1, 59, 61, 45292.5], {}, format('m/d/yyyy'));
    expect(kind).toBe('date');
    expect(values).toEqual([days('1900-01-01'), days('1900-02-28'), days('1900-03-01'), days('2024-01-01') + 0.5]);
  });
  it('reads serials of the 1904 system', () => {
    expect(read([0, 43830], {}, { ...format('yyyy-mm-dd'), dateSystem: 1904 }).values).toEqual([
      days('1904-01-01'),
      days('2024-01-01'),
    ]);
  });
  it.each(['dd.mm.yyyy', '[$-409]d-mmm-yy;@', 'mmmm', 'yyyy"年"m"月"d"日"', 'm/d/yy h:mm'])(
    'takes %s for a date',
    (look) => {
      expect(read([45292], {}, format(look)).kind).toBe('date');
    },
  );
  it.each(['General', '0.00', '#,##0 "days"', '[Red]0', 'h:mm:ss', '[h]:mm', 'mm:ss', '#,##0 [$USD]', '0\\d'])(
    'takes %s for a number',
    (look) => {
      expect(read([45292], {}, format(look)).kind).toBe('number');
    },
  );
  it.each<[string, string[], string[]]>([
    ['yyyymmdd', ['19970101', '19980630'], ['1997-01-01', '1998-06-30']],
    ['ISO', ['2024-03-04', '2024/03/05', '2024-03-06T06:00:00'], ['2024-03-04', '2024-03-05', '2024-03-06T06:00Z']],
    ['day first, told by one day above 12', ['3/4/2024', '13/4/2024'], ['2024-04-03', '2024-04-13']],
    ['month first, told by one day above 12', ['3/4/2024', '4/13/2024 18:00'], ['2024-03-04', '2024-04-13T18:00Z']],
    ['German points', ['3.4.2024', '5.6.24'], ['2024-04-03', '2024-06-05']],
    ['Chinese', ['2024年3月4日', '2024年12月31日'], ['2024-03-04', '2024-12-31']],
  ])('reads text dates: %s', (_, cells, expected) => {
    const { kind, values, codes } = read(cells, {}, {}, 'When');
    expect(kind).toBe('date');
    expect(values).toEqual(expected.map(days));
    expect(codes).toEqual(['text-date']);
  });
  it('asks when day and month cannot be told apart, and obeys the answer', () => {
    expect(read(['3/4/2024', '5/6/2024'], {}, {}, 'When').codes).toEqual(['date-ambiguous']);
    const answered = read(['3/4/2024', '5/6/2024'], { dayFirst: false }, {}, 'When');
    expect(answered.values).toEqual([days('2024-03-04'), days('2024-05-06')]);
    expect(answered.codes).toEqual(['text-date']);
  });
  it('does not invent days', () => {
    const { values } = read(['2024-02-28', '2024-02-29', '2024-01-31', '2024-03-05', '2023-02-29'], {}, {}, 'When');
    expect(values).toEqual([...['2024-02-28', '2024-02-29', '2024-01-31', '2024-03-05'].map(days), null]);
  });
  it('reads yyyymmdd written as numbers under a header that says date', () => {
    expect(read([19970101, 19980630], {}, {}, 'Date').values).toEqual([days('1997-01-01'), days('1998-06-30')]);
    expect(read([19970101, 19980630], {}, {}, 'Sales').kind).toBe('number');
  });
});

describe('headers', () => {
  const names = (rows: Cell[][], change?: Partial<SourceCells>) =>
    understandTable(sourceOf(rows, change)).columns.map(({ name }) => name);

  it('makes repeated and missing names unique, and says so', () => {
    const table = understandTable(
      sourceOf([
        ['Sales', 'Sales', '', 'Sales (2)'],
        [1, 2, 3, 4],
      ]),
    );
    expect(table.columns.map(({ name }) => name)).toEqual(['Sales', 'Sales (3)', 'C', 'Sales (2)']);
    expect(table.findings).toMatchObject([
      { code: 'duplicate-header', column: 'Sales (3)', places: ['B1'], treatment: 'renamed' },
      { code: 'header-blank', column: 'C', places: ['C1'], treatment: 'renamed' },
    ]);
  });
  it('names columns by letters when the first row is data already', () => {
    const table = understandTable(
      sourceOf([
        ['Miller', 5],
        ['Smith', 7],
      ]),
    );
    expect(table.rowCount).toBe(2);
    expect(table.columns.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(table.origin).toMatchObject({ headerRow: -1, firstRow: 0 });
    expect(table.findings[0].code).toBe('header-generated');
  });
  it('takes years for names', () => {
    expect(
      names([
        ['Customer', 2023, 2024],
        ['Miller', 100, 2],
      ]),
    ).toEqual(['Customer', '2023', '2024']);
  });
  it('believes an Excel table', () => {
    expect(
      names(
        [
          ['1', '2'],
          [3, 4],
        ],
        { hasHeader: true },
      ),
    ).toEqual(['1', '2']);
  });
});

describe('selections', () => {
  it('skips blank rows and columns and remembers where the rest stands', () => {
    const table = understandTable(
      sourceOf([
        ['', '', ''],
        ['Name', 'Sales', ''],
        ['a', 1, ''],
        ['', '', ''],
        ['b', 2, ''],
        ['', '', ''],
      ]),
    );
    expect(table.rowCount).toBe(2);
    expect(table.columns).toHaveLength(2);
    expect([...(table.origin.rowIndices ?? [])]).toEqual([2, 4]);
    expect(table.findings).toMatchObject([
      { code: 'header-blank', treatment: 'skipped', places: ['C2'] },
      { code: 'blank-rows', count: 2, places: ['A1', 'A4'] },
    ]);
  });
  it.each<[string, Cell[][], string]>([
    ['nothing', [], 'selection-empty'],
    [
      'blank cells',
      [
        ['', ' '],
        ['', ''],
      ],
      'selection-empty',
    ],
    ['one cell', [[5]], 'selection-one-cell'],
    ['a header and nothing below', [['Name', 'Sales']], 'no-data-rows'],
  ])('refuses %s by name', (_, rows, code) => {
    expect(() => understandTable(sourceOf(rows))).toThrow(
      expect.objectContaining({ code, place: { sheet: 'Customers', address: 'A1:Z99' } }),
    );
  });
  it('names a column of errors when it is asked for numbers', () => {
    const table = understandTable(
      sourceOf([
        ['Name', 'Sales', 'Blank'],
        ['a', '#N/A', ''],
        ['b', '#REF!', ''],
      ]),
    );
    expect(() => numberColumn(table, 'Sales')).toThrow(expect.objectContaining({ code: 'column-all-errors' }));
    expect(() => numberColumn(table, 'Blank')).toThrow(expect.objectContaining({ code: 'column-no-values' }));
    expect(() => numberColumn(table, 'Name')).toThrow(expect.objectContaining({ code: 'column-not-numeric' }));
    expect(() => numberColumn(table, 'Gone')).toThrow(
      expect.objectContaining({ code: 'column-missing', place: { sheet: 'Customers', column: 'Gone' } }),
    );
  });
  it('reads booleans', () => {
    expect(read([true, false, ''])).toMatchObject({ kind: 'boolean', values: [1, 0, null] });
  });
  it('tells of filtered rows', () => {
    const table = understandTable(
      sourceOf(
        [
          ['N', 'S'],
          ['a', 1],
        ],
        { hiddenRowsSkipped: 3 },
      ),
    );
    expect(table.findings).toEqual([{ code: 'rows-filtered', count: 3, places: [], treatment: 'skipped' }]);
  });
});

it('takes customer names, not customer types, for the ids', () => {
  const rows: Cell[][] = [
    ['Customer type', 'Customer name', 'Sales'],
    ['Trade', 'a', 1],
    ['Trade', 'b', 2],
  ];
  expect(guessRoles(understandTable(sourceOf(rows))).customer?.[0]).toBe('Customer name');
});

describe('roles are guessed from headers', () => {
  it.each<[string[], string, string, string[]]>([
    [['Region', 'Customer', 'Sales', 'Orders', 'Year'], 'Customer', 'Sales', ['Sales', 'Orders']],
    [['PLZ', 'Kunde', 'Umsatz', 'Bestellungen'], 'Kunde', 'Umsatz', ['Umsatz', 'Bestellungen']],
    [['客户', '销售额', '订单', '邮编'], '客户', '销售额', ['销售额', '订单']],
    [['顧客', '売上', '件数'], '顧客', '売上', ['売上', '件数']],
  ])('%j', (headers, customer, amount, indicators) => {
    const row = (i: number) => headers.map((header): Cell => (header === customer ? `c${i}` : i * 10));
    const roles = guessRoles(understandTable(sourceOf([headers, row(1), row(2)], { hasHeader: true })));
    expect(roles.customer?.[0]).toBe(customer);
    expect(roles.amount?.[0]).toBe(amount);
    expect(roles.indicator).toEqual(indicators);
  });
});
