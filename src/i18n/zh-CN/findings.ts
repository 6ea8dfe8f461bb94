import type { findings as english } from '../en/findings';
import type { TextsOf } from '../textsOf';

/** What was found in the cells of a list, and how it was treated. */
export const findings: TextsOf<typeof english, 'other'> = {
  'finding.blank.other': '{count} 个空单元格',

  'finding.text-number.other': '{count} 个以文本存储的数字',

  'finding.decimal-point.other': '{count} 个形如 {example} 的数字在别处可能读作 {comma}：此处点号为小数点',

  'finding.decimal-comma.other': '{count} 个形如 {example} 的数字在别处可能读作 {point}：此处逗号为小数点',

  'finding.decimal-unclear.other': '{count} 个形如 {example} 的数字：{point} 还是 {comma}？',

  'finding.filled-down.other': '组名下方有 {count} 个空单元格，已填入组名',

  'finding.mixed-currencies.other': '{count} 个金额涉及多种货币（{currencies}）；均未换算',

  'finding.unit.other': '{count} 个数字后带有单位 {unit}',

  'finding.debit-credit.other': '{count} 个金额标有借方或贷方',

  'finding.text-in-numbers.other': '数字中夹有 {count} 个文本',

  'finding.error-cell.other': '{count} 个单元格有错误值',

  'finding.text-date.other': '{count} 个以文本存储的日期',

  'finding.date-ambiguous.other': '{count} 个日期的日和月可能颠倒：{example} 是 {dayFirst} 或 {monthFirst}',

  'finding.date-serial.other': '{count} 个日期没有日期格式',

  'finding.date-without-year.other': '{count} 个日期没有年份，视为文件的营业年度 {year}',

  'finding.date-epoch.other': '{count} 个时间以 1970 年起的秒数表示',

  'finding.date-half-turned.other': '{count} 个日期的日和月很可能在打开文件时被颠倒：相邻的文本以日在前',

  'finding.duplicate-id.other': '{count} 行的客户重复',

  'finding.duplicate-header.other': '{count} 个列名重复使用',
  'finding.header-generated': '没有标题行：已为各列命名',

  'finding.header-blank.other': '{count} 列没有名称',

  'finding.mixed-types.other': '{count} 个单元格与所在列的类型不同',

  'finding.unreadable-characters.other': '{count} 个单元格含无法读取的字符（\uFFFD）',

  'finding.rows-group.other': '{count} 个位于行组上方的标题行，已分别填入各行，如 {example}',

  'finding.rows-filtered.other': '{count} 行被筛选隐藏',
  'finding.whole-column-trimmed': '选择了整列：仅读取有内容的部分',

  'finding.blank-rows.other': '{count} 个空行',
  'finding.header-joined': '标题占 {count} 行',

  'finding.rows-preamble.other': '列表上方有 {count} 行，如 {example}',

  'finding.rows-comment.other': '{count} 条批注，如 {example}',

  'finding.rows-total.other': '{count} 个合计行，如 {example}',

  'finding.rows-footer.other': '列表下方有 {count} 行，如 {example}',

  'finding.rows-header-again.other': '{count} 个重复的标题行',

  'finding.rows-other-table.other': '列表下方有另一表格的 {count} 行',
  'finding.files-joined.other': '{count} 个文件的行：{files}',
  'treatment.stacked': '按文件顺序作为一个列表读取',
  'treatment.joined': '合并为每列一个名称',
  'treatment.converted': '读作数值',
  'treatment.day-first': '按日在前、月在后读取；反过来会有 {turned} 个变成另一天',
  'treatment.month-first': '按月在前、日在后读取；反过来会有 {turned} 个变成另一天',
  'treatment.left-missing': '视为缺失，而非 0',
  'treatment.renamed': '另行命名',
  'treatment.kept': '保持原样',
  'treatment.skipped': '未计入',
};
