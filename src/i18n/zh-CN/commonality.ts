import type { commonality as english } from '../en/commonality';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of commonality. */
export const commonality: TextsOf<typeof english, 'other'> = {
  'analysis.commonality.name': '共性分析',
  'analysis.commonality.line': '最好的客户有何共性，还有谁与他们相似？',
  ...under('option.commonality', {
    id: '客户标识列',
    group: '群体',
    'group.column': '列',
    'group.values': '属于该群体的值',
    'group.topPercent': '或前若干百分比',
    attributes: '可用于描述的属性',
    bins: '数值分段数',
    seed: '检验的随机种子',
  }),
  'hint.commonality.group.values': '如“顶级”；留空：该列数值最大者',
  'hint.commonality.attributes': '类别、数字、1 到 5 的评分；留空：所有可用的列',
  ...under('commonality', {
    'sheet.name': '共性分析',
    'sheet.title': '“{group}”的共性',
    'finding.none': '没有任何特征能把“{group}”与其他客户明显区分开，差异可能出于偶然。',
    'finding.some':
      '“{attribute}”为 {value} 在“{group}”中的频率是全体的 {lift} 倍，但其中只有 {share} 具备：不足以构成画像。',
    'finding.profile': '“{group}”的画像：{profile}。其中 {share} 全部符合，其他客户中有 {others} 符合。',
    'column.likeness': '与“{group}”的相似度',
    'figure.group': '群体内',
    'figure.others': '其他客户',
    'figure.certain': '显著差异',
    'figure.lift': '画像的最大提升度',
    'figure.area': '未见客户上的 AUC',
    'chart.lift': '在群体中的频率是全体的多少倍（1 = 相同），附 95% 区间',
    'chart.liftAlt': '差异最大的各值的提升度及 95% 区间图，群体中最常见者在前。',
    'series.interval': '95% 区间',
    'table.profile': '目标客户画像',

    'table.values.other': '检验的所有值，最显著者在前（{all} 个中的 {count} 个）',
    'table.information': '每列的信息量',

    'table.lookAlikes.other': '与“{group}”相似但不在其中：可能性最大的 {count} 位',
    'head.attribute': '属性',
    'head.value': '值',
    'head.inWords': '说明',
    'head.inGroup': '群体内',
    'head.support': '占群体',
    'head.supportOthers': '占其他客户',
    'head.lift': '提升度',
    'head.from': '95% 下限',
    'head.to': '95% 上限',
    'head.chiSquared': 'χ²',
    'head.phi': 'φ',
    'head.p': 'p（校正后）',
    'head.information': '信息值 (IV)',
    'head.customer': '客户',
    'head.chance': '归属概率',
    'profile.line': '群体中 {share}，其他客户中 {others}',
    'information.none': '无',
    'information.weak': '少',
    'information.medium': '中等',
    'information.strong': '多',
    'information.suspicious': '过多：是否属于群体定义的一部分？',
    'lookAlikes.unchecked': '未列出相似客户：群体太小，无法用未见过的客户检验。',
    'lookAlikes.chance': '未列出相似客户：在未见过的客户上，模型并不优于随机（曲线下面积 {area}）。',
    read: '提升度为 2 表示在群体中的频率是全体的两倍；只有多重检验无法解释的差异才视为显著。',
    'next.rule': '将此画像用作“目标客户”的条件，并优先拜访相似客户。',
    'next.none': '换用其他可能重要的列：来源、咨询、交付、决策点；或看看哪些客户彼此相似（聚类）。',
    'note.tests': '检验',

    'note.testsText.other':
      '用 χ² 检验了 {count} 个值（期望频数不足 10 时用 Yates 校正），并按 Benjamini–Hochberg 校正',
    'note.cause': '因果',
    'note.causeText': '最好客户的共性未必就是使他们成为最好客户的原因。',
    'warning.manyValues': '不同值过多、无法描述群体，未计入：{columns}。超过 50 个即视为名称。',
    'warning.constant': '全部相同，未计入：{columns}。',

    'warning.suppressed.other': '{count} 个值过于罕见，无法检验，未显示。',

    'warning.blank.other': '{count} 位客户在群体列中没有值，未计入。',
    'warning.telling': '几乎能说明一切，因此可能就是划分群体的依据：{columns}。',
  }),
  'commonality.use': '用作“目标客户”的条件',
};
