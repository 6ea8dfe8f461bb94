import type { track as english } from '../en/track';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of the place Track: snapshots that the workbook keeps. */
export const track: TextsOf<typeof english, 'other'> = {
  'place.track': '跟踪',

  ...under('ownerView', {
    choose: '查看谁的客户：{owner}',
    everybody: '所有负责人',
    'tiers.other': '{owner} 负责 {count} 位客户：',
  }),
  ...under('track', {
    title: '有何变化？',
    take: '创建快照',
    'take.first': '创建第一个快照',
    'take.hint': '将各层级现有客户保存在此工作簿中。下个月之后再创建一个。',
    'take.needsPyramid': '请选择客户列表：快照保存“客户分级”中的金字塔。',
    empty: '尚未保存任何快照',
    'empty.line': '快照将每位客户的层级、得分和价值保存在此工作簿中。从第二个起即可看到谁变动了、原因和价值。',
    single: '已保存一个快照。数据变化后再创建一个，即可看到谁变动了。',
    keepPeriods: '保存此列表的各期',
    'keepPeriods.line': '所示列表的每一行是一位客户的一期：每一期成为一个快照。',
    snapshots: '快照',
    more: '“{name}”的更多操作',
    moreAll: '所有快照的更多操作',
    name: '快照名称',

    'customers.other': '{count} 位客户',

    'unrated.other': '{count} 位没有层级',
    exportCsv: '全部导出为 CSV',
    exportJson: '全部导出为 JSON',
    file: '快照',
    from: '从',
    to: '到',
    owner: '客户属于',
    'owner.all': '所有人',
    trend: '各层级客户数',
    trendOf: '{owner} 的客户按层级',
    movers: '变动最大的客户',
    moves: '上升 {up}，下降 {down}，新增 {new}，流失 {lost}，不变 {same}。',
    up: '上升',
    down: '下降',
    'moreMovers.other': '另有 {count} 位：查看对比',
    trendAlt: '堆积条形图：每个快照中各层级的客户数。',
    newer: '{name}（需要更新的版本）',
    kept: '已保存为“{name}”。',

    'keptMany.other': '已保存 {count} 个快照。',
    'recovered.other': '已找回 {count} 个列表记录丢失的快照。',
    removed: '已删除“{name}”。',

    'copied.other': '{count} 个快照已复制到剪贴板。',

    'leftOut.other': '无法读取 {names}，趋势中不含它们。',
    'headline.up': '“{unit}”上升 {share}，至 {value}。',
    'headline.down': '“{unit}”下降 {share}，至 {value}。',
    'headline.same': '“{unit}”保持在 {value}。',
    'headline.customers': '客户由 {before} 位变为 {after} 位。',
    seeCells: '查看单元格',
  }),

  // headers of the list that kept snapshots make
  ...under('kept', {
    customer: '客户',
    period: '快照',
    tier: '层级',
    value: '价值',
    owner: '负责人',
    model: '模型',
    unit: '价值列',
    points: '分数：{column}',
    weight: '权重：{column}',
  }),
};
