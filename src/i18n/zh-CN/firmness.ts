import type { firmness as english } from '../en/firmness';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** The question in the form, the same for all that place customers by weights. */
const labels = {
  firmness: '结果有多可靠？',
  'firmness.imprecision': '得分精确度 ± 百分比',
  'firmness.draws': '尝试的权重组合数',
  'firmness.seed': '随机种子',
} as const;
const hints = {
  firmness: '尝试数千种合理的权重，得出每位客户保持原位的频率',
} as const;

/** How sure a place is: tiers, quadrants, strategies and verdicts under all reasonable weightings. */
export const firmness: TextsOf<typeof english, 'other'> = {
  ...under('firmness', {
    column: '稳固度',

    'finding.other':
      '{count} 位客户归属存疑：在 {draws} 种合理的权重下，其位置保持不变的比例不足 90%（误差至多 {error}）。',
    byPlace: '各位置的稳固程度（客户数）',
    place: '位置',
    firm: '稳固',
    up: '偏向上层',
    down: '偏向下层',
    contested: '归属存疑的客户（显示 {shown} 位，共 {all} 位，最不稳固者在前）',
    customer: '客户',
    upShare: '升至更好位置的比例',
    downShare: '降至更差位置的比例',
    decisive: '起决定作用的权重',
    heldBy: '保持原位的条件',
    more: '权重增大',
    less: '权重减小',
    imprecision: '数据的不精确',
  }),
  ...under('firmness', {
    held: '权重有多可靠？',

    'contestedCount.other': '{count} 位客户归属存疑：在合理的权重下，其层级保持不变的比例不足 90%。',
    ofCustomer: '在 {share} 的合理权重下为“{tier}”',
    'held.off': '不考察',
    'held.points-5': '各 ± 5 个百分点',
    'held.points-10': '各 ± 10 个百分点',
    'held.points-20': '各 ± 20 个百分点',
    'held.order': '只有顺序可靠',
    'held.any': '任何权重均合理',
    'held.file': '按选项文件',
  }),
  ...under('option.scorecard', labels),
  ...under('hint.scorecard', hints),
  ...under('option.key-account-matrix', labels),
  ...under('hint.key-account-matrix', hints),
  ...under('option.target', labels),
  ...under('hint.target', hints),
};
