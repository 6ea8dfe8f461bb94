import type { crossSelling as english } from '../en/crossSelling';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of cross-selling. */
export const crossSelling: TextsOf<typeof english, 'other'> = {
  'analysis.cross-selling.name': '交叉销售',
  'analysis.cross-selling.line': '他们接下来会买什么？',
  ...under('option.cross-selling', {
    customer: '客户',
    date: '订单日期',
    amount: '金额',
    basis: '“一起购买”指',
    minSupport: '两者都买的最低占比（支持度）',
    minConfidence: '买前者又买后者的最低占比（置信度）',
  }),
  'choice.cross-selling.basis.customer': '同一客户',
  'choice.cross-selling.basis.order': '同一订单',
  'hint.cross-selling.minSupport': '0.01 即 1%',
  'hint.cross-selling.minConfidence': '0.1 即 10%',
  ...under('cross-selling', {
    'sheet.name': '交叉销售',
    'sheet.next': '推荐产品',
    'sheet.title': '哪些一起购买，接下来可能购买什么',
    'finding.rule': '购买“{from}”的客户中，{share} 也购买“{to}”：是全体的 {lift} 倍。',
    'finding.none': '没有任何两种产品的关联超出偶然；{share} 的客户只购买一种产品。',
    'figure.certain': '显著规则',
    'figure.single': '只购买一种产品',
    'figure.next': '有推荐的客户',
    'figure.hits': '命中的推荐',
    'figure.products': '产品数',
    'chart.rules': '是偶然情况的多少倍',
    'chart.rulesAlt': '规则提升度的条形图，由高到低。',

    'table.rules.other': '买前者也买后者（{all} 条规则中的 {count} 条）',
    'table.whiteSpace': '价值最高的空白机会',
    'head.from': '购买',
    'head.to': '也购买',
    'head.count': '两者都买',
    'head.support': '占全部',
    'head.confidence': '占购买者',
    'head.lift': '提升度',
    'head.p': 'p（校正后）',
    'head.customer': '客户',
    'head.product': '推荐产品',
    'head.because': '因为已购买',
    'head.probability': '概率',
    'head.value': '概率 × 通常花费',
    read: '从左到右读每条规则：购买前者的客户中有多少购买后者；提升度为 2 表示是全体的两倍。',
    'next.rules': '先向客户份额小的客户推介价值最高的空白机会（客户份额）。',
    'next.none': '用产品组代替单个产品，或取更长时间；看看谁还可以多买（客户份额）。',
    'note.check': '用后来的购买检验',

    'note.better.other':
      '以截至 {day} 的数据学习：{count} 位客户中，{ours} 购买了所推荐三种产品之一；推荐最畅销产品则为 {popular}。',

    'note.noBetter.other':
      '以截至 {day} 的数据学习：{count} 位客户中，{ours} 购买了所推荐三种产品之一；推荐最畅销产品则为 {popular}。规则的推荐并不优于畅销品。',
    'note.unchecked': '后来购买新产品的客户太少，无法检验规则。',

    'warning.incomplete.other': '{count} 行缺少客户、日期或产品，未使用。',
    'warning.noBetter': '用后来的购买检验，推荐并不优于最畅销产品。',
  }),
};
