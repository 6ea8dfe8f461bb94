import type { Cell } from '../../../../../src/core/table/table';
import { header, read } from './linesOf';

const line = (
  order: Cell,
  code: Cell,
  name: string,
  quantity: number,
  date: string,
  price: number,
  who: Cell,
): Cell[] => [...[order, code, name, quantity, date, price, who]];
const plain = [
  line('1001', 'K10', 'Kettle', 2, '2024-03-01', 30, 'Acme'),
  line('1001', 'T20', 'Toaster', 1, '2024-03-01', 25, 'Acme'),
  line('1002', 'K10', 'Kettle', 1, '2024-03-05', 30, 'Birch'),
  line('1003', 'K10', 'Kettle', 3, '2024-03-09', 30, 'Acme'),
  line('1004', 'T20', 'Toaster', 4, '2024-03-11', 25, 'Cedar'),
];

describe('lines that are no purchases', () => {
  it('nothing is left out of clean lines', () => {
    const { left, cleaning } = read(plain);
    expect(left.map(([, , amount]) => amount)).toEqual([60, 25, 30, 90, 100]);
    expect([cleaning.steps, cleaning.kept, cleaning.total]).toEqual([[], 5, 5]);
  });

  it('a row written twice counts once, and is kept on request', () => {
    expect(read([...plain, plain[1]]).steps).toEqual([['duplicates', 1]]);
    expect(read([...plain, plain[1]], { duplicates: false }).left).toHaveLength(6);
  });

  it('a code of many letters among codes with digits is no service by that alone', () => {
    expect(read([...plain, line('1005', 'MUG', 'Mug', 1, '2024-03-12', 5, 'Acme')]).steps).toEqual([]);
  });

  it.each([
    ['POST', 'POSTAGE'],
    ['BANK CHARGES', 'Bank Charges'],
    ['M', 'Manual'],
    ['X9', 'Versandkosten'],
    ['88', '运费'],
    ['LIEF', 'Lieferung mit eigenem Wagen nach Hause'],
  ])('%s, %s is a service', (code, name) => {
    const { steps, cleaning } = read([...plain, line('1005', code, name, 1, '2024-03-12', 5, 'Acme')]);
    expect([steps, cleaning.codes]).toEqual([[['service', 1]], [code]]);
  });

  it.each([
    ['S77', 'Set of 3 postage stamp magnets in a tin'],
    ['L12', 'Adjustable lamp'],
    ['M', 'Mirror'],
  ])('%s, %s is a product among its like', (code, name) => {
    const letters = plain.map(([order, , ...rest]) => [order, 'KT', ...rest]);
    const rows = code === 'M' ? letters : plain;
    expect(read([...rows, line('1005', code, name, 1, '2024-03-12', 5, 'Acme')]).steps).toEqual([]);
  });

  it('the codes of services can be typed instead', () => {
    const rows = [...plain, line('1005', 'POST', 'POSTAGE', 1, '2024-03-12', 5, 'Acme')];
    expect(read(rows, { codes: ['t20'] }).steps).toEqual([['service', 2]]);
  });

  it('(blank), null and empty cells are no customer, and a price of zero is no purchase', () => {
    const rows = ['(blank)', 'null', ''].map((who) => line('1006', 'K10', 'Kettle', 1, '2024-03-12', 30, who));
    const { steps } = read([...plain, ...rows, line('1007', 'K10', 'Kettle', 1, '2024-03-12', 0, 'Acme')], {
      duplicates: false,
    });
    expect(steps).toEqual([
      ['withoutCustomer', 3],
      ['zeroPrices', 1],
    ]);
  });

  it('a bad debt is no purchase, by its order number or its words', () => {
    const debt = (order: string, name: string) => line(order, 'B', name, 1, '2024-03-12', 1000, 'Acme');
    expect(read([...plain, debt('A1005', 'x'), debt('1006', 'Adjust bad debt')]).steps).toEqual([['adjustments', 2]]);
  });

  it('examples name the row, the customer and the amount as they stand', () => {
    const [step] = read([...plain, line('1005', 'POST', 'POSTAGE', 2, '2024-03-12', 5, 'Acme')]).cleaning.steps;
    expect(step).toEqual({
      ...{ step: 'service', treatment: 'left-out', count: 1, value: 10 },
      sample: [{ row: 7, customer: 'Acme', text: 'POSTAGE', amount: 10 }],
    });
  });
});

describe('what came back', () => {
  const back = (order: string, code: string, quantity: number, date = '2024-03-20', who = 'Acme') =>
    line(order, code, 'x', quantity, date, code === 'T20' ? 25 : 30, who);

  it('is taken off the latest earlier line of the product, not off the latest purchase', () => {
    // one toaster of order 1001; the kettles of 1003 are later
    const { left, cleaning } = read([...plain, back('C1005', 'T20', -1)]);
    expect(left.map(([, row]) => row)).toEqual(['2', '4', '5', '6']);
    expect([cleaning.matched, cleaning.others]).toEqual([25, 0]);
  });

  it('is taken off line by line when it is more than the latest one', () => {
    // 4 kettles: the 3 of order 1003, and 1 of the 2 of order 1001
    expect(read([...plain, back('C1005', 'K10', -4)]).left.slice(0, 2)).toEqual([
      ['Acme', '2', 30],
      ['Acme', '3', 25],
    ]);
  });

  it('is taken off the order that its number names', () => {
    expect(read([...plain, back('C1001', 'K10', -2)]).left.map(([, row]) => row)).toEqual(['3', '4', '5', '6']);
  });

  it('is a credit note also where its quantity is not negative', () => {
    expect(read([...plain, back('CN-1001', 'K10', 2)]).left.map(([, row]) => row)).toEqual(['3', '4', '5', '6']);
  });

  it('never touches a later purchase or another customer: the rest is left negative', () => {
    const { left } = read([...plain, back('C1005', 'K10', -1, '2024-03-04', 'Birch')]);
    expect(left).toContainEqual(['Birch', '7', -30]);
    expect(left).toContainEqual(['Birch', '4', 30]);
  });

  it('without a line of its product is taken off the latest other purchase', () => {
    // 50 of the 90 for three kettles
    const { left, cleaning } = read([...plain, back('C1005', 'T99', -1), back('C1006', 'T98', -1)], {});
    expect(left).toContainEqual(['Acme', '5', 30]);
    expect([cleaning.matched, cleaning.others]).toEqual([0, 60]);
  });

  it('is left out, or left as it stands, on request', () => {
    const rows = [...plain, back('C1005', 'T20', -1)];
    expect(read(rows, { cancelled: 'drop' }).left).toHaveLength(5);
    expect(read(rows, { cancelled: 'keep' }).left).toContainEqual(['Acme', '7', -25]);
  });

  it('letters that most orders have are no credit notes', () => {
    const prefixed = plain.map(([order, ...rest]) => [`C${String(order)}`, ...rest]);
    expect(read(prefixed).steps).toEqual([]);
  });

  it.each([
    ['cancelled', 1],
    ['Refunded', 1],
    ['storniert', 1],
    ['已取消', 1],
    ['退款成功', 1],
    ['partially refunded', 0],
    ['nicht storniert', 0],
    ['未退款', 0],
    ['shipped', 0],
  ])('an order that is %s', (status, count) => {
    const rows = plain.map((cells, i) => [...cells.slice(0, 6), i === 3 ? status : 'paid', cells[6]]);
    const { left, cleaning } = read(rows, {}, [...header.slice(0, 6), 'Order status', 'Customer ID']);
    expect(left).toHaveLength(5 - count);
    expect(cleaning.steps.reduce((sum, step) => sum + step.count, 0)).toBe(count);
  });
});
