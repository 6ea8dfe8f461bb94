import type { TextsOf } from '../../textsOf';
import type { tourHelp as english } from '../../en/help/tour';

export const tourHelp: TextsOf<typeof english, 'other'> = {
  'start.title': '打开列表',
  'start.text':
    '打开含客户列表的工作簿，每位客户一行，每列上方有标题，然后选择其中任一单元格。窗格顶部的一行说明发现了什么：行数、列数以及需要查看的单元格。没有列表时可使用示例。',
  'start.alt': '客户列表旁的窗格，顶部一行说明发现的内容',
  'classify.title': '查看金字塔',
  'classify.text':
    '“客户分级”会建议指标并立即显示金字塔。移动权重，层级随之变化。方向、计分方法、层级和规则在下方各自的部分中。',
  'classify.alt': '金字塔及其层级，下方是权重',
  'customer.title': '查看一位客户',
  'customer.text': '选择一行：卡片显示层级和得分、各指标相对于本层平均值的贡献，以及使该客户上升的最小变化。',
  'customer.alt': '一位客户的卡片，含得分与各项贡献',
  'write.title': '写入',
  'write.text':
    '“写入工作簿”会在客户旁写入层级和得分，并在单独的工作表中写入摘要和原生图表。未经询问绝不覆盖你的内容，单击一次即可撤回。',
  'write.alt': '摘要工作表，含金字塔图和层级表',
  'value.title': '展望未来',
  'value.text': '“价值”由订单得出每位客户仍然活跃的概率、预期购买次数和终身价值，并与实际发生的情况核对。',
  'value.alt': '客户的终身价值与预测',
  'explore.title': '理解',
  'explore.text':
    '“分析”列出可以对该列表提出的问题：我们依赖谁、谁让我们亏损、最好的客户有何共性、他们接下来会买什么。每个问题一页、一图、一张工作表。',
  'explore.alt': '问题一览',
  'plan.title': '行动',
  'plan.text':
    '“行动计划”把层级变成何时由谁联系谁：每位负责人一张工作表、日历文件或供 CRM 使用的列表。你在联系记录中写下的内容，下次会带回来。',
  'plan.alt': '带到期日的行动计划',
  'track.title': '跟踪',
  'track.text': '保存快照。下个月“跟踪”会显示谁上升、谁下降及其原因，以及这对全部客户的价值意味着什么。',
  'track.alt': '自上次快照以来谁有变动及其原因',
};
