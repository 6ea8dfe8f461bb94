import type { concentration as english } from '../en/concentration';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of concentration. */
export const concentration: TextsOf<typeof english, 'other'> = {
  'analysis.concentration.name': '集中度',
  'analysis.concentration.line': '我们过于依赖谁？',
  ...under('option.concentration', {
    id: '客户标识列',
    value: '价值',
    named: '列出的最大客户数',
  }),
  'hint.concentration.value': '销售额、毛利或利润；有亏损时可看到鲸鱼曲线。',
  ...under('concentration', {
    'sheet.name': '集中度',
    'sheet.title': '“{column}”在客户中的分布',
    'finding.dependent': '仅“{id}”一位就贡献了“{column}”的 {share}。',

    'finding.eighty.other': '{count} 位客户（占全部的 {share}）贡献了“{column}”的 80%。',
    'figure.together': '合计占比',
    'figure.largest': '最大客户',
    'figure.topFifth': '前 20% 客户所占份额',
    'figure.eighty': '贡献 80% 的客户数',
    'figure.gini': '基尼系数',
    'figure.effective': '等效客户数（1 / 赫芬达尔指数）',
    'figure.losses': '亏损客户',
    'figure.peak': '曲线峰值',
    'chart.pareto': '最大的 {count} 位客户及其累计占比',
    'chart.paretoAlt': '帕累托图：柱形为最大客户的“{column}”，折线为其累计占比。',
    'chart.curve': '“{column}”累计，客户由大到小',
    'chart.whale': '“{column}”的鲸鱼曲线：累计，最好的客户在前',
    'chart.alt': '折线图：最大客户所占“{column}”百分比与客户百分比的关系。',
    'axis.customers': '客户，%',
    'axis.value': '“{column}”占比，%',
    'series.peak': '最好的 {customers} 客户贡献 {share}',
    'series.whole': '全部客户最终所剩',
    'read.pareto': '每根柱形为一位客户；折线表示截至该客户累计占总额的多少。',
    'series.equal': '若全部相等',
    'table.top': '最大客户所占份额',
    'table.largest': '最大的客户',
    'head.who': '客户',
    'head.customers': '人数',
    'head.share': '占总额',
    'head.cumulative': '与更大客户累计',
    'head.customer': '客户',

    'who.count.other': '最大的 {count} 位',
    'who.percent': '最大的 {percent}',
    'read.lorenz': '曲线偏离直线越远，支撑总额的客户越少。',
    'read.whale': '最好的 {customers} 客户贡献了总额的 {peak}；其余客户又使之回落到 100%。',
    'next.best': '找出最大客户的共性（共性分析），并按占比给全部客户分类（ABC 分析）。',
    'next.losses': '看看哪些成本造成亏损（层级盈利能力）。',
    'note.gini': '基尼系数',
    'note.giniText': '所有客户相等时为 0，由一位客户独占时接近 1。',
    'note.giniLosses': '有亏损时基尼系数和赫芬达尔指数没有意义，不予列出。',

    'warning.missing.other': '{count} 位客户没有“{column}”，未计入。',

    'warning.few.other': '仅 {count} 位客户有数值：最大客户的占比意义不大。',
    'warning.largest': '若“{id}”流失，“{column}”剩下 {left}，下一位最大客户占其中的 {second}。',
  }),
};
