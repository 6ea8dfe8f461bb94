import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { encodeGb18030 } from './pages/encodeGb18030';
import { eventually } from './pages/eventually';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

const customerCount = 40;
const products = ['茶叶', '瓷器', '丝绸', '竹篮'];

/** Lines of orders over two years: customer k orders every 20 + 7 k days, two or three products each time; one credit note. */
function orderLines(): string {
  const lines: string[] = [];
  let order = 10_000;
  for (let k = 0; k < customerCount; k++) {
    for (let day = k; day < 700; day += 20 + 7 * k) {
      const date = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
      order++;
      for (let line = 0; line < 2 + (order % 2); line++) {
        const product = (order + line) % products.length;
        lines.push(
          `DD${order},客户${k + 1}公司,${date},SP0${product + 1},${products[product]},${1 + (order % 5)},${25 * (product + 1)}.50`,
        );
      }
    }
  }
  lines.push(`TK10001,客户1公司,2023-02-01,SP02,瓷器,-1,50.50`);
  return `订单编号,客户名称,下单日期,商品编码,商品名称,数量,单价\r\n${lines.join('\r\n')}\r\n`;
}

it('a Chinese export of order lines in GB18030 is dropped on the page, recognised, valued and classified without typing', async () => {
  const text = orderLines();
  const rows = text.trim().split('\r\n').length - 1;
  const book = await session.open({ open: null, paneWidth: 320 });
  const { pane } = book;
  await book.dropFile('订单明细.csv', encodeGb18030(text));
  await pane.text(`${rows.toLocaleString('en-US')} order lines`).waitFor();
  await pane.picture('chinese-lines-320');

  // Classify: customers first, then tiers beside them.
  await pane.button('Make the customer list').click();
  await pane.text(`${customerCount} customers`).first().waitFor();
  await pane.write();
  await pane.written();
  await pane.picture('chinese-classified-320');
  const [, list] = await book.sheets();
  const [head, first] = await book.values(list.name, 2, 0, 2, 3);
  expect(head).toEqual(['Customer', 'Orders', 'Revenue']);
  // Customer 1 orders every 20 days from day 0 to 680: 35 orders, more than any other.
  expect(first.slice(0, 2)).toEqual(['客户1公司', 35]);
  const ids = await book.values(list.name, 3, 0, customerCount + 1, 1);
  expect(ids.filter(([id]) => id !== null)).toHaveLength(customerCount);

  // Value: back to the lines, whose orders are what is forecast.
  await book.select('订单明细', 0, 0);
  await pane.text(`${rows.toLocaleString('en-US')} order lines`).waitFor();
  const value = await pane.openValue('Orders');
  await eventually(() => value.figure('Customers'), String(customerCount));
  await pane.picture('chinese-valued-320');
  expect(await book.accessibility()).toEqual([]);
  expect(book.faults).toEqual([]);
});
