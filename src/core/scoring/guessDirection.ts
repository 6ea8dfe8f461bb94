import { headerWords } from '../table/headerWords';

/**
 * Words in a header that say less is better, in the languages of our users. Latin words match from the start of a word;
 * those with a `$` only as a whole; Chinese and Japanese ones anywhere.
 */
const costWords = [
  ...[
    'days to pay',
    'payment',
    'overdue',
    'late$',
    'lateness',
    'delay',
    'dso$',
    'arrear',
    'cost',
    'expense',
    'complain',
  ],
  ...[
    'claim',
    'churn',
    'discount',
    'rebate',
    'return',
    'refund',
    'debt',
    'risk',
    'defect',
    'cancel',
    'distance',
    'recency',
  ],
  ...[
    'competitor',
    'competition',
    'credit note',
    'effort',
    'days since',
    'inactiv',
    'unpaid',
    'loss',
    'losses',
    'dunning',
  ],
  ...[
    'reminder',
    'chargeback',
    'write off',
    'writeoff',
    'outstanding',
    'past due',
    'dpd$',
    'dispute',
    'escalation',
    'bounce',
  ],
  ...[
    'error',
    'failure',
    'fault',
    'lead time',
    'response time',
    'waiting',
    'no show',
    'ticket',
    'support case',
    'fee$',
    'fees$',
  ],
  ...['zahlungs', 'verzug', 'verspät', 'mahn', 'kosten', 'aufwand', 'aufwänd', 'reklamation', 'beschwerde', 'abwander'],
  ...['rabatt', 'skonto', 'retoure', 'rücksend', 'rückgabe', 'gutschrift', 'ausfall', 'risiko', 'wettbewerb', 'storno'],
  ...[
    'verlust',
    'überfällig',
    'ausstehend',
    'offene posten',
    'rücklast',
    'inaktiv',
    'kündigung',
    'fehler',
    'wartezeit',
  ],
  ...['nachlass', 'preisnachlass', 'entfernung', 'forderung', 'tage seit'],
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
    '回款周期',
    '拖欠',
    '欠款',
    '风险',
  ],
  ...['竞争', '应收', '坏账', '亏损', '取消', '差评', '未付', '延迟', '距离', '未购天数'],
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
  ],
  ...['延滞', '回収日数', 'キャンセル', '未払', '損失', 'リスク'],
  ...[
    'retraso',
    'descuento',
    'devolucion',
    'queja',
    'costo',
    'coste',
    'mora$',
    'remise',
    'retard',
    'réclamation',
    'coût',
  ],
  ...['impayé', 'отстъпка', 'просроч', 'закъсн', 'разход', 'оплакван', 'рекламаци', 'връщан'],
];

/** Ends of German compounds that say the same: Lieferkosten, Zahlungsverzug, Treuerabatt. */
const costEnds =
  /(?:kosten|aufwand|verzug|rabatt|skonto|verlust|risiko|ausfall|zahlungsziel|reklamationen?|beschwerden?|retouren?)$/;

/** Words that turn a word of cost beside them into its opposite. */
const decisiveBenefitWords = [
  ...['on time', 'return on', 'returning', 'punctual', 'costs saved', 'cost saving', 'prepayment', 'pünktlich'],
  ...['einsparung', 'kosteneinspar', '准时', '按时'],
];

/** Words that say more is better where no word of cost stands beside them. */
const benefitWords = [
  ...['sales', 'revenue', 'turnover', 'profit', 'margin', 'income', 'spend', 'order', 'purchases', 'quantity'],
  ...[
    'frequency',
    'loyalty',
    'satisfaction',
    'nps$',
    'potential',
    'growth',
    'share of wallet',
    'clv$',
    'value',
    'volume',
  ],
  ...['amount', 'monetary', 'tenure', 'visits', 'referral', 'rating', 'score', 'units', 'contribution', 'creditworth'],
  ...[
    'umsatz',
    'erlös',
    'gewinn',
    'deckungsbeitrag',
    'marge',
    'bestellung',
    'menge',
    'anzahl',
    'wachstum',
    'potenzial',
  ],
  ...['zufriedenheit', 'treue', 'kundenwert', 'bonität', 'einkauf', 'absatz'],
  ...[
    '销售',
    '营业额',
    '收入',
    '利润',
    '毛利',
    '订单',
    '数量',
    '金额',
    '采购',
    '增长',
    '潜力',
    '满意',
    '忠诚',
    '价值',
    '次数',
  ],
  ...['売上', '利益', '粗利', '注文', '数量', '金額', '購入', '成長', '満足', '価値', '件数'],
];

/** Whether more of a column is better (`benefit`), worse (`cost`), or whether its header does not tell. */
export function directionOf(header: string): 'benefit' | 'cost' | 'unknown' {
  const words = headerWords(header);
  const text = ` ${words.join(' ')} `;
  const has = (word: string): boolean => {
    if (word.endsWith('$')) return text.includes(` ${word.slice(0, -1)} `);
    return text.includes(/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word) ? ` ${word}` : word);
  };
  if (decisiveBenefitWords.some(has)) return 'benefit';
  if (costWords.some(has) || words.some((word) => costEnds.test(word))) return 'cost';
  return benefitWords.some(has) ? 'benefit' : 'unknown';
}

/** As {@link directionOf}, with `benefit` where the header does not tell: what to start from until the user has looked. */
export function guessDirection(header: string): 'benefit' | 'cost' {
  return directionOf(header) === 'cost' ? 'cost' : 'benefit';
}
