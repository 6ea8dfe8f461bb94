import { readDays } from '../../../../src/core/orders/readDays';
import { evaluateCustomers } from '../../../../src/core/analyses/understand/customers/evaluate';
import { customersDefaults } from '../../../../src/core/analyses/understand/customers/defaults';
import { recognise } from '../../../../src/core/shape/recognise';
import { understandTable } from '../../../../src/core/table/understandTable';
import type { Cell } from '../../../../src/core/table/table';
import { sourceOf } from '../table/sourceOf';

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

test('days of DATEV without the line that says the year are refused with that reason, not as texts', () => {
  const column = {
    kind: 'text' as const,
    name: 'Belegdatum',
    codes: Int32Array.of(0, 1),
    dictionary: ['0801', '2902'],
  };
  const table = understandTable(sourceOf([['Konto'], [10_001], [10_002]]));
  expect(() => readDays(column, table, 'date')).toThrow(expect.objectContaining({ code: 'days-without-year' }));
});

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

// Acme: two orders of 45 and 30; Birch: one of 70, of which 20 came back.
const refunded = { Acme: [2, 75], Birch: [1, 50] };

describe('what came back is taken off once, however the program writes it', () => {
  it('a refund of an order on its first line, more than that line, is taken off the order', () => {
    expect(
      customersOf(
        'Order ID,Order date,Customer,Item,Qty,Unit price,Refund amount',
        ...['1,2024-01-08,Acme,Mug,2,12.5,0', '1,2024-01-08,Acme,Cap,1,20,0', '2,2024-01-09,Birch,Mug,1,10,20'],
        ...['2,2024-01-09,Birch,Cap,3,20,', '3,2024-02-09,Acme,Mug,3,10,0'],
      ),
    ).toEqual(refunded);
  });

  it('a refund of an order on each of its lines is taken off once', () => {
    expect(
      customersOf(
        'Order ID,Order date,Customer,Item,Qty,Unit price,Order refund amount',
        ...['1,2024-01-08,Acme,Mug,2,12.5,0', '1,2024-01-08,Acme,Cap,1,20,0', '2,2024-01-09,Birch,Mug,1,10,20'],
        ...['2,2024-01-09,Birch,Cap,3,20,20', '3,2024-02-09,Acme,Mug,3,10,0'],
      ),
    ).toEqual(refunded);
  });

  it('credits in a column of their own, beside an empty amount, are taken off', () => {
    expect(
      customersOf(
        'Date,Invoice No,Customer,Debit,Credit',
        ...['2024-01-08,1,Acme,45,', '2024-01-09,2,Birch,70,', '2024-01-19,3,Birch,,20', '2024-02-08,4,Acme,30,'],
      ),
    ).toEqual(refunded);
  });

  it('payments in the column of credits are not', () => {
    expect(
      customersOf(
        'Date,Type,Number,Customer,Debit,Credit',
        ...['2024-01-08,Invoice,1,Acme,45,', '2024-01-18,Payment,2,Acme,,45', '2024-01-09,Invoice,3,Birch,70,'],
        ...['2024-01-19,Credit note,4,Birch,,20', '2024-01-29,Payment,5,Birch,,50', '2024-02-08,Invoice,6,Acme,30,'],
      ),
    ).toEqual(refunded);
  });

  it('a refund line of an order whose lines say they are completed is taken off them', () => {
    expect(
      customersOf(
        'order_id,order_date,order_status,customer,item_name,item_total',
        ...['1,2024-01-08,completed,Acme,Mug,45', '2,2024-01-09,completed,Birch,Cap,70'],
        ...['2,2024-01-12,refunded,Birch,Refund,-20', '3,2024-02-18,processing,Acme,Hat,30'],
      ),
    ).toEqual(refunded);
  });

  it('a refund line of an order that is refunded takes nothing from other orders', () => {
    expect(
      customersOf(
        'order_id,order_date,order_status,customer,item_name,item_total',
        ...[
          '1,2024-01-08,completed,Acme,Mug,45',
          '2,2024-01-09,completed,Birch,Cap,50',
          '3,2024-01-15,refunded,Acme,Hat,30',
        ],
        ...['3,2024-01-18,refunded,Acme,Refund,-30', '4,2024-02-18,processing,Acme,Hat,30'],
      ),
    ).toEqual(refunded);
  });

  it('a cancellation invoice of a cancelled one takes nothing from others', () => {
    expect(
      customersOf(
        'Belegnummer,Belegart,Belegdatum,Kunde,Betrag,Status',
        ...['RE1,Rechnung,2024-01-08,Acme,45,bezahlt', 'RE2,Rechnung,2024-01-09,Birch,50,offen'],
        ...['RE3,Rechnung,2024-01-10,Birch,40,storniert', 'SR3,Stornorechnung,2024-01-11,Birch,-40,bezahlt'],
        ...['RE4,Rechnung,2024-02-10,Acme,30,bezahlt'],
      ),
    ).toEqual(refunded);
  });

  it('charges that were refunded in full or never made are no orders', () => {
    expect(
      customersOf(
        'id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID',
        ...['ch1,2024-01-08,4500,0,jpy,Paid,Acme', 'ch2,2024-01-09,7000,2000,jpy,Paid,Birch'],
        ...['ch3,2024-01-10,3000,3000,jpy,Refunded,Acme', 'ch4,2024-01-11,3000,0,jpy,requires_payment_method,Acme'],
        ...['ch5,2024-02-10,3000,0,jpy,Paid,Acme'],
      ),
    ).toEqual({ Acme: [2, 7500], Birch: [1, 5000] });
  });

  it('charges in several currencies count with what they were converted to', () => {
    expect(
      customersOf(
        'id,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Status,Customer ID',
        ...['ch1,2024-01-08,45,0,eur,45,0,Paid,Acme', 'ch2,2024-01-09,11500,3200,jpy,70,20,Paid,Birch'],
        ...['ch3,2024-02-10,4900,0,jpy,30,0,Paid,Acme'],
      ),
    ).toEqual(refunded);
  });

  it('the object type tells a credit memo from an invoice', () => {
    expect(
      customersOf(
        'ObjType,DocNum,CANCELED,DocDate,CardCode,ItemCode,Quantity,Price,LineTotal',
        ...[
          '13,1,N,2024-01-08,Acme,A1,3,15,45',
          '13,2,N,2024-01-09,Birch,A1,7,10,70',
          '14,3,N,2024-01-19,Birch,A1,2,10,20',
        ],
        ...['13,4,N,2024-02-10,Acme,A1,3,10,30'],
      ),
    ).toEqual(refunded);
  });
});

describe('an order counts once', () => {
  it('a discount on the first line of an order is taken off the order', () => {
    expect(
      customersOf(
        'Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Discount Amount,Refunded Amount',
        ...[
          '#1,Acme,paid,2024-01-08,2,Mug,12.5,0,0',
          '#1,Acme,,2024-01-08,1,Cap,20,,',
          '#2,Birch,paid,2024-01-09,1,Mug,10,20,0',
        ],
        ...['#2,Birch,,2024-01-09,3,Cap,20,,', '#3,Acme,paid,2024-02-09,3,Mug,10,0,0'],
      ),
    ).toEqual(refunded);
  });

  it('the confirmation of an order is none beside its invoice', () => {
    expect(
      customersOf(
        'Belegnummer,Belegart,Belegdatum,Kunde,Betrag',
        ...['AB1,Auftragsbestätigung,2024-01-03,Acme,25', 'RE1,Rechnung,2024-01-08,Acme,25'],
        ...[
          'RE2,Rechnung,2024-01-09,Birch,50',
          'RK1,Rechnungskorrektur,2024-01-12,Birch,10',
          'RE3,Rechnung,2024-02-10,Acme,30',
        ],
      ),
    ).toEqual(plain);
  });

  it('payments are orders where the list has no invoices', () => {
    expect(
      customersOf(
        'Date,Type,Transaction ID,Customer,Amount',
        ...['2024-01-08,Website Payment,1,Acme,25', '2024-01-09,Website Payment,2,Birch,50'],
        ...[
          '2024-01-10,Payment Refund,3,Birch,-10',
          '2024-01-11,Payout,4,Birch,-40',
          '2024-02-09,Website Payment,5,Acme,30',
        ],
      ),
    ).toEqual(plain);
  });

  it('customers that stand above their orders, in rows of their own, have them', () => {
    expect(
      customersOf(
        ',Date,Transaction type,Num,Product/Service,Qty,Sales price,Amount',
        ...['Acme,,,,,,,', ',2024-01-08,Invoice,1,Mug,2,12.5,25', ',2024-03-09,Invoice,3,Mug,3,10,30'],
        ...['Birch,,,,,,,', ',2024-02-09,Invoice,2,Mug,4,10,40'],
      ),
    ).toEqual(plain);
  });

  it('the total of an order on its first line alone is counted once, and no line is incomplete', () => {
    expect(
      customersOf(
        'Order ID,Order date,Customer,Product,Order total',
        ...[
          '1,2024-01-08,Acme,Mug,25',
          '1,2024-01-08,Acme,Cap,',
          '2,2024-02-09,Birch,Mug,40',
          '3,2024-03-09,Acme,Mug,30',
        ],
      ),
    ).toEqual(plain);
  });

  it('the number of the order that a refund belongs to is no customer', () => {
    expect(
      customersOf(
        'order_id,parent_id,type,order_date,status,billing_email,order_total',
        ...['1,0,shop_order,2024-01-08,wc-completed,Acme,25', '2,0,shop_order,2024-01-09,wc-completed,Birch,50'],
        ...[
          '3,2,shop_order_refund,2024-01-12,wc-completed,Birch,-10',
          '4,0,shop_order,2024-02-12,wc-completed,Acme,30',
        ],
        ...['5,0,shop_order,2024-02-13,wc-pending,Acme,30'],
      ),
    ).toEqual(plain);
  });
});
