/**
 * Words in a header that say less is better, and words that say more is better, in the languages of our users.
 * Latin words match from the start of a word, Chinese and Japanese ones anywhere.
 */
const costWords = [
  ...['days to pay', 'payment', 'overdue', 'late', 'delay', 'dso', 'arrears', 'cost', 'expense', 'complain', 'claim'],
  ...['churn', 'discount', 'rebate', 'return', 'refund', 'debt', 'risk', 'defect', 'cancel', 'distance', 'recency'],
  ...['competitor', 'competition', 'credit note', 'bad debt', 'effort', 'days since', 'inactiv', 'unpaid', 'loss'],
  ...['zahlungs', 'verzug', 'verspät', 'mahn', 'kosten', 'aufwand', 'reklamation', 'beschwerde', 'abwander', 'rabatt'],
  ...[
    'skonto',
    'retoure',
    'rücksend',
    'rückgabe',
    'gutschrift',
    'ausfall',
    'risiko',
    'wettbewerb',
    'storno',
    'verlust',
  ],
  ...[
    '成本',
    '费用',
    '投诉',
    '流失',
    '折扣',
    '退货',
    '退款',
    '逾期',
    '账期',
    '付款天数',
    '回款天数',
    '拖欠',
    '欠款',
    '风险',
    '竞争',
  ],
  ...[
    'コスト',
    '費用',
    '原価',
    '苦情',
    'クレーム',
    '解約',
    '離脱',
    '割引',
    '値引',
    '返品',
    '返金',
    '遅延',
    '滞納',
    '支払日数',
    '延滞',
  ],
];
const benefitWords = ['on time', 'return on', 'punctual', 'pünktlich', 'costs saved', '准时', '按时'];

/** Whether more of a column is better (`benefit`) or worse (`cost`), from its header. */
export function guessDirection(header: string): 'benefit' | 'cost' {
  const text = ` ${header.toLowerCase().replace(/[\s_\-./()%]+/g, ' ')} `;
  const has = (word: string) => text.includes(/^[a-zäöüß]/.test(word) ? ` ${word}` : word);
  return costWords.some(has) && !benefitWords.some(has) ? 'cost' : 'benefit';
}
