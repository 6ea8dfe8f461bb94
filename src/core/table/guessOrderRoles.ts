import { hasWord, headerWords, isDateHeader, isIdHeader } from './headerWords';
import type { Column, OrderRole, Table } from './table';

/**
 * Headers of order lines by role; English, German, Chinese, Japanese. `whole` is the whole header, `part` words in it, and
 * `but` words with which it means something else.
 */
interface HeaderPattern {
  kinds: Column['kind'][];
  whole: string[];
  part: string[];
  but?: string[];
}

const totals = ['total', 'sum', 'gesamt', 'summe', '总', '合计', '合計', '小计'];
const notCodes = ['name', 'title', 'category', 'group', 'type', 'class', 'brand', 'kategorie', 'gruppe', '类', '分类'];

const patterns: Record<OrderRole, HeaderPattern> = {
  order: {
    kinds: ['text', 'number'],
    whole: [
      ...['order', 'invoice', 'receipt', 'bill', 'transaction', 'document', 'sales order'],
      ...['rechnung', 'bestellung', 'auftrag', 'beleg', 'bon', '订单', '发票', '单据'],
    ],
    part: [
      ...['order', 'invoice', 'receipt', 'transaction', 'bill', 'document', 'voucher', 'basket'],
      ...['rechnung', 'bestell', 'auftrag', 'beleg', 'bon'],
      ...['订单', '单号', '发票', '单据', '流水号', '交易号', '注文', '伝票', '受注'],
    ],
    but: ['customer', 'item', 'line', 'product', 'kunden', 'artikel', '客户', '商品', '产品', '快递', '物流', '运单'],
  },
  quantity: {
    kinds: ['number'],
    whole: ['units', 'pieces', 'pcs', 'stück', 'anzahl'],
    part: ['quantity', 'qty', 'menge', 'stückzahl', '数量', '件数', '個数'],
    but: ['stock', 'available', 'lager', 'bestand', '库存'],
  },
  unitPrice: {
    kinds: ['number'],
    whole: ['price', 'preis', 'lineitem price', '价格', '価格'],
    part: [
      ...['unit price', 'unitprice', 'price per', 'price each', 'item price', 'sales price', 'selling price'],
      ...['unit cost', 'unit value', 'unit amount'],
      ...['einzelpreis', 'stückpreis', 'stueckpreis', 'verkaufspreis', 'vk preis', '单价', '単価'],
    ],
    but: totals,
  },
  product: {
    kinds: ['text', 'number'],
    whole: ['product', 'item', 'article', 'artikel', 'produkt', 'material', '商品', '产品', '品目'],
    part: [
      ...['stock code', 'stockcode', 'sku', 'product id', 'product code', 'product no', 'product number'],
      ...['item id', 'item code', 'item no', 'item number', 'article no', 'article number', 'material no'],
      ...['artikelnummer', 'artikelnr', 'artikel nr', 'artikel no', 'produktnummer', 'produktcode'],
      ...['商品编码', '商品编号', '商品代码', '产品编码', '产品编号', '货号', '商品id', '商品コード', '品番'],
    ],
    but: notCodes,
  },
  description: {
    kinds: ['text'],
    whole: ['description', 'item', 'product', 'article', 'artikel', 'produkt', 'text', '商品', '产品', '描述', '品名'],
    part: [
      ...['description', 'product name', 'item name', 'product title', 'lineitem name', 'article name'],
      ...['bezeichnung', 'beschreibung', 'artikelname', 'produktname', 'artikeltext'],
      ...['商品名', '产品名', '商品标题', '宝贝标题', '品名', '商品描述'],
    ],
    but: ['category', 'kategorie', '分类'],
  },
  status: {
    kinds: ['text'],
    whole: ['status', '状态', 'ステータス'],
    part: [
      ...['order status', 'payment status', 'financial status', 'fulfillment status', 'invoice status', 'line status'],
      ...['bestellstatus', 'auftragsstatus', 'zahlungsstatus', 'rechnungsstatus', 'belegstatus'],
      ...['订单状态', '交易状态', '付款状态', '状态'],
    ],
    but: ['customer', 'kunden', '客户'],
  },
};

/** Roles of order lines by header and type, best guess first: "Item code" before "Item", "Unit price" before "Price". */
export function guessOrderRoles(table: Table): Partial<Record<OrderRole, string[]>> {
  const roles: Partial<Record<OrderRole, string[]>> = {};
  for (const role of Object.keys(patterns) as OrderRole[]) {
    const meant = table.columns.filter((column) => isMeant(column, role)).map(({ name }) => name);
    const exact = meant.filter((name) => hasWord(name, patterns[role].part));
    if (meant.length > 0) roles[role] = [...new Set([...exact, ...meant])];
  }
  return roles;
}

function isMeant({ name, kind }: Column, role: OrderRole): boolean {
  const { kinds, whole, part, but } = patterns[role];
  if (!kinds.includes(kind)) return false;
  if (whole.includes(headerWords(name).join(' '))) return true;
  if (!hasWord(name, part) || (but && hasWord(name, but))) return false;
  // "Order value" and "Order date" are no order numbers
  return role !== 'order' || ((isIdHeader(name) || name.endsWith('号')) && !isDateHeader(name));
}
