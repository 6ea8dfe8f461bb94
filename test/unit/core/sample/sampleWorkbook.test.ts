import { createHash } from 'node:crypto';
import type { SampleSheet as PortSampleSheet } from '../../../../src/app/ports';
import { sampleWorkbook, type SampleSheet } from '../../../../src/core/sample/sampleWorkbook';

const [customers, orders]: PortSampleSheet[] = sampleWorkbook();

const hash = (sheets: SampleSheet[]): string => createHash('sha256').update(JSON.stringify(sheets)).digest('hex');

function column(header: string): (string | number | boolean)[] {
  const index = customers.rows[0].indexOf(header);
  if (index < 0) throw new Error(`no column ${header}`);
  return customers.rows.slice(1).map((row) => row[index]);
}

/** Pearson's r over the rows where both cells are numbers. */
function correlation(firstHeader: string, secondHeader: string): number {
  const second = column(secondHeader);
  const pairs = column(firstHeader)
    .map((value, index) => [value, second[index]])
    .filter((pair): pair is [number, number] => pair.every((cell) => typeof cell === 'number'));
  const mean = (position: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[position], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const moment = (power: (x: number, y: number) => number): number =>
    pairs.reduce((sum, [x, y]) => sum + power(x - meanX, y - meanY), 0);
  return moment((x, y) => x * y) / Math.sqrt(moment((x) => x * x) * moment((_, y) => y * y));
}

describe('the sample workbook', () => {
  it('is the same at every opening, so that pictures and lessons made with it stay true', () => {
    expect(hash(sampleWorkbook())).toBe(hash([customers, orders] as SampleSheet[]));
    expect(hash(sampleWorkbook(20260101))).toBe(hash(sampleWorkbook()));
    expect(hash(sampleWorkbook(7))).not.toBe(hash(sampleWorkbook()));
  });

  it('is rectangular, with a format and a width for every column', () => {
    for (const sheet of [customers, orders]) {
      const width = sheet.rows[0].length;
      expect(sheet.rows.filter((row) => row.length !== width)).toEqual([]);
      expect(sheet.numberFormats).toHaveLength(width);
      expect(sheet.columnWidths).toHaveLength(width);
    }
    expect(customers.numberFormats[customers.rows[0].indexOf('Last order')]).toBe('yyyy-mm-dd');
  });

  it('offers 600 customers, of whom two stand twice, so that the duplicate warning can be seen', () => {
    const names = column('Customer');
    expect(names).toHaveLength(600);
    expect(new Set(names).size).toBe(598);
  });

  it('has a heavy tail: the top 5 % of customers hold 30–40 % of margin', () => {
    // 5 % of 600 = 30 customers
    const margins = column('Margin (EUR)')
      .filter((cell): cell is number => typeof cell === 'number')
      .sort((a, b) => b - a);
    const sum = (numbers: number[]): number => numbers.reduce((total, value) => total + value, 0);
    const share = sum(margins.slice(0, 30)) / sum(margins);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
  });

  it('tells the stories that analyses are meant to find', () => {
    expect(correlation('Sales (EUR)', 'Margin (EUR)')).toBeGreaterThan(0.7);
    expect(correlation('Sales (EUR)', 'Days to pay')).toBeGreaterThan(0.2);
    expect(correlation('Satisfaction (1–10)', 'Growth %')).toBeGreaterThan(0.3);
    expect(correlation('Satisfaction (1–10)', 'Competitor share %')).toBeLessThan(-0.4);
  });

  it('has ten dirty cells of the kinds that people meet, each in a row of its own', () => {
    const measures = ['Sales (EUR)', 'Margin (EUR)', 'Margin %', 'Days to pay', 'Growth %', 'Satisfaction (1–10)'];
    const columns = [...measures, 'Orders', 'First order', 'Last order', 'Competitor share %'];
    const dirty = columns.flatMap((header) =>
      column(header).flatMap((cell, row) => (typeof cell === 'number' ? [] : [{ header, cell: String(cell), row }])),
    );
    expect(dirty).toHaveLength(10);
    expect(new Set(dirty.map(({ row }) => row)).size).toBe(10);
    const cells = dirty.map(({ cell }) => cell);
    expect(cells).toEqual(
      expect.arrayContaining(['', 'n/a', '#N/A', expect.stringMatching(/^\d{1,3}(\.\d{3})+,\d\d €$/)]),
    );
    expect(cells).toEqual(expect.arrayContaining([expect.stringMatching(/^EUR \d{1,3}(,\d{3})+\.\d\d$/)]));
    expect(cells).toEqual(expect.arrayContaining([expect.stringMatching(/^[０-９]+$/)]));
    expect(cells).toEqual(expect.arrayContaining([expect.stringMatching(/^(1[3-9]|2\d|3[01])\.\d\d\.20\d\d$/)]));
    // the first data row decides a column's number format: it must be clean
    expect(Math.min(...dirty.map(({ row }) => row))).toBeGreaterThan(0);
  });

  it('has five misspelled market types beside the five right ones', () => {
    const right = ['consumer', 'producer', 'intermediary', 'government', 'international'];
    const types = column('Market type').map(String);
    expect(types).toEqual(expect.arrayContaining(right));
    expect(types.filter((type) => !right.includes(type)).sort()).toEqual(
      ['Gov.', 'Producer', 'goverment', 'intermediairy', 'producter'].sort(),
    );
  });
});

describe("the sample's orders", () => {
  interface Totals {
    count: number;
    cents: number;
    first: number;
    last: number;
  }
  const totals = new Map<string, Totals>();
  for (const [name, date, amount] of orders.rows.slice(1) as [string, number, number][]) {
    const seen = totals.get(name) ?? { count: 0, cents: 0, first: Infinity, last: -Infinity };
    seen.count += 1;
    seen.cents += Math.round(amount * 100);
    seen.first = Math.min(seen.first, date);
    seen.last = Math.max(seen.last, date);
    totals.set(name, seen);
  }

  it('are about 6,000, in the order of their dates, none at a weekend, all with a positive amount', () => {
    expect(orders.rows[0]).toEqual(['Customer', 'Order date', 'Amount']);
    const lines = orders.rows.slice(1) as [string, number, number][];
    expect(lines.length).toBeGreaterThan(5500);
    expect(lines.length).toBeLessThan(6500);
    expect(lines.filter(([, date], index) => index > 0 && date < lines[index - 1][1])).toEqual([]);
    // Excel serial mod 7: 0 is a Saturday (2022-01-01 = 44562 = 7 × 6366), 1 a Sunday
    expect(lines.filter(([, date]) => date % 7 < 2)).toEqual([]);
    expect(lines.filter(([, , amount]) => !(amount > 0))).toEqual([]);
  });

  it('agree with the customers: number, first and last date, and sum of amounts = sales', () => {
    const names = column('Customer').map(String);
    const single = names.map((name) => names.indexOf(name) === names.lastIndexOf(name));
    const [sales, counts, firsts, lasts] = ['Sales (EUR)', 'Orders', 'First order', 'Last order'].map(column);
    const differing = names.filter((name, row) => {
      if (!single[row]) return false;
      const total = totals.get(name);
      const agrees = (cell: unknown, value: number | undefined): boolean => typeof cell !== 'number' || cell === value;
      return !(
        agrees(counts[row], total?.count) &&
        agrees(firsts[row], total?.first) &&
        agrees(lasts[row], total?.last) &&
        agrees(sales[row], total && total.cents / 100)
      );
    });
    expect(differing).toEqual([]);
    expect(totals.size).toBe(598);
    const ordersOf = counts.filter((cell): cell is number => typeof cell === 'number');
    expect(ordersOf.reduce((sum, count) => sum + count, 0)).toBe(orders.rows.length - 1);
  });

  it('agree with the true sales behind the German-typed amount, so that converting it loses nothing', () => {
    const row = column('Sales (EUR)').findIndex((cell) => typeof cell === 'string');
    // '51.016,98 €' → '51016.98'
    const typed = String(column('Sales (EUR)')[row]).replace(' €', '').replaceAll('.', '').replace(',', '.');
    expect(totals.get(String(column('Customer')[row]))?.cents).toBe(Math.round(Number(typed) * 100));
  });
});
