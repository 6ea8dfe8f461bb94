import type { ListRole, ListRoles, Shape, Table } from '../table/table';

/** A program's export, known by its headers. */
export interface KnownExport {
  /** The program, as its maker writes it. */
  name: string;
  /** Which of its exports, and as of when. */
  version: string;
  /** Where the headers are known from. */
  basis: string;
  shape: Shape;
  /** Headers that only this export has together; one of the alternatives of each entry must be there. */
  signature: readonly (readonly string[])[];
  /** Headers by role, the best first. */
  roles: Partial<Record<ListRole, readonly string[]>>;
}

/** Most telling signature first: an export with order lines before the one with orders only. */
export const knownExports: readonly KnownExport[] = [
  {
    name: 'Shopify',
    version: 'orders, 2024',
    basis: 'Shopify help, "Exporting orders": one row per line item, details of the order on its first row only',
    shape: 'order-lines',
    signature: [['Name'], ['Email'], ['Financial Status'], ['Lineitem quantity'], ['Lineitem price']],
    roles: {
      ...{ customer: ['Email', 'Billing Name'], order: ['Name'], date: ['Created at', 'Paid at'] },
      ...{ quantity: ['Lineitem quantity'], unitPrice: ['Lineitem price'], product: ['Lineitem sku'] },
      ...{ description: ['Lineitem name'], status: ['Financial Status'] },
      ...{ refund: ['Refunded Amount'], discount: ['Discount Amount'] },
    },
  },
  {
    name: 'Shopify',
    version: 'customers, 2024',
    basis: 'Shopify help, "Exporting customer lists"',
    shape: 'customers',
    signature: [['First Name'], ['Last Name'], ['Email'], ['Total Spent'], ['Total Orders']],
    roles: { customer: ['Email', 'Customer ID'], amount: ['Total Spent'] },
  },
  {
    name: 'WooCommerce',
    version: 'order export with items, 2024',
    basis: 'headers of the widespread order export plugins for WooCommerce',
    shape: 'order-lines',
    signature: [
      ['Order Number', 'Order ID', 'order_number', 'order_id'],
      ['Order Status', 'status', 'order_status'],
      ['Email (Billing)', 'Billing Email Address', 'billing_email', 'Customer Email', '_billing_email'],
      ['Item Name', 'Product Name', 'item_name', 'line_item_name', 'item_product_name'],
      ['Quantity', 'Quantity (- Refund)', 'item_quantity', 'line_item_quantity', 'quantity'],
    ],
    roles: {
      customer: ['Email (Billing)', 'Billing Email Address', 'billing_email', 'Customer Email', '_billing_email'],
      order: ['Order Number', 'Order ID', 'order_number', 'order_id'],
      date: ['Order Date', 'order_date', 'Paid Date', 'paid_date'],
      quantity: ['Quantity', 'Quantity (- Refund)', 'item_quantity', 'line_item_quantity', 'quantity'],
      unitPrice: ['Item Cost', 'Item Price', 'item_price', 'line_item_price'],
      amount: ['Order Line Subtotal', 'Order Line Total', 'item_total', 'line_item_total'],
      product: ['SKU', 'item_sku', 'line_item_sku'],
      description: ['Item Name', 'Product Name', 'item_name', 'line_item_name', 'item_product_name'],
      status: ['Order Status', 'order_status', 'status'],
      refund: ['Order Refund Amount', 'order_refund_amount', 'refund_total'],
    },
  },
  {
    name: 'WooCommerce',
    version: 'Analytics, Orders, 2024',
    basis: 'WooCommerce documentation, "Orders report"',
    shape: 'orders',
    signature: [
      ['Date'],
      ['Order #'],
      ['Status'],
      ['Customer'],
      ['Customer type'],
      ['N. Revenue', 'Net sales', 'N. Revenue (formatted)'],
    ],
    roles: {
      ...{ customer: ['Customer'], order: ['Order #'], date: ['Date'], amount: ['N. Revenue', 'Net sales'] },
      ...{ status: ['Status'] },
    },
  },
  {
    name: 'Stripe',
    version: 'payments, 2024',
    basis: 'Stripe documentation, "Export payments"',
    shape: 'orders',
    signature: [
      ['id'],
      ['Created (UTC)', 'Created date (UTC)'],
      ['Amount'],
      ['Amount Refunded'],
      ['Currency'],
      ['Customer ID', 'Customer Email'],
    ],
    roles: {
      ...{ customer: ['Customer ID', 'Customer Email'], order: ['id'], date: ['Created (UTC)', 'Created date (UTC)'] },
      // converted: charges of several currencies stand in one column otherwise
      ...{ amount: ['Converted Amount', 'Amount'], refund: ['Converted Amount Refunded', 'Amount Refunded'] },
      ...{ status: ['Status'], description: ['Description'] },
    },
  },
  {
    name: 'HubSpot',
    version: 'deals, 2024',
    basis: 'HubSpot knowledge base, "Export records" and its default deal properties',
    shape: 'orders',
    signature: [
      ['Record ID', 'Record ID - Deal', 'Deal ID'],
      ['Deal Name'],
      ['Deal Stage'],
      ['Close Date'],
      ['Amount'],
    ],
    roles: {
      customer: ['Associated Company', 'Associated Company (Primary)', 'Associated Company Names', 'Company name'],
      ...{ order: ['Record ID', 'Record ID - Deal', 'Deal ID'], date: ['Close Date'], amount: ['Amount'] },
      ...{ status: ['Deal Stage'], description: ['Deal Name'] },
    },
  },
  {
    name: 'HubSpot',
    version: 'companies, 2024',
    basis: 'HubSpot knowledge base, default company properties',
    shape: 'customers',
    signature: [['Record ID', 'Company ID'], ['Company name'], ['Company owner'], ['Create Date']],
    roles: { customer: ['Company name', 'Record ID'], amount: ['Total Revenue', 'Annual Revenue'] },
  },
  {
    name: 'Salesforce',
    version: 'opportunities report, 2024',
    basis: 'Salesforce help, standard report type "Opportunities"; and the API names of Data Loader',
    shape: 'orders',
    signature: [
      ['Opportunity Name', 'StageName'],
      ['Account Name', 'AccountId', 'Account.Name'],
      ['Amount'],
      ['Close Date', 'CloseDate'],
    ],
    roles: {
      ...{ customer: ['Account Name', 'Account.Name', 'AccountId'], order: ['Opportunity ID', 'Id'] },
      ...{ date: ['Close Date', 'CloseDate'], amount: ['Amount'], status: ['Stage', 'StageName'] },
      description: ['Opportunity Name', 'Name'],
    },
  },
  {
    name: 'Zoho Books',
    version: 'invoices, 2024',
    basis: 'Zoho Books help, "Export invoices"',
    shape: 'order-lines',
    signature: [['Invoice Number'], ['Invoice Date'], ['Customer Name'], ['Item Name'], ['Quantity'], ['Item Price']],
    roles: {
      ...{ customer: ['Customer ID', 'Customer Name'], order: ['Invoice Number'], date: ['Invoice Date'] },
      ...{ quantity: ['Quantity'], unitPrice: ['Item Price'], amount: ['Item Total'], product: ['SKU', 'Product ID'] },
      ...{ description: ['Item Name', 'Item Desc'], status: ['Invoice Status'] },
    },
  },
  {
    name: 'Zoho CRM',
    version: 'deals, 2024',
    basis: 'Zoho CRM help, standard fields of the module Deals',
    shape: 'orders',
    signature: [['Deal Name'], ['Closing Date'], ['Account Name', 'Account Name.id'], ['Stage'], ['Amount']],
    roles: {
      ...{ customer: ['Account Name', 'Account Name.id'], order: ['Record Id'], date: ['Closing Date'] },
      ...{ amount: ['Amount'], status: ['Stage'], description: ['Deal Name'] },
    },
  },
  {
    name: 'Pipedrive',
    version: 'deals, 2024',
    basis: 'Pipedrive knowledge base, "Exporting data": fields named entity - field',
    shape: 'orders',
    signature: [['Deal - Title'], ['Deal - Value'], ['Deal - Organization'], ['Deal - Status', 'Deal - Stage']],
    roles: {
      ...{ customer: ['Deal - Organization', 'Deal - Contact person'], order: ['Deal - ID'] },
      ...{ date: ['Deal - Won time', 'Deal - Deal closed on', 'Deal - Deal created'], amount: ['Deal - Value'] },
      ...{ status: ['Deal - Status'], description: ['Deal - Title'] },
    },
  },
  {
    name: 'SAP Business One',
    version: 'invoice rows (INV1 with OINV), 10.0',
    basis: 'SAP Business One table reference: the field names, misspelt Dscription included',
    shape: 'order-lines',
    signature: [
      ['CardCode', 'BP Code', 'Customer Code'],
      ['DocNum', 'DocEntry', 'Document Number'],
      ['ItemCode', 'Item No.'],
      ['LineTotal', 'Price', 'Row Total'],
    ],
    roles: {
      ...{
        customer: ['CardCode', 'BP Code', 'Customer Code', 'CardName'],
        order: ['DocNum', 'Document Number', 'DocEntry'],
      },
      ...{ date: ['DocDate', 'Posting Date'], quantity: ['Quantity'], unitPrice: ['Price', 'Unit Price'] },
      ...{ amount: ['LineTotal', 'Row Total'], product: ['ItemCode', 'Item No.'] },
      description: ['Dscription', 'Item/Service Description'],
      ...{
        status: ['CANCELED', 'Canceled', 'Document Status'],
        documentType: ['ObjType', 'Document Type', 'TransType'],
      },
    },
  },
  {
    name: 'SAP Business One',
    version: 'invoices (OINV), 10.0',
    basis: 'SAP Business One table reference',
    shape: 'orders',
    signature: [['CardCode'], ['DocNum', 'DocEntry'], ['DocDate'], ['DocTotal']],
    roles: {
      customer: ['CardCode', 'CardName'],
      order: ['DocNum', 'DocEntry'],
      date: ['DocDate'],
      amount: ['DocTotal'],
      ...{ status: ['CANCELED', 'Canceled'], documentType: ['ObjType', 'Document Type', 'TransType'] },
    },
  },
  {
    name: 'DATEV',
    version: 'Buchungsstapel (EXTF 700)',
    basis: 'DATEV developer portal, format description "Buchungsstapel"; the day stands there without its year',
    shape: 'orders',
    signature: [
      ['Umsatz (ohne Soll/Haben-Kz)'],
      ['Soll/Haben-Kennzeichen'],
      ['Konto'],
      ['Gegenkonto (ohne BU-Schlüssel)'],
      ['Belegdatum'],
    ],
    roles: {
      ...{ customer: ['Konto'], order: ['Belegfeld 1'], date: ['Belegdatum'], amount: ['Umsatz (ohne Soll/Haben-Kz)'] },
      description: ['Buchungstext'],
    },
  },
  {
    name: 'Lexware',
    version: 'Auftragsliste and Belegliste, 2024',
    basis: 'column titles of the lists in Lexware faktura+auftrag and Lexware Office',
    shape: 'orders',
    signature: [
      ['Belegnummer', 'Beleg-Nr.', 'Auftragsnr.', 'Auftragsnummer'],
      ['Belegdatum', 'Auftragsdatum', 'Datum'],
      ['Kundennr.', 'Kunden-Nr.', 'Kundennummer', 'Kontakt', 'Kunde/Lieferant'],
      [
        'Matchcode',
        'Belegtyp',
        'Auftragsart',
        'Belegart',
        'Gesamt brutto',
        'Gesamt netto',
        'Bruttobetrag',
        'Nettobetrag',
      ],
    ],
    roles: {
      customer: ['Kundennr.', 'Kunden-Nr.', 'Kundennummer', 'Kontakt', 'Kunde/Lieferant'],
      order: ['Belegnummer', 'Beleg-Nr.', 'Auftragsnr.', 'Auftragsnummer'],
      date: ['Belegdatum', 'Auftragsdatum', 'Datum'],
      amount: ['Gesamt netto', 'Nettobetrag', 'Gesamt brutto', 'Bruttobetrag', 'Betrag'],
      status: ['Status', 'Belegstatus'],
    },
  },
  {
    name: 'Xero',
    version: 'sales invoices, 2024',
    basis: 'Xero Central, "Export sales invoices": the columns of its import template',
    shape: 'order-lines',
    signature: [
      ['ContactName', '*ContactName'],
      ['InvoiceNumber', '*InvoiceNumber'],
      ['InvoiceDate', '*InvoiceDate'],
      ['Quantity', '*Quantity'],
      ['UnitAmount', '*UnitAmount'],
    ],
    roles: {
      ...{ customer: ['ContactName', '*ContactName'], order: ['InvoiceNumber', '*InvoiceNumber'] },
      ...{ date: ['InvoiceDate', '*InvoiceDate'], quantity: ['Quantity', '*Quantity'] },
      ...{ unitPrice: ['UnitAmount', '*UnitAmount'], amount: ['LineAmount'], product: ['InventoryItemCode'] },
      ...{ description: ['Description', '*Description'], status: ['Status'] },
    },
  },
  {
    name: 'QuickBooks',
    version: 'Sales by customer detail, 2024',
    basis: 'Intuit help, report "Sales by Customer Detail", Online and Desktop',
    shape: 'order-lines',
    signature: [
      ['Num', 'No.', 'Number'],
      ['Transaction type', 'Type'],
      ['Date', 'Transaction date'],
      ['Qty', 'Quantity'],
      ['Sales price', 'Sales Price', 'Rate'],
      ['Amount'],
    ],
    roles: {
      ...{ customer: ['Name', 'Customer', 'Customer full name', 'Source Name'], order: ['Num', 'No.', 'Number'] },
      ...{ date: ['Date', 'Transaction date'], quantity: ['Qty', 'Quantity'], amount: ['Amount'] },
      ...{ unitPrice: ['Sales price', 'Sales Price', 'Rate'], product: ['Product/Service', 'Item'] },
      description: ['Memo/Description', 'Memo'],
    },
  },
  {
    name: '金蝶 Kingdee',
    version: '销售出库单 / 销售订单, K/3 and 云星空',
    basis: 'field captions of Kingdee K/3 WISE and K/3 Cloud (SAL_OUTSTOCK, SAL_SaleOrder)',
    shape: 'order-lines',
    signature: [
      ['单据编号'],
      ['购货单位', '客户', '客户名称'],
      ['产品代码', '物料编码', '物料代码', '产品名称', '物料名称'],
      ['实发数量', '销售数量', '数量'],
    ],
    roles: {
      ...{ customer: ['客户编码', '购货单位', '客户', '客户名称'], order: ['单据编号'], date: ['日期', '单据日期'] },
      ...{ quantity: ['实发数量', '销售数量', '数量'], unitPrice: ['含税单价', '销售单价', '单价'] },
      ...{ amount: ['价税合计', '销售金额', '金额'], product: ['产品代码', '物料编码', '物料代码'] },
      ...{ description: ['产品名称', '物料名称'], status: ['单据状态'] },
    },
  },
  {
    name: '用友 Yonyou',
    version: '销售发货单 / 销售订单, U8',
    basis: 'field captions of the lists in Yonyou U8 sales management',
    shape: 'order-lines',
    signature: [
      ['订单号', '单据号', '发货单号', '发票号'],
      ['客户简称', '客户名称', '客户编码'],
      ['存货编码', '存货名称'],
      ['数量'],
    ],
    roles: {
      ...{ customer: ['客户编码', '客户简称', '客户名称'], order: ['订单号', '发货单号', '单据号', '发票号'] },
      ...{ date: ['订单日期', '发货日期', '单据日期', '开票日期', '日期'], quantity: ['数量'] },
      ...{ unitPrice: ['含税单价', '无税单价', '单价'], amount: ['价税合计', '无税金额', '金额'] },
      ...{ product: ['存货编码'], description: ['存货名称'] },
    },
  },
  {
    name: '淘宝 / 天猫 Taobao, Tmall',
    version: '订单报表 ExportOrderList, 2024',
    basis: 'column titles of the order export of the seller centre',
    shape: 'orders',
    signature: [
      ['订单编号', '主订单编号'],
      ['买家会员名', '买家昵称'],
      ['买家实际支付金额', '买家应付货款', '总金额'],
      ['订单状态'],
    ],
    roles: {
      ...{ customer: ['买家会员名', '买家昵称'], order: ['订单编号', '主订单编号'] },
      ...{ date: ['订单创建时间', '订单付款时间'], amount: ['买家实际支付金额', '买家应付货款', '总金额'] },
      ...{ description: ['宝贝标题', '商品标题'], status: ['订单状态'] },
    },
  },
  {
    name: 'Amazon',
    version: 'all orders report, 2024',
    basis: 'Amazon Selling Partner documentation, order tracking reports',
    shape: 'order-lines',
    signature: [['amazon-order-id'], ['purchase-date'], ['order-status', 'item-status'], ['sku'], ['item-price']],
    roles: {
      ...{ customer: ['buyer-email', 'buyer-name'], order: ['amazon-order-id'], date: ['purchase-date'] },
      ...{ quantity: ['quantity'], amount: ['item-price'], product: ['sku'], description: ['product-name'] },
      status: ['order-status', 'item-status'],
    },
  },
  {
    name: 'Amazon',
    version: 'settlement report, flat file V2',
    basis: 'Amazon Selling Partner documentation, settlement reports; it names no buyer',
    shape: 'order-lines',
    signature: [['settlement-id'], ['transaction-type'], ['order-id'], ['amount-type'], ['amount']],
    roles: {
      ...{ order: ['order-id'], date: ['posted-date', 'posted-date-time'], amount: ['amount'], product: ['sku'] },
      ...{ quantity: ['quantity-purchased'], description: ['amount-description'], status: ['transaction-type'] },
    },
  },
];

/** Headers as they compare: programs differ in case, spaces and the signs around words from version to version. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/** The export whose signature the headers hold, with the columns of this table by role; `undefined` for any other list. */
export function findExport(table: Table): { name: string; shape: Shape; roles: ListRoles } | undefined {
  const names = new Map(table.columns.map(({ name }) => [plain(name), name]));
  const first = (headers: readonly string[]): string | undefined => {
    const found = headers.find((header) => names.has(plain(header)));
    return found === undefined ? undefined : names.get(plain(found));
  };
  const known = knownExports.find(({ signature }) => signature.every((headers) => first(headers) !== undefined));
  if (!known) return undefined;
  const roles: ListRoles = {};
  for (const [role, headers] of Object.entries(known.roles) as [ListRole, readonly string[]][]) {
    const name = first(headers);
    if (name !== undefined) roles[role] = name;
  }
  // A report by customer has the customer in a line above the rows.
  const group = table.findings.find(({ code }) => code === 'rows-group')?.column;
  if (roles.customer === undefined && group !== undefined) roles.customer = group;
  return { name: known.name, shape: known.shape, roles };
}
