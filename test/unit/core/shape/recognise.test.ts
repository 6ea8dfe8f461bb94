import { recognise } from '../../../../src/core/shape/recognise';
import type { Cell, Shape, Table } from '../../../../src/core/table/table';
import { understandTable } from '../../../../src/core/table/understandTable';

/** A list as it stands in a text file: a header, then rows, with commas between. */
function list(header: string, ...lines: string[]): Table {
  const rows = [header, ...lines].map((line) =>
    line.split(',').map((cell): Cell => {
      const number = Number(cell);
      return cell !== '' && Number.isFinite(number) ? number : cell;
    }),
  );
  return understandTable({
    ...{ sheet: 'List', address: `A1:Z${rows.length}`, rows, rowIndices: rows.map((_, row) => row) },
    ...{ columnIndices: rows[0].map((_, i) => i), numberFormats: rows[0].map(() => 'General'), dateSystem: 1900 },
    hasHeader: true,
  });
}

const cases: [Shape, string, string[]][] = [
  [
    'customers',
    'Customer,Sales,Margin,First order,Last order',
    ['Acme,100,20,2023-01-04,2024-05-06', 'Birch,50,9,2022-11-02,2024-01-31', 'Cedar,30,3,2024-02-02,2024-02-02'],
  ],
  ['customers', 'Kunde;Umsatz;Region'.replaceAll(';', ','), ['Acme,100,Nord', 'Birch,50,Süd', 'Cedar,30,Nord']],
  ['customers', '客户,销售额,最近购买日期', ['甲,100,2024-01-08', '乙,50,2024-02-03', '丙,30,2024-03-01']],
  ['orders', 'Customer,Order date,Amount', ['Acme,2024-01-08,10', 'Birch,2024-01-09,20', 'Acme,2024-02-11,30']],
  ['orders', 'customer_id,order_date,revenue', ['7,2024-01-08,10', '9,2024-01-09,20', '11,2024-02-11,30']],
  [
    'orders',
    'Bestellnummer,Kunde,Datum,Betrag',
    ['4711,Acme,2024-01-08,10', '4712,Birch,2024-01-09,20', '4713,Acme,2024-02-11,30'],
  ],
  ['orders', '订单号,客户,下单日期,金额', ['A1,甲,2024-01-08,10', 'A2,乙,2024-01-09,20', 'A3,甲,2024-02-11,30']],
  [
    'order-lines',
    'Invoice,StockCode,Quantity,InvoiceDate,UnitPrice,Customer ID',
    ['501,A1,10,2024-01-08,2.5,C1', '501,A2,1,2024-01-08,4,C1', '502,A1,2,2024-03-09,2.5,C2'],
  ],
  [
    'order-lines',
    'Rechnungsnr.,Artikelnummer,Menge,Einzelpreis,Rechnungsdatum,Kundennummer',
    ['501,A1,10,2.5,2024-01-08,70001', '501,A2,1,4,2024-01-08,70001', '502,A1,2,2.5,2024-03-09,70002'],
  ],
  [
    'order-lines',
    '订单编号,商品编码,数量,单价,下单时间,客户编号',
    ['501,A1,10,2.5,2024-01-08,C1', '501,A2,1,4,2024-01-08,C1', '502,A1,2,2.5,2024-03-09,C2'],
  ],
  [
    'contracts',
    'Customer,Contract start,Contract end,Fee',
    ['Acme,2022-01-01,2023-12-31,10', 'Birch,2022-03-01,,20', 'Cedar,2023-01-01,,30'],
  ],
  [
    'contracts',
    'Kunde,Vertragsbeginn,Vertragsende,Beitrag',
    ['Acme,2022-01-01,2023-12-31,10', 'Birch,2022-03-01,,20', 'Cedar,2023-01-01,,30'],
  ],
  ['counts', 'Id,x,t.x,T.cal', ['1,2,30.4,38.9', '2,0,0,38.9', '3,1,12,37.1']],
  ['counts', 'Customer,Frequency,Recency,Age,Monetary', ['A,2,30,39,10', 'B,0,0,39,0', 'C,1,12,37,5']],
  [
    'snapshots',
    'Customer,Year,Sales',
    ['Acme,2022,10', 'Acme,2023,12', 'Birch,2022,20', 'Birch,2023,15', 'Cedar,2022,5', 'Cedar,2023,9'],
  ],
  [
    'snapshots',
    'Kunde,Stichtag,Umsatz',
    ['Acme,2023-12-31,10', 'Acme,2024-12-31,12', 'Birch,2023-12-31,20', 'Birch,2024-12-31,15', 'Cedar,2023-12-31,5'],
  ],
];

describe('a list is known for what its rows are', () => {
  it.each(cases)('%s: %s', (shape, header, lines) => {
    expect(recognise(list(header, ...lines)).shape).toBe(shape);
  });
});
