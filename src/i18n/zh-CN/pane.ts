import type { pane as english } from '../en/pane';
import type { TextsOf } from '../textsOf';

/** The pane around its places: list, messages, models, writing. */
export const pane: TextsOf<typeof english, 'other'> = {
  'pane.title': '客户价值金字塔',

  // the pane: source
  'source.none': '未选择列表',

  'source.customers.other': '{count} 位客户',

  'source.columns.other': '{count} 列',
  'source.pin': '选择其他位置时保留此列表',
  'source.unpin': '重新跟随所选内容',

  'source.questions.other': '{count} 个问题',

  'source.toCheck.other': '{count} 个待检查单元格',

  'source.noticed.other': '{count} 条提示',
  'source.goTo': '在工作簿中选择 {place}',
  'source.hidden': '被筛选隐藏的行',
  'source.hidden.include': '计入',
  'source.hidden.visible-only': '不计入',
  'source.reading': '正在读取列表',

  // the pane: quality list
  'quality.title': '列表中发现的问题',
  'quality.more': '另有 {count} 位',
  'quality.decided': '两种读法中取其一：{decisions}',

  'quality.decided.point.other': '{count} 个数字以点号为小数点',

  'quality.decided.comma.other': '{count} 个数字以逗号为小数点',

  'quality.decided.day-first.other': '{count} 个日期以日在前',

  'quality.decided.month-first.other': '{count} 个日期以月在前',

  'quality.decided.credit-negative.other': '{count} 个金额以贷方为扣减',

  'quality.decided.credit-positive.other': '{count} 个金额以借方为扣减',
  'quality.questions.open': '待回答',
  'quality.questions.some': '{count} 个中有 {open} 个待回答',
  'quality.questions.none': '已回答',
  'quality.others': '其他发现',
  'quality.question': '{example} 是……',
  'quality.question.of': '“{column}”：{example} 是……',

  'quality.by.guess.other': '{count} 个单元格暂按此读取，等待你确认',

  'quality.by.answer.other': '{count} 个单元格按你的回答读取',

  'quality.by.culture.other': '{count} 个单元格按你的 Excel 区域设置读取',

  'quality.keepRows.other': '保留这些行',
  'quality.leaveOut': '不计入',

  // the pane: states
  'empty.line': '请在工作簿中选择客户列表，每行一位客户。',
  'empty.sample': '使用示例',
  'empty.title': '谁是你最好的客户？',
  'failure.title': '无法显示窗格的这一部分。',
  'failure.remedy': '工作簿未受影响。请重试；如再次出现，请复制详细信息并反馈。其中不含你的单元格内容。',
  'failure.again': '重试',
  'progress.reading': '正在读取列表',
  'progress.reading-again': '正在重新读取列表…',
  'progress.computing': '正在计算',
  'progress.writing': '正在写入列',
  'progress.checking': '正在测试此 Excel',
  'progress.charts': '正在绘制图表',
  'progress.undoing': '正在恢复原有内容',
  'progress.rate': '每秒 {count} 行',
  'progress.secondsLeft.other': '剩余 {count} 秒',
  'progress.minutesLeft.other': '剩余 {count} 分钟',
  'progress.sample': '正在添加示例',
  'action.cancel': '取消',
  'action.close': '关闭',
  'action.undo': '撤消',
  'action.redo': '恢复',
  'action.replace': '替换',
  'action.keepMine': '保留我的内容',
  'action.add': '添加',
  'action.remove': '删除',
  'action.remove.named': '删除“{name}”',
  'action.cleanUp': '清理',
  'action.finish': '完成写入',
  'action.goTo': '转到 {place}',
  'action.goToColumns': '转到列',
  'action.goToSummary': '转到摘要',

  'action.goToUnrated.other': '查看 {count} 位未评级客户',
  'action.useColumns': '使用此列表的列',

  'message.written.other': '已为 {count} 位客户写入。',

  'message.unrated.other': '{count} 位未评级。',
  'message.unfinished': '写入“{name}”时中断。要完成写入，还是撤回？',
  'message.undone': '已撤回。工作簿已恢复原状。',
  'message.notUndone': '工作簿此后已更改，无法从此处撤回。请使用 Excel 的撤消功能。',
  'message.overwrite': '{place} 已有内容。要替换吗？',

  'message.typed.other': '{count} 处在写入后被更改，{place}。要保留现有内容吗？',
  'message.overwrite.unknown': '要写入的单元格已有内容。要替换吗？',
  'message.modelDeleted': '已删除“{name}”。',
  'message.modelImported': '已导入“{name}”。',
  'message.modelSaved': '已将“{name}”保存到工作簿。',
  'message.modelCopied': '模型已复制为文本。请粘贴到以 .json 结尾的文件中。',
  'message.cancelled': '已取消。工作簿保持原状。',

  // the pane: model bar
  'model.defaultName': '客户价值金字塔',
  'model.copyName': '{name} 副本',
  'model.choose': '模型：{name}',
  'model.edited': '已编辑',
  'model.more': '此模型的更多操作',
  'model.name': '模型名称',
  'model.save': '保存',
  'model.saveAs': '另存为',
  'model.rename': '重命名',
  'model.duplicate': '复制',
  'model.export': '导出',
  'model.import': '导入',
  'model.delete': '删除',

  // the pane: places
  'places.label': '页面',
  list: '{items}',
  clauses: '{before}，{after}',
  'place.classify': '客户分级',
  'place.explore': '分析',

  // the pane: write
  'write.label': '写入工作簿',
  'write.what': '写入内容',
  'write.columns': '层级列和得分列',
  'write.summary': '含图表的摘要工作表',
  'write.contributions': '各指标的分数',
  'write.formulas': '写入公式而非数值',
  'write.nothing': '请至少选择一项要写入的内容',

  // what every written sheet has
  'chart.level': '{name} · {customers} · {share}',
  'chart.valued': '{name} · {value}',
  'chart.side': '侧边',
  'chart.step': '阶梯',
  'sheet.written': '写入时间',
  'sheet.source': '来源',
  'sheet.model': '模型',
  'sheet.chart-data': '图表数据',
};
