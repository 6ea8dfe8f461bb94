import type { fullReport as english } from '../en/fullReport';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of the full report. */
export const fullReport: TextsOf<typeof english, 'other'> = {
  ...under('fullReport', {
    name: '完整报告',
    line: '此列表能说明的全部内容：每项适用的分析各占一张工作表，首页可跳转到各页',
    'written.other': '完整报告：已写入 {count} 项分析',
    'left.other': '有 {count} 项不适用于此列表，原因见首页。',
    'contents.sheet': '目录',
    'contents.title': '完整报告',
    'contents.of.other': '{list} 的 {count} 行。单击每一行可转到对应页面。',
    'contents.pages': '主要发现',
    'contents.line': '{name}：{finding}',
    'contents.left': '此列表无法说明的内容',
    noAmount: '没有可识别为金额的列，例如销售额或毛利。',
    noColumn: '列表缺少所需的列。',
    exampleOnly: '列表没有所需的列，只能显示虚构的示例数字。',
    'list.sheet': '列表概况',
    'list.title': '列表概况',
    'list.unknown': '看不出列表的一行代表什么。',
    'list.rows': '行数',
    'list.columns': '列数',
    'list.findings': '发现',
    'list.quality': '数据质量',
    'list.clean': '读取单元格时未发现异常。',
    'list.noticed.other': '共有 {count} 项发现，处理方式如下。列表的单元格未作任何更改。',
    'list.head.column': '列',
    'list.head.what': '发现',
    'list.head.treatment': '处理方式',
    'list.head.where': '位置',
    'list.where': '列表位置',
  }),
};
