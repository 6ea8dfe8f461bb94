import type { aloud as english } from '../en/aloud';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** What is said of sliders, tiers and borders: aloud, or beside them. */
export const aloud: TextsOf<typeof english, 'other'> = under('aloud', {
  tiers: '当前各层级：{tiers}',
  'lift.far': '距“{tier}”还差 {points} 分：该客户力所能及的单项变化都不足以达到。',
  'fall.far': '没有可能发生的单项变化会使该客户降至该层级。',
  'unit.day.other': '{count} 天',
  'unit.week.other': '{count} 周',
  'unit.month.other': '{count} 个月',
  'unit.year.other': '{count} 年',
  'unit.period.other': '{count} 期',
  'unit.point.other': '{count} 个百分点',
  'chart.table': '以表格显示',
  'chart.name': '名称',
  'chart.customers': '客户数',
  'chart.share': '占比',
  'chart.from': '从',
  'chart.to': '到',
  'chart.mean': '平均值',
});
