import { parseOptions } from '../../../../../../src/core/analyses/entry';
import { rfmSchema, type RfmInput } from '../../../../../../src/core/analyses/classify/rfm/options';
import { rfm } from '../../../../../../src/core/analyses/classify/rfm/rfm';
import type { Cell, Table } from '../../../../../../src/core/table/table';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { createTranslate } from '../../../../../../src/i18n/translate';
import { sourceOf } from '../../../table/sourceOf';
import { shuffledPlaces } from '../../../groups/shuffle';
import { bareTexts } from '../../../groups/textsOf';

const log: Cell[][] = [
  ['a', '2026-01-10', 100],
  ['b', '2026-01-01', 50],
  ['a', '2026-01-31', 25.5],
  ['c', '2025-06-30', 10],
  ['a', '2026-01-31', 25.5],
];
const logTable = (rows: Cell[][] = log) => understandTable(sourceOf([['Customer', 'Date', 'Amount'], ...rows]));
const logOptions: RfmInput = { customer: 'Customer', date: 'Date', amount: 'Amount', quantile: 'type-7' };
const list: Cell[][] = [
  ['a', 3, 9, 900, 1],
  ['b', 10, 7, 700, 0],
  ['c', 30, 5, 500, 1],
  ['d', 90, 3, 300, 0],
  ['e', 365, 1, 100, 0],
];
const listTable = (rows: Cell[][] = list) =>
  understandTable(sourceOf([['Customer', 'Days', 'Orders', 'Sales', 'Answer'], ...rows]));
const listOptions: RfmInput = {
  customer: 'Customer',
  recency: 'Days',
  frequency: 'Orders',
  monetary: 'Sales',
  quantile: 'type-7',
};
const run = (table: Table, input: RfmInput) => rfm.run(table, rfmSchema.parse(input), () => undefined);
const keys = (report: ReturnType<typeof run>) => report.warnings.map((text) => ('key' in text ? text.key : ''));
const codes = (report: ReturnType<typeof run>) => report.detail.codes.codes;

describe('from an order log', () => {
  const { detail, columns, sheets } = run(logTable(), logOptions);

  it('sums up each customer to the last date of the data, never to today', () => {
    // 2026-01-31 is the last date: 0, 30 and 215 days.
    expect(detail.customers.ids).toEqual(['a', 'b', 'c']);
    expect([...detail.customers.recency]).toEqual([0, 30, 215]);
    expect([...detail.customers.monetary]).toEqual([151, 50, 10]);
  });

  it('counts two orders on one day as two, as R does', () => {
    expect([...detail.customers.frequency]).toEqual([3, 1, 1]);
  });

  it('puts customers on a sheet of their own, as rows are orders', () => {
    expect(columns).toEqual([]);
    expect(sheets.map(({ id }) => id)).toEqual(['segments', 'customers']);
  });

  it('counts days to a given date, leaves out what comes after it, and names those rows', () => {
    const report = run(logTable(), { ...logOptions, analysisDate: '2026-01-15' });
    expect([...report.detail.customers.recency]).toEqual([5, 14, 199]);
    expect(report.warnings).toContainEqual({
      key: 'rfm.warning.future',
      params: { count: 2, rows: { list: [4, 6], more: false }, date: '2026-01-15' },
    });
  });

  it('gives the same codes when rows change places', () => {
    const rows: Cell[][] = Array.from({ length: 200 }, (_, i) => [
      `c${(i * 7) % 31}`,
      `2026-01-${String(1 + ((i * 13) % 28)).padStart(2, '0')}`,
      0.1 * ((i * 17) % 23),
    ]);
    const ordered = run(logTable(rows), logOptions).detail;
    const moved = run(logTable(shuffledPlaces(200, 2).map((place) => rows[place])), logOptions).detail;
    const codeOf = ({ customers, codes: { codes: found } }: typeof ordered) =>
      Object.fromEntries(customers.ids.map((id, i) => [id, found[i]]));
    expect(codeOf(moved)).toEqual(codeOf(ordered));
  });

  describe('with returns', () => {
    const rows: Cell[][] = [...log, ['b', '2026-01-20', -20], ['d', '2026-01-05', -5]];
    it('takes them off the total, but neither counts nor dates them as orders', () => {
      const report = run(logTable(rows), logOptions);
      const { customers } = report.detail;
      expect([customers.recency[1], customers.frequency[1], customers.monetary[1]]).toEqual([30, 1, 30]);
      expect(customers.ids).not.toContain('d');
      expect(keys(report)).toEqual(expect.arrayContaining(['rfm.warning.returns', 'rfm.warning.onlyReturns']));
    });
    it('leaves them out or refuses them on request', () => {
      expect(run(logTable(rows), { ...logOptions, returns: 'drop' }).detail.customers.monetary[1]).toBe(50);
      expect(() => run(logTable(rows), { ...logOptions, returns: 'refuse' })).toThrow(
        expect.objectContaining({ code: 'returns-refused', params: { count: 2, rows: { list: ['7', '8'] } } }),
      );
    });
  });

  it('says how many rows lack customer, date or amount', () => {
    const report = run(logTable([...log, ['', '2026-01-02', 5], ['b', '2026-01-02', '']]), logOptions);
    expect(report.detail.customers.notes.rowsIncomplete).toBe(2);
    expect(keys(report)).toContain('rfm.warning.rowsIncomplete');
  });
});

describe('from columns', () => {
  it('scores the best customer 555 and the worst 111, beside their rows', () => {
    const report = run(listTable(), listOptions);
    expect(codes(report)).toEqual(['555', '444', '333', '222', '111']);
    expect(report.columns.map(({ id }) => id)).toEqual(['recency', 'frequency', 'monetary', 'code', 'segment']);
    const segment = report.columns[4].values;
    expect(segment.kind === 'text' && Array.from(segment.codes, (code) => segment.dictionary[code])).toEqual([
      'Champions',
      'Loyal',
      'Potential Loyalist',
      'Hibernating',
      'Lost',
    ]);
  });

  it('reads the date of the last purchase as well as days', () => {
    const rows: Cell[][] = list.map(([id, days, ...rest]) => [id, 46000 - Number(days), ...rest]);
    const source = sourceOf([['Customer', 'Days', 'Orders', 'Sales', 'Answer'], ...rows], {
      numberFormats: ['General', 'yyyy-mm-dd', 'General', 'General', 'General'],
    });
    const report = run(understandTable(source), listOptions);
    // 3 days ago is the last date of the list.
    expect([...report.detail.customers.recency]).toEqual([0, 7, 27, 87, 362]);
    expect(codes(report)).toEqual(['555', '444', '333', '222', '111']);
  });

  it('gives a customer who lacks a measure no code, and says so', () => {
    const report = run(listTable([...list, ['f', '', 2, 200, 0]]), listOptions);
    expect(codes(report)[5]).toBeNull();
    expect(keys(report)).toEqual(['rfm.warning.customersIncomplete']);
  });

  it('names customers of less than 0 days', () => {
    const report = run(listTable([...list, ['f', -2, 2, 200, 0]]), listOptions);
    expect(codes(report)[5]).toBeNull();
    expect(report.warnings).toContainEqual({
      key: 'rfm.warning.negativeDays',
      params: { count: 1, rows: { list: [7], more: false } },
    });
  });

  it('says which scores are left when values are equal', () => {
    const report = run(listTable(list.map(([id, days]) => [id, days, 1, 10, 0])), listOptions);
    expect(keys(report)).toEqual(['rfm.warning.fewScores.frequency', 'rfm.warning.fewScores.monetary']);
    expect(report.detail.scoreBins.frequency.map(({ customers }) => customers)).toEqual([0, 0, 0, 0, 5]);
  });

  it('takes a single customer', () => {
    expect(run(listTable(list.slice(0, 1)), listOptions).detail.rated).toBe(1);
  });
});

it('sums segments up, with shares of customers and money', () => {
  const { detail } = run(listTable(), listOptions);
  const champions = detail.segments?.find(({ name }) => name === 'Champions');
  expect(champions).toMatchObject({ customers: 1, share: 0.2, monetary: 900, meanRecency: 3, meanFrequency: 9 });
  // 900 of 2,500.
  expect(champions?.valueShare).toBeCloseTo(0.36, 12);
});

it('maps mean money by recency and frequency, best recency on top', () => {
  const { detail } = run(listTable(), { ...listOptions, bins: 2 });
  // Days up to the median, 30: a, b, c. Orders above the median, 5: a, b. (900 + 700) / 2; c; (300 + 100) / 2.
  expect(detail.heatMap.values).toEqual([
    [500, 800],
    [200, null],
  ]);
});

describe('bad input is refused by name', () => {
  it.each<[string, RfmInput, string, string]>([
    ['no column at all', {}, 'options-invalid', 'date'],
    ['a log without customer', { date: 'Date', amount: 'Amount' }, 'options-invalid', 'customer'],
    ['a log without amount', { customer: 'Customer', date: 'Date' }, 'options-invalid', 'amount'],
    ['a date that is none', { ...logOptions, date: 'Customer' }, 'column-not-date', 'date'],
    ['an amount that is text', { ...logOptions, amount: 'Customer' }, 'column-not-numeric', 'amount'],
    ['a list without money', { recency: 'Amount', frequency: 'Amount' }, 'options-invalid', 'monetary'],
    ['columns of a list and of a log', { ...logOptions, frequency: 'Amount' }, 'options-invalid', 'date'],
    ['typed cut-offs without them', { ...logOptions, method: 'manual' }, 'options-invalid', 'cutoffs'],
    [
      'unsorted cut-offs',
      { ...logOptions, method: 'manual', bins: 3, cutoffs: { recency: [9, 5], frequency: [1, 2], monetary: [1, 2] } },
      'cutoffs-not-ascending',
      'cutoffs.recency',
    ],
    [
      'too few cut-offs',
      { ...logOptions, method: 'manual', bins: 3, cutoffs: { recency: [9], frequency: [1, 2], monetary: [1, 2] } },
      'options-invalid',
      'cutoffs.recency',
    ],
    [
      'cut-offs that nothing would use',
      { ...logOptions, cutoffs: { recency: [1], frequency: [1], monetary: [1] } },
      'options-invalid',
      'cutoffs',
    ],
  ])('%s', (_, input, code, option) => {
    expect(() => run(logTable(), input)).toThrow(
      expect.objectContaining({ code, place: expect.objectContaining({ option }) }),
    );
  });

  it.each<[string, object]>([
    ['bins', { bins: 11 }],
    ['bins', { bins: 1 }],
    ['analysisDate', { analysisDate: '31.12.2006' }],
    ['mailing.costPerPiece', { mailing: { costPerPiece: 0, profitPerSale: 1 } }],
    ['colour', { colour: 1 }],
  ])('%s: %j', (option, input) => {
    expect(() => parseOptions(rfm, input)).toThrow(
      expect.objectContaining({ code: 'options-invalid', place: expect.objectContaining({ option }) }),
    );
  });

  it('an analysis date before all orders', () => {
    expect(() => run(logTable(), { ...logOptions, analysisDate: '2020-01-01' })).toThrow(
      expect.objectContaining({ code: 'no-data-rows' }),
    );
  });
});

describe('defaults', () => {
  it('take a customer list for a list, and an order log for a log', () => {
    expect(rfm.defaults(withHeaders())).toMatchObject({
      customer: 'Customer',
      recency: 'Last order',
      frequency: 'Orders',
      monetary: 'Sales',
    });
    expect(rfm.defaults(logTable())).toMatchObject({ customer: 'Customer', date: 'Date', amount: 'Amount' });
  });

  it('name the segments in the language of the user', () => {
    const translate = createTranslate('de');
    const { segments } = rfm.defaults(logTable(), (key) => translate({ key }));
    expect(segments?.[0].segment).toBe('Spitzenkunden');
    expect(rfm.defaults(logTable(), (key) => createTranslate('en')({ key })).segments).toBeUndefined();
  });
});

function withHeaders(): Table {
  return understandTable(
    sourceOf([['Customer', 'Last order', 'Orders', 'Sales'], ...list.map((row) => row.slice(0, 4))]),
  );
}

it.each(['en', 'de', 'zh-CN'])('has words in %s for all that is written', (language) => {
  const mailing = { costPerPiece: 1, profitPerSale: 5 };
  const reports = [
    run(logTable([...log, ['', '2026-01-02', 5], ['d', '2026-01-05', -5]]), { ...logOptions, mailing }),
    run(logTable(), { ...logOptions, analysisDate: '2026-01-15', method: 'nested', bins: 3, heatMap: 'customers' }),
    run(listTable([...list, ['f', '', 1, 1, 0], ['g', -1, 1, 1, 0]]), {
      ...listOptions,
      mailing: { ...mailing, response: 'Answer' },
    }),
    run(listTable(), {
      ...listOptions,
      method: 'manual',
      bins: 2,
      cutoffs: { recency: [9], frequency: [4], monetary: [400] },
    }),
  ];
  expect(bareTexts(reports, language)).toEqual([]);
});
