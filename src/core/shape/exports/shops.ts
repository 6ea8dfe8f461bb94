import type { KnownExport } from './KnownExport';

/** Exports of shops, marketplaces and payments, the most telling signature first. */
export const shops: readonly KnownExport[] = [
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
