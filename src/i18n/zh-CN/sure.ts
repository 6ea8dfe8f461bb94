import type { sure as english } from '../en/sure';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** 客户终身价值自上次运行以来为何变动。 */
export const sure: TextsOf<typeof english, 'other'> = {
  ...under('lifetime.moved', {
    title: '价值为何变动',
    'head.step': '步骤',
    'head.value': '价值',
    'head.purchases': '预期购买次数',
    'head.customers': '客户数',
    then: '上次，订单截至 {day}',
    now: '现在，订单截至 {day}',
    'cause.earlierOrders': '上次之前的订单，后来补录或更改',
    'cause.timePassed': '时间流逝（假设无人下单）',
    'cause.newOrders': '新订单',
    'cause.parameters': '模型重新拟合',
    'cause.options': '选项更改',
    options: '更改过的选项',
    'head.option': '选项',
    'head.then': '上次',
    'head.now': '现在',
    'finding.value.earlierOrders':
      '价值上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是后来补录或更改的早期订单（{part}）。',
    'finding.value.timePassed':
      '价值上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是客户未下单的时间（{part}）。',
    'finding.value.newOrders': '价值上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是新订单（{part}）。',
    'finding.value.parameters':
      '价值上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是按全部订单重新拟合的模型（{part}）。',
    'finding.value.options': '价值上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是更改过的选项（{part}）。',
    'finding.purchases.earlierOrders':
      '预期购买次数上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是后来补录或更改的早期订单（{part}）。',
    'finding.purchases.timePassed':
      '预期购买次数上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是客户未下单的时间（{part}）。',
    'finding.purchases.newOrders':
      '预期购买次数上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是新订单（{part}）。',
    'finding.purchases.parameters':
      '预期购买次数上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是按全部订单重新拟合的模型（{part}）。',
    'finding.purchases.options':
      '预期购买次数上次为 {then}，现在为 {now}：自 {day} 以来影响最大的是更改过的选项（{part}）。',
    untold: '无法说明价值自上次运行以来为何变动：上次的订单不在此列表中，或上次的截止日期晚于本次。',
  }),
  ...under('lifetime.groups', {
    title: '按组别的预测',
    'head.group': '组别',
    'head.purchases': '计算期限内人均购买次数',
    'head.value': '合计价值',
  }),
  'lifetime.part.spending': '花费',
  'option.lifetime.covariates.spending': '使客户单次花费更多或更少',
  'lifetime.covariates.merged': '{categories}：各只有一位客户，无法判断；并入最常见的类别。',
  'option.contracts.covariates': '已知差异',
  'option.contracts.covariates.leaving': '使客户更早或更晚流失',
  'contracts.covariates.title': '已知差异',
  'contracts.covariates.difference': '差异',
  'contracts.covariates.estimate': '系数',
  'contracts.covariates.standardError': '标准误',
  'contracts.covariates.effect': '流失优势变化',
  'contracts.covariates.test': '加入 {columns} 后，模型拟合改善 2 × {gain} 个对数似然点，自由度 {degrees}（p = {p}）。',
  'contracts.covariates.ridge': '{parameters} 无限偏移；对数似然最多接近 {limit}。请去掉该差异。',
  ...under('lifetime.sure.comparison', {
    chosen: '{day} 之后的订单可检验该信哪种预测：共 {count} 次购买；下表将模型与无需模型的规则并列。',
    split:
      '为检验该信哪种预测，保留了 {day} 之后的订单：共 {count} 次购买；下表将按此前订单拟合的模型与无需模型的规则并列。',
    noDays: '无法检验模型是否优于“与去年相同”等简单规则：列表只有购买次数，没有日期。',
    occasions: 'BG/BB 按购买机会计数，未检验其是否优于“与去年相同”等简单规则。',
    tooShort: '无法检验模型是否优于“与去年相同”等简单规则：所有订单都在同一天。',
    tooFew: '无法检验模型是否优于“与去年相同”等简单规则：前四分之三时间内再次购买的客户太少。',
  }),
  ...under('lifetime.words', {
    'buying.more': '{name}：这些客户的购买频率高 {part}。',
    'buying.less': '{name}：这些客户的购买频率低 {part}。',
    'leaving.more': '{name}：这些客户更早流失。',
    'leaving.less': '{name}：这些客户留得更久。',
    'spending.more': '{name}：这些客户每次多花 {part}。',
    'spending.less': '{name}：这些客户每次少花 {part}。',
  }),
  ...under('forecast', {
    'value.day': '{horizon} 天内价值 {value}；仍然活跃的概率为 {alive}。',
    'range.day': '{horizon} 天内价值 {value}（{low}–{high}，概率 {level}）；仍然活跃的概率为 {alive}。',
    'value.week': '{horizon} 周内价值 {value}；仍然活跃的概率为 {alive}。',
    'range.week': '{horizon} 周内价值 {value}（{low}–{high}，概率 {level}）；仍然活跃的概率为 {alive}。',
    'value.month': '{horizon} 个月内价值 {value}；仍然活跃的概率为 {alive}。',
    'range.month': '{horizon} 个月内价值 {value}（{low}–{high}，概率 {level}）；仍然活跃的概率为 {alive}。',
    'value.year': '{horizon} 年内价值 {value}；仍然活跃的概率为 {alive}。',
    'range.year': '{horizon} 年内价值 {value}（{low}–{high}，概率 {level}）；仍然活跃的概率为 {alive}。',
    aboveCost: '价值高于成本的概率为 {chance}。',
    silence: '平均每 {pause} 天下单一次，已沉寂 {silent} 天：纯属偶然的概率为 {chance}。',
  }),
  'lifetime.sure.valueRange': '{value}（{low}–{high}）',
};
