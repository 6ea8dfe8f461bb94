import { recognise } from '../../../../src/core/shape/recognise';
import { guessRoles } from '../../../../src/core/table/guessRoles';
import { isIdHeader } from '../../../../src/core/table/headerWords';
import type { Cell, SourceCells, Table } from '../../../../src/core/table/table';
import { understandTable } from '../../../../src/core/table/understandTable';
import type { ReadingOptions } from '../../../../src/core/table/readColumns';
import { sourceOf } from './sourceOf';

function tableOf(columns: Record<string, Cell[]>, options?: ReadingOptions, change?: Partial<SourceCells>): Table {
  const names = Object.keys(columns);
  const rows = columns[names[0]].map((_, row) => names.map((name) => columns[name][row]));
  return understandTable(sourceOf([names, ...rows], { hasHeader: true, ...change }), options);
}

function cellsOf(table: Table, name: string): (string | number | null)[] {
  const column = table.columns.find((each) => each.name === name);
  if (!column) throw new Error(name);
  if (column.kind === 'text') return [...column.codes].map((code) => (code < 0 ? null : column.dictionary[code]));
  const shown = (value: number) =>
    column.kind === 'date' ? new Date(value * 86_400_000).toISOString().slice(0, 10) : value;
  return [...column.values].map((value, row) => (column.valid[row] ? shown(value) : null));
}

const findingsOf = (table: Table, name: string) => table.findings.filter(({ column }) => column === name);

describe('clothes of numbers', () => {
  it.each<[string, string[], number[]]>([
    ['dashes for no minor units', ['60,50', '80,-', '1.200,--', '5,—'], [60.5, 80, 1200, 5]],
    ['cents', ['1234¢', '50¢', '$2.25'], [12.34, 0.5, 2.25]],
    ['dashes of East Africa', ['1,500/=', '80/=', '2,250/='], [1500, 80, 2250]],
    ['short names', ['1 234,50 р.', '980 NIS', '60,25 ₽'], [1234.5, 980, 60.25]],
    ['Indian dashes', ['120/-', '80/-', '1,500/-'], [120, 80, 1500]],
    ['currency outside parentheses', ['€(63.12)', '$12.50', '-$(2.00)'], [-63.12, 12.5, -2]],
    ['an apostrophe before the sign', ["'-75.63", "'100", '12.5'], [-75.63, 100, 12.5]],
    ['words and codes', ['120,50 лв.', 'Rs. 80', 'AED 60', '5 TL', 'RM 7', '12 lei'], [120.5, 80, 60, 5, 7, 12]],
    ['East Asian factors', ['1.5万元', '3亿', '2億円', '₩1,000.5'], [15_000, 3e8, 2e8, 1000.5]],
    [
      'words for factors',
      ['1,2 Mio. €', '0,8 Mrd', '80 Tsd. €', '12 T€', '3,4 MEUR'],
      [1.2e6, 8e8, 80_000, 12_000, 3.4e6],
    ],
    ['letters for factors', ['$1.2K', '$80K', '$3.4M', '$500'], [1200, 80_000, 3_400_000, 500]],
    ['lakh and crore', ['12.5 lakh', '1 crore', '₹ 2.25 crore'], [1_250_000, 10_000_000, 22_500_000]],
    ['億 and 万 in one amount', ['1億2000万円', '3万5000円', '2만원'], [120_000_000, 35_000, 20_000]],
    ['Arabic digits', ['١٢٣٤٫٥٠', '٨٠', '١٬٢٠٠'], [1234.5, 80, 1200]],
    ['Persian and Indian digits', ['۱۲۳۴', '८०', '๕๐๐'], [1234, 80, 500]],
    ['codes of ISO 4217 that are rare', ['XDR 12.50', 'ZWG 80', 'XCG 3', 'CHE 4'], [12.5, 80, 3, 4]],
    ['the rand', ['R1 234,50', 'R 980,00', 'R75'], [1234.5, 980, 75]],
    ['an accountant’s dash is zero', ['$ 12.50', '$ -', '€ –'], [12.5, 0, 0]],
    ['a point after a sign is decimal', ['$.50', '$12.25'], [0.5, 12.25]],
    ['apostrophes settle that the point is decimal', ["1'234", '2.500', '7.125'], [1234, 2.5, 7.125]],
  ])('%s', (_, texts, values) => {
    expect(cellsOf(tableOf({ Revenue: texts }), 'Revenue')).toEqual(values);
  });

  it.each<[string, string, string[]]>([
    ['months and metres', 'Contract', ['12m', '24m', '36m']],
    ['sizes', 'Fit', ['12M', '14M', '16K']],
    ['regions under a header of sales', 'Sales region', ['R1', 'R2', 'R1']],
  ])('letters of %s are no clothes', (_, header, texts) => {
    expect(cellsOf(tableOf({ [header]: texts }), header)).toEqual(texts);
  });

  it('names amounts of several currencies', () => {
    const table = tableOf({ Revenue: ['€5', '7 EUR', '$6'] });
    expect(findingsOf(table, 'Revenue')).toMatchObject([
      { code: 'text-number' },
      { code: 'mixed-currencies', count: 3, params: { currencies: { list: ['EUR', '$'] } } },
    ]);
    expect(findingsOf(tableOf({ Revenue: ['€5', '7 EUR'] }), 'Revenue')).toHaveLength(1);
  });
});

describe('words behind numbers', () => {
  it.each<[string, string, string[], number[]]>([
    ['Stk', 'Menge', ['12 Stk', '5 Stk', '1.200 Stk', '2,5 Stk'], [12, 5, 1200, 2.5]],
    ['kg', 'Weight', ['5 kg', '7.5 kg', '3kg'], [5, 7.5, 3]],
    ['pcs', 'Quantity', ['3 pcs', '1 pc', '20 pcs'], [3, 1, 20]],
    ['h', 'Effort', ['20 h', '7.5 h', '3h'], [20, 7.5, 3]],
    ['days', 'Payment term', ['30 days', '14 days', '1 day'], [30, 14, 1]],
    ['件', '数量', ['12件', '3件'], [12, 3]],
  ])('the unit %s is no part of the number, and is named', (unit, header, texts, values) => {
    const table = tableOf({ [header]: texts });
    expect(cellsOf(table, header)).toEqual(values);
    expect(findingsOf(table, header)).toContainEqual(
      expect.objectContaining({
        code: 'unit',
        count: texts.length,
        params: { unit: expect.stringContaining(unit[0]) as string },
      }),
    );
  });

  it.each<[string, string, string[]]>([
    ['several units', 'Weight', ['5 kg', '500 g', '2 kg']],
    ['a name with a number', 'Shop', ['7 Eleven', '7 Eleven', '7 Eleven']],
    ['codes', 'Tariff', ['12A', '13A', '14A']],
  ])('%s stay text', (_, header, texts) => {
    expect(cellsOf(tableOf({ [header]: texts }), header)).toEqual(texts);
  });

  it.each<[string, string[], number[]]>([
    ['CR and DR', ['120.00 DR', '35.00 CR', '7.50 DR'], [120, -35, 7.5]],
    ['credits only marked', ['120.00', '35.00CR', '7.50'], [120, -35, 7.5]],
    ['Soll and Haben', ['120,00 S', '35,00 H', '7,50 S'], [120, -35, 7.5]],
    ['before the amount', ['DR 120.00', 'CR 35.00'], [120, -35]],
  ])('%s: credits are negative, as in the account of a customer, and asked about', (_, texts, values) => {
    const table = tableOf({ Amount: texts });
    expect(cellsOf(table, 'Amount')).toEqual(values);
    expect(table.findings.filter(({ question }) => question?.asks === 'credit-sign')).toHaveLength(1);
    const answered = tableOf({ Amount: texts }, { answers: { Amount: { creditSign: 'credit-positive' } } });
    const debits = texts.map((text) => /[DS]/.test(text));
    expect(cellsOf(answered, 'Amount')).toEqual(values.map((value, i) => (debits[i] ? -value : Math.abs(value))));
  });

  it('amounts on one side of an account only are what they are', () => {
    const table = tableOf({ Amount: ['120.00 CR', '35.00 CR'] });
    expect(cellsOf(table, 'Amount')).toEqual([120, 35]);
    expect(table.findings.some(({ question }) => question)).toBe(false);
  });

  it('a column of S and H beside amounts without signs gives them their signs', () => {
    const table = tableOf({
      'Umsatz (ohne Soll/Haben-Kz)': ['119,00', '59,50', '23,80'],
      'Soll/Haben-Kennzeichen': ['S', 'H', 'S'],
      Konto: ['10001', '10002', '10001'],
    });
    expect(cellsOf(table, 'Umsatz (ohne Soll/Haben-Kz)')).toEqual([119, -59.5, 23.8]);
    expect(table.findings).toContainEqual(expect.objectContaining({ code: 'debit-credit', count: 3 }));
    expect(table.findings.some(({ question }) => question)).toBe(false);
  });

  it('of a revenue account of DATEV the credits are what customers owe, and the accounts against it the customers', () => {
    const table = tableOf({
      'Umsatz (ohne Soll/Haben-Kz)': ['119,00', '59,50', '23,80'],
      'Soll/Haben-Kennzeichen': ['H', 'S', 'H'],
      Konto: [8400, 8400, 8400],
      'Gegenkonto (ohne BU-Schlüssel)': [10001, 10001, 10002],
      Belegdatum: ['01.02.2024', '02.02.2024', '13.02.2024'],
    });
    expect(cellsOf(table, 'Umsatz (ohne Soll/Haben-Kz)')).toEqual([119, -59.5, 23.8]);
    expect(recognise(table).roles.customer).toBe('Gegenkonto (ohne BU-Schlüssel)');
  });

  it('sizes S and H elsewhere are no sides of an account', () => {
    expect(cellsOf(tableOf({ Revenue: [5, 6], Size: ['S', 'H'] }), 'Revenue')).toEqual([5, 6]);
  });
});

test('days of DATEV without a year are in the business year of the file, also where it begins in July', () => {
  const rows = (begin: number) => [
    ['EXTF', 700, 21, 'Buchungsstapel', 13, '', '', 'RE', '', '', 29098, 55003, begin],
    ['Umsatz', 'Konto', 'Belegdatum', 'Text', ...Array.from({ length: 9 }, () => '')],
    ...[
      [119, 10001, '0508'],
      [59, 10002, 1503],
      [20, 10003, '3112'],
    ].map((row) => [...row, ...Array.from({ length: 10 }, () => '')]),
  ];
  const daysFrom = (begin: number) => cellsOf(understandTable(sourceOf(rows(begin))), 'Belegdatum');
  expect(daysFrom(20240101)).toEqual(['2024-08-05', '2024-03-15', '2024-12-31']);
  expect(daysFrom(20230701)).toEqual(['2023-08-05', '2024-03-15', '2023-12-31']);
});

describe('the decimal sign is decided over the column, its neighbours, the culture, or asked about', () => {
  const open = ['1.234', '12.500'];
  it('by the column', () => {
    const table = tableOf({ Revenue: ['1.234.567', ...open] });
    expect(cellsOf(table, 'Revenue')).toEqual([1_234_567, 1234, 12_500]);
    expect(findingsOf(table, 'Revenue')[1]).toMatchObject({
      ...{ code: 'decimal-comma', count: 2, places: ['A3', 'A4'] },
      params: { by: 'column', example: '1.234', point: '1.234', comma: '1234' },
    });
  });
  it('by another column', () => {
    const table = tableOf({ Revenue: open, Cost: ['7.5', '8.25'] });
    expect(cellsOf(table, 'Revenue')).toEqual([1.234, 12.5]);
    expect(findingsOf(table, 'Revenue')[1]).toMatchObject({ code: 'decimal-point', params: { by: 'other-columns' } });
  });
  it('by the culture of the workbook', () => {
    expect(cellsOf(tableOf({ Revenue: open }, {}, { culture: { decimal: 'point' } }), 'Revenue')).toEqual([
      1.234, 12.5,
    ]);
    expect(cellsOf(tableOf({ Revenue: ['1,234', '5'] }, {}, { culture: { decimal: 'comma' } }), 'Revenue')).toEqual([
      1.234, 5,
    ]);
  });
  it('else asked about, once, with both readings, and the answer is obeyed', () => {
    const table = tableOf({ Revenue: open });
    expect(table.findings.filter(({ question }) => question !== undefined)).toMatchObject([
      {
        ...{ code: 'decimal-unclear', column: 'Revenue', count: 2 },
        question: {
          ...{ asks: 'decimal', example: '1.234', chosen: 'comma' },
          readings: [
            { answer: 'point', value: '1.234' },
            { answer: 'comma', value: '1234' },
          ],
        },
      },
    ]);
    const answered = tableOf({ Revenue: open }, { answers: { Revenue: { decimal: 'point' } } });
    expect(cellsOf(answered, 'Revenue')).toEqual([1.234, 12.5]);
    expect(answered.findings.some(({ question }) => question !== undefined)).toBe(false);
  });
  it.each([
    ['the user', { answers: { Revenue: { decimal: 'point' as const } } }, {}],
    ['the culture', {}, { culture: { decimal: 'point' as const } }],
  ])('what %s decided can be decided otherwise: both readings stay with the finding', (_, options, source) => {
    expect(findingsOf(tableOf({ Revenue: open }, options, source), 'Revenue')).toContainEqual(
      expect.objectContaining({
        settled: expect.objectContaining({ asks: 'decimal', example: '1.234', chosen: 'point' }) as unknown,
      }),
    );
  });
});

describe('the order of day and month is decided over the column, other dates, the culture, or asked about', () => {
  it('by a day above 12, also between points', () => {
    expect(cellsOf(tableOf({ When: ['12.31.2024', '02.03.2024'] }), 'When')).toEqual(['2024-12-31', '2024-02-03']);
  });
  it('by another column that proves it', () => {
    const table = tableOf({ One: ['3/4/2024', '5/6/2024'], Two: ['3/14/2024', '5/6/2024'] });
    expect(cellsOf(table, 'One')).toEqual(['2024-03-04', '2024-05-06']);
    expect(findingsOf(table, 'One')).toMatchObject([
      { code: 'text-date', treatment: 'month-first', params: { by: 'other-columns', turned: 2 } },
    ]);
  });
  it('by what cannot be: shipped before ordered', () => {
    // Day first, 3 April would be shipped on 1 May; month first, 4 March on 5 January.
    const table = tableOf({ 'Order date': ['3/4/2024', '7/8/2024'], 'Ship date': ['1/5/2024', '9/9/2024'] });
    expect(cellsOf(table, 'Order date')).toEqual(['2024-04-03', '2024-08-07']);
    expect(findingsOf(table, 'Order date')[0]).toMatchObject({ treatment: 'day-first', params: { by: 'events' } });
  });
  it('by the culture of the workbook', () => {
    expect(
      cellsOf(
        tableOf({ When: ['3/4/2024'], Row: [1] }, {}, { culture: { decimal: 'point', dayOrder: 'month-first' } }),
        'When',
      ),
    ).toEqual(['2024-03-04']);
  });
  it('else asked about, with both days', () => {
    const [finding] = findingsOf(tableOf({ When: ['3/4/2024', '5/6/2024'] }), 'When');
    expect(finding).toMatchObject({
      ...{ code: 'date-ambiguous', count: 2 },
      question: {
        readings: [
          { answer: 'day-first', value: '2024-04-03' },
          { answer: 'month-first', value: '2024-03-04' },
        ],
      },
    });
  });
  it('takes the number that never changes for the month of an export, and asks', () => {
    const table = tableOf({ When: ['12/1/2010 10:03', '12/2/2010 9:05', '12/7/2010 16:40'] });
    expect(cellsOf(table, 'When')).toEqual(['2010-12-01', '2010-12-02', '2010-12-07']);
    expect(findingsOf(table, 'When')[0].code).toBe('date-ambiguous');
    expect(cellsOf(tableOf({ When: ['1/2/2024', '1/3/2024', '1/4/2024'] }), 'When')[0]).toBe('2024-02-01');
  });
  it('warns of dates that another program turned before: only days up to 12 became dates', () => {
    const serials = [45_294, 45_325, 45_355];
    const table = tableOf({ When: [...serials, '13/04/2024', '25/04/2024'] }, {}, { numberFormats: ['m/d/yyyy'] });
    expect(findingsOf(table, 'When')).toMatchObject([{ code: 'date-half-turned', count: 3 }, { code: 'text-date' }]);
  });
});

describe('what a column is comes from all its cells', () => {
  it.each<[string, string, string]>([
    ['0"个月"', '合作时长', 'number'],
    ['0\\日', 'Days', 'number'],
    ['0"日元"', 'Revenue', 'number'],
    ['yyyy"年"m"月"', 'Seit', 'date'],
    ['h"时"mm"分"', 'Order date', 'date'],
    ['General', 'Order date', 'date'],
    ['General', 'Revenue', 'number'],
  ])('serials under %s and the header %s are a %s', (format, header, kind) => {
    expect(tableOf({ [header]: [45_300, 45_310] }, {}, { numberFormats: [format] }).columns[0].kind).toBe(kind);
  });
  it.each<[string, string, Cell[], string]>([
    ['one n/a under "Amount paid"', 'Amount paid', [5, 'n/a', 7], 'number'],
    ['more placeholders than numbers', 'Revenue', ['n/a', 'n/a', 'n/a', '5'], 'number'],
    ['a code among whole numbers', 'Customer', [1001, 'A17', 1003], 'text'],
    ['codes like exponents', 'Customer ID', ['1E5', 100_000, '2E3'], 'text'],
    ['codes like exponents without a telling header', 'Field', ['1E5', 100_000, '2E3'], 'text'],
    ['exponents of a measure', 'Revenue', ['1E5', 100_000, '2E3'], 'number'],
    ['codes that begin like a currency', 'Seat', ['TOP10', 'TOP20'], 'text'],
    ['more digits than a number holds', 'Card', ['12345678901234567', '12345678901234568'], 'text'],
    ['order numbers like days', 'Order number', ['20240101', '20240102'], 'number'],
  ])('%s: %s', (_, header, cells, kind) => {
    expect(tableOf({ [header]: cells, Row: cells.map((__, row) => row) }).columns[0].kind).toBe(kind);
  });
  it('takes an error for an error, not for a name', () => {
    expect(cellsOf(tableOf({ Customer: ['Acme', '#TIMEOUT!', '#WERT!'] }), 'Customer')).toEqual(['Acme', null, null]);
  });
});

describe('words of a header are words', () => {
  it.each(['CustomerID', 'order_no', 'Kundennummer', 'userid', 'ID', 'Stock code', '客户编号', 'Invoice No.'])(
    '%s names a code',
    (header) => expect(isIdHeader(header)).toBe(true),
  );
  it.each(['Amount paid', 'Bid', 'Customer count', 'No. of orders', 'Valid', 'Postcodes served'])(
    '%s does not',
    (header) => expect(isIdHeader(header)).toBe(false),
  );
  it('takes the company for the customer, not the account balance or the customer count', () => {
    const table = tableOf({ 'Account balance': [5, 7], 'Customer count': [1, 2], Company: ['Acme', 'Birch'] });
    expect(guessRoles(table).customer?.[0]).toBe('Company');
    expect(guessRoles(table).indicator).toEqual(['Account balance', 'Customer count']);
  });
});

describe('moments as computers count them, since 1970', () => {
  const seconds = [1_704_708_900, 1_711_584_000];
  test.each<[string, string, Cell[]]>([
    ['seconds', 'created_at', seconds],
    ['milliseconds', 'Timestamp', seconds.map((value) => value * 1000)],
  ])('%s under a header that says moment: %s', (_, header, cells) => {
    const table = tableOf({ Customer: ['Acme', 'Birch'], [header]: cells });
    expect(cellsOf(table, header)).toEqual(['2024-01-08', '2024-03-28']);
    expect(findingsOf(table, header).map(({ code }) => code)).toEqual(['date-epoch']);
  });
  test.each(['Customer ID', 'Revenue', 'Phone'])('but not under %s', (header) => {
    const table = tableOf({ Customer: ['Acme', 'Birch'], [header]: seconds });
    expect(findingsOf(table, header).map(({ code }) => code)).not.toContain('date-epoch');
  });
});

describe('days as programs and people write them', () => {
  it.each([
    ['Spanish halves of the day', ['08/01/2024 10:15 a. m.', '28/03/2024 10:15 p. m.']],
    ['times with points', ['08.01.2024 10.15', '28.03.24 10.15 Uhr']],
    ['of databases', ['08-JAN-24 10.15.00.000000 AM', '28-MAR-24 11.15.00 PM']],
    ['of logs', ['08/Jan/2024:10:15:00 +0000', '28/Mar/2024:10:15:00 +0000']],
    ['of shops in March', ['Jan 08, 2024 10:15:00 AM PST', 'Mar 28, 2024 10:15:00 AM PDT']],
    ['with the year at the end', ['Mon Jan  8 10:15:00 UTC 2024', 'Thu Mar 28 10:15:00 +0000 2024']],
    [
      'of JavaScript',
      ['Mon Jan 08 2024 10:15:00 GMT+0100 (Central European Standard Time)', 'Thu Mar 28 2024 10:15:00 GMT+0100 (CET)'],
    ],
    ['with zones by name', ['2024-01-08 10:15:00 Europe/Berlin', '2024-03-28T10:15:00+01:00[Europe/Berlin]']],
    ['Chinese clocks', ['2024年1月8日 上午10时15分', '2024年3月28日 下午3点']],
    ['years of emperors and the republic', ['令和6年1月8日', '民國113年3月28日']],
    ['Japanese and Korean weekdays', ['2024/01/08(月)', '2024년 3월 28일 목요일']],
    ['full-width digits', ['２０２４／０１／０８', '２０２４／０３／２８']],
    ['Arabic digits', ['٢٠٢٤/٠١/٠٨', '٢٠٢٤/٠٣/٢٨']],
    ['short years with an apostrophe', ["8-Jan-'24", "28-Mar-'24"]],
    ['French with an article', ['le 8 janvier 2024', 'le jeudi 28 mars 2024']],
    ['Russian', ['8 января 2024', '28 марта 2024 г.']],
    ['Italian', ['8 gennaio 2024', '28 marzo 2024']],
    ['Portuguese', ['8 de janeiro de 2024', '28 de março de 2024']],
    ['Dutch', ['8 januari 2024', '28 mrt 2024']],
    ['Polish', ['8 stycznia 2024', '28 marca 2024']],
    ['Czech', ['8. ledna 2024', '28. března 2024']],
    ['Hungarian', ['2024. január 8.', '2024. március 28.']],
    ['Turkish', ['8 Ocak 2024', '28 Mart 2024']],
    ['Thai years', ['08/01/2567', '28/03/2567']],
  ])('%s', (_, texts) => {
    expect(cellsOf(tableOf({ Date: texts }), 'Date')).toEqual(['2024-01-08', '2024-03-28']);
  });
});
