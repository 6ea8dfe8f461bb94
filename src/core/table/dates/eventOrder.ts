import { firstWord } from '../headerWords';

/** Header words of what comes first, of what follows it, and of what comes last; the latest that a header holds counts. */
const first = [
  'first',
  'start',
  'begin',
  'opened',
  'signup',
  'sign up',
  'registered',
  'erst',
  'anfang',
  '首次',
  '开始',
  '注册',
];
const ordered = [
  'order',
  'created',
  'placed',
  'purchase',
  'booked',
  'bestell',
  'auftrag',
  '下单',
  '订单',
  '订购',
  '注文',
];
const sent = ['ship', 'dispatch', 'sent', 'invoice', 'billed', 'versand', 'rechnung', '发货', '发票', '出荷'];
const received = [
  ...['deliver', 'received', 'paid', 'payment', 'due', 'return', 'refund', 'cancel', 'liefer', 'zahlung', 'bezahlt'],
  ...['fällig', 'retoure', 'storno', '收货', '付款', '到期', '退货', '入金'],
];
const last = [
  'last',
  'latest',
  'end',
  'ends',
  'closed',
  'expir',
  'letzt',
  'ende',
  'ablauf',
  '结束',
  '最后',
  '最近',
  '最終',
];

/** 0–4: where the event of a date column stands among the others of its row; `undefined` where the header does not say. */
export function eventStage(header: string): number | undefined {
  if (firstWord(header, last) >= 0) return 4;
  if (firstWord(header, first) >= 0) return 0;
  const stage = [received, sent, ordered].findIndex((words) => firstWord(header, words) >= 0);
  return stage < 0 ? undefined : 3 - stage;
}
