import { evaluateCustomers } from '../../../../src/core/analyses/understand/customers/evaluate';
import { customersDefaults } from '../../../../src/core/analyses/understand/customers/defaults';
import { recognise } from '../../../../src/core/shape/recognise';
import { understandTable } from '../../../../src/core/table/understandTable';
import type { Cell } from '../../../../src/core/table/table';

/** Orders and revenue per customer of a list as it stands in a text file. */
function customersOf(header: string, ...lines: string[]): Record<string, [number, number | undefined]> {
  const rows = [header, ...lines].map((line) =>
    line.split(',').map((cell): Cell => (cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell)),
  );
  const table = understandTable({
    ...{ sheet: 'List', address: `A1:Z${rows.length}`, rows, rowIndices: rows.map((_, row) => row) },
    ...{ columnIndices: rows[0].map((_, i) => i), numberFormats: rows[0].map(() => 'General'), dateSystem: 1900 },
    hasHeader: true,
  });
  const known = { ...table, recognition: recognise(table) };
  const { ids, orders, revenue } = evaluateCustomers(known, customersDefaults(known));
  return Object.fromEntries(ids.map((id, i) => [id, [orders[i], revenue?.[i]]]));
}

// Each: Acme has two orders, of 25 and 30, less what the title says; Birch one of 40.
const plain = { Acme: [2, 55], Birch: [1, 40] };

describe('customers are made of what was bought', () => {
  it('lines below the first of an order take customer and date from it', () => {
    expect(
      customersOf(
        'Order No,Order Date,Customer,Item,Qty,Unit Price',
        ...['1,2024-01-08,Acme,Mug,2,10', ',,,Cap,1,5', '2,2024-02-09,Birch,Mug,4,10', '3,2024-03-09,Acme,Mug,3,10'],
      ),
    ).toEqual(plain);
  });

  it('deals that were lost or are open are no orders', () => {
    expect(
      customersOf(
        'Record ID,Deal Name,Deal Stage,Close Date,Amount,Associated Company',
        ...['1,A,Closed Won,2024-01-08,25,Acme', '2,B,Closed Won,2024-02-09,40,Birch'],
        ...[
          '3,C,Closed Lost,2024-03-09,99,Acme',
          '4,D,Closed Won,2024-03-10,30,Acme',
          '5,E,Proposal,2024-03-11,70,Birch',
        ],
      ),
    ).toEqual(plain);
  });

  it('quotes and payments are no orders, and a credit note of positive amount is taken off', () => {
    expect(
      customersOf(
        'Type,Number,Date,Customer,Total',
        ...['Invoice,1,2024-01-08,Acme,25', 'Invoice,2,2024-02-09,Birch,50', 'Credit note,3,2024-02-10,Birch,10'],
        ...['Quote,4,2024-03-09,Birch,500', 'Payment,5,2024-03-09,Birch,50', 'Invoice,6,2024-03-10,Acme,30'],
      ),
    ).toEqual(plain);
  });

  it('a flag tells returned orders', () => {
    expect(
      customersOf(
        'Order ID,Customer Name,Order Date,Sales,Returned',
        ...[
          '1,Acme,2024-01-08,25,No',
          '2,Birch,2024-02-09,40,No',
          '3,Birch,2024-02-10,90,Yes',
          '4,Acme,2024-03-10,30,No',
        ],
      ),
    ).toEqual(plain);
  });

  it('the total of an order on each of its lines is counted once', () => {
    expect(
      customersOf(
        'order_id,customer,order_date,product,order_total',
        ...[
          '1,Acme,2024-01-08,Mug,25',
          '1,Acme,2024-01-08,Cap,25',
          '2,Birch,2024-02-09,Mug,40',
          '3,Acme,2024-03-09,Mug,30',
        ],
      ),
    ).toEqual(plain);
  });

  it('lines of a day are one order where they have no order number', () => {
    expect(
      customersOf(
        'Date,Customer,Article,Qty,Unit price',
        ...[
          '2024-01-08,Acme,Mug,2,10',
          '2024-01-08,Acme,Cap,1,5',
          '2024-02-09,Birch,Mug,4,10',
          '2024-03-09,Acme,Mug,3,10',
        ],
      ),
    ).toEqual(plain);
  });

  it('refunds in a column of their own are taken off', () => {
    expect(
      customersOf(
        'Order number,Buyer,Sale date,Paid,Refunded',
        ...['1,Acme,2024-01-08,25,0', '2,Birch,2024-02-09,50,10', '3,Acme,2024-03-09,30,0'],
      ),
    ).toEqual(plain);
  });

  it('an order number is never summed as an amount', () => {
    expect(
      customersOf(
        'Rechnungsnummer,Kunde,Rechnungsdatum,Rechnungsbetrag',
        ...['1001,Acme,2024-01-08,25', '1002,Birch,2024-02-09,40', '1003,Acme,2024-03-09,30'],
      ),
    ).toEqual(plain);
  });
});
