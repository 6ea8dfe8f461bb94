import type { customers as english } from '../en/customers';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of the customer list that is made of orders, and of what a row of a list may be. */
export const customers: TextsOf<typeof english, 'other'> = {
  'analysis.customers.name': '由订单生成客户列表',
  'analysis.customers.line': '我们的客户是谁，每位买了什么？',
  ...under('option.customers', {
    customer: '客户',
    date: '订单日期',
    amount: '金额',
    asOf: '天数计算截止日',
  }),
  ...under('customers', {
    'sheet.customers': '客户列表',
    'sheet.source': '客户列表生成说明',
    title: '客户列表是如何生成的',

    'finding.other': '由 {rows} 行得到 {count} 位客户、{orders} 笔订单。',
    'figure.customers': '客户数',
    'figure.orders': '订单数',
    'figure.revenue': '收入',
    'figure.returns': '退货额',
    'column.customer': '客户',
    'column.orders': '订单数',
    'column.revenue': '收入',
    'column.returns': '退货',
    'column.meanOrder': '平均每单金额',
    'column.firstOrder': '首次订单',
    'column.lastOrder': '最近订单',
    'column.daysSince': '距最近订单天数',
    'column.daysBetween': '订单间隔天数',
    'column.products': '产品数',
    'note.source': '来源',
    'note.period': '期间',
    'note.fromTo': '{from} 至 {to}',
    'note.incomplete': '未使用',

    'note.rows.other': '{count} 行缺少客户、日期或金额',
    'note.withoutOrders': '未计入',

    'note.customers.other': '{count} 位客户的全部订单已取消或退货',
    'note.changing': '有多个取值的客户；以最后一个为准',

    'warning.incomplete.other': '{count} 行缺少客户、日期或金额，未使用。',

    'warning.withoutOrders.other': '{count} 位客户的全部订单已取消或退货，未计入。',
  }),

  'shape.count.customers.other': '{count} 位客户',

  'shape.count.orders.other': '{count} 笔订单',

  'shape.count.order-lines.other': '{count} 条订单明细',

  'shape.count.contracts.other': '{count} 份合同',

  'shape.count.counts.other': '{count} 份购买记录',

  'shape.count.snapshots.other': '{count} 行，按期的客户',
  'needs.title': '所需数据',
  'needs.wants.customers': '此分析比较客户，每行一位。',
  'needs.wants.orders': '此分析读取订单：每笔的客户、日期和金额。',
  'needs.wants.contracts': '此分析读取合同：每份的开始和结束日期。',
  'needs.has.customers': '此列表中每行是一位客户。',
  'needs.has.orders': '此列表中每行是一笔订单。',
  'needs.has.order-lines': '此列表中每行是一条订单明细。',
  'needs.has.contracts': '此列表中每行是一份合同。',
  'needs.has.counts': '此列表中每行是一位已统计购买次数的客户。',
  'needs.has.snapshots': '此列表中每行是一位客户在一期的情况。',
  'needs.make': '生成客户列表',
  'needs.make.line':
    '新建一张每行一位客户的工作表：订单、收入、退货、首次和最近订单。生成时会清理订单，原订单保持不变。',
  'needs.elsewhere': '在此工作簿中',
  'needs.otherwise': '如果每行代表其他内容，请在窗格顶部指定。',
  'gallery.needs.customers': '需要客户',
  'gallery.needs.orders': '需要订单',
  'gallery.needs.contracts': '需要合同',

  'message.customersMade.other': '由 {rows} 行生成了 {count} 位客户。相邻工作表说明了生成方式。',
  ...under('shape', {
    customers: '客户',
    orders: '订单',
    'order-lines': '订单明细',
    contracts: '合同',
    counts: '购买次数',
    snapshots: '按期的客户',
    'customers.line': '每行一位客户',
    'orders.line': '每行一笔订单',
    'order-lines.line': '每笔订单多行：产品、数量、价格',
    'contracts.line': '每行一份合同：开始和结束日期',
    'counts.line': '每行一位客户：频率、最近一次、客龄',
    'snapshots.line': '每行一位客户的一期',
    change: '此列表的一行代表什么？',
    of: '{shape} · {program}',
    why: '判断依据',
  }),
  ...under('shape.evidence', {
    'known-export': '标题与 {name} 的一致。',
    'ids-once': '{rows} 行中有 {customers} 位客户：“{column}”各出现一次。',
    'ids-nearly-once': '{rows} 行中有 {customers} 位客户：“{column}”几乎都只出现一次。',
    'ids-repeat': '{rows} 行中有 {customers} 位客户：“{column}”有重复。',
    'no-customer': '没有标识客户的列。',
    'orders-repeat': '{rows} 行中有 {orders} 个订单号：“{column}”有重复。',
    'orders-once': '每行有各自的“{column}”。',
    'event-date': '“{column}”表示该行发生的时间。',
    'quantity-price': '“{quantity}”与“{price}”构成金额。',
    'start-end': '从“{start}”到“{end}”。',
    histories: '“{frequency}”、“{recency}”和“{age}”在一行中说明购买记录。',
    periods: '每位客户在“{column}”的 {count} 期中各出现一次。',
  }),
};
