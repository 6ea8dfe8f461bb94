import { means, placeOf, wordsFor, type Meaning } from '../../../../src/core/table/words/meanings';

describe('a column is known by its header in every language of the tables', () => {
  const headers: [Meaning, string[]][] = [
    [
      'orderNumber',
      ['Order No', 'InvoiceNo', 'invoice_id', 'Order', 'Bestellnummer', 'Rechnungs-Nr.', '订单号', '注文番号'],
    ],
    ['quantity', ['Quantity', 'Qty', 'Units', 'Menge', 'Bestellmenge', '数量', '個数']],
    ['unitPrice', ['UnitPrice', 'Unit price (EUR)', 'Price', 'Einzelpreis', '单价', '単価']],
    ['productCode', ['StockCode', 'Product ID', 'SKU', 'Artikelnummer', 'Artikel-Nr.', '商品编码', '商品コード']],
    ['description', ['Description', 'Product name', 'Item', 'Artikelbezeichnung', '商品名称', '商品名']],
    ['contractStart', ['Contract start', 'StartDate', 'Vertragsbeginn', '开始日期', '開始日']],
    ['contractEnd', ['Contract end', 'CancelDate', 'Vertragsende', '结束日期', '終了日']],
    ['period', ['Period', 'Fiscal year', 'Monat', '月份', '年度']],
    ['orderStatus', ['Status', 'OrderStatus', 'Bestellstatus', '状态', 'ステータス']],
  ];
  it.each(headers.flatMap(([meaning, words]) => words.map((header): [Meaning, string] => [meaning, header])))(
    '%s: %s',
    (meaning, header) => expect(means(header, meaning)).toBe(true),
  );

  it.each<[Meaning, string]>([
    ['orderNumber', 'Order date'],
    ['orderNumber', 'Orders'],
    ['unitPrice', 'Price list'],
    ['productCode', 'Product category'],
    ['historyAge', 'Tier'],
    ['cost', 'Latency'],
  ])('%s is not read into %s', (meaning, header) => expect(means(header, meaning)).toBe(false));
});

it('an amount is offered before a profit, in whichever language', () => {
  const place = (header: string) => placeOf(header, 'amount', 'profit');
  expect(place('Umsatz')).toBeLessThan(place('Profit'));
  expect(place('売上')).toBeLessThan(place('Gewinn'));
  expect(place('Sales')).toBe(0);
});

it('a word of a table is shown as it is written, without the hyphens that say where it may stand', () => {
  expect(wordsFor('idEnd')).toEqual(['id', 'no', 'nr', 'num', 'code', 'key', 'number', 'nummer']);
});
