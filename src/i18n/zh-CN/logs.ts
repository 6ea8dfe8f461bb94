import type { logs as english } from '../en/logs';
import type { TextsOf } from '../textsOf';

/** Logs larger than a sheet. */
export const logs: TextsOf<typeof english, 'other'> = {
  'log.made.other': '由 {rows} 行得到 {count} 位客户；逐行判读的客户：{judged}',
  'log.start': '订单在文件中？',
  'log.line': '订单记录可以超出工作表容量：在本机汇总为客户列表，数据不离开这台电脑。',
  'log.open': '从 .csv、.csv.gz 或 .parquet 读取订单',
  'log.drop': '拖放到此处，将这些文件作为同一份订单记录读取',
  'log.title': '订单记录文件',
  'log.all.other': '共 {count} 行。点击“写入”生成其客户列表。',
  'log.some.other': '已查看 {count} 行，下方内容只针对这些行。点击“写入”由全部行生成客户列表。',
  'log.beginning': '文件开头',
  'customers.sheet.counts': '购买历史计数（天）',
  'customers.warning.beyondSheet.other':
    '{all} 位客户中有 {count} 位超出工作表容量：工作表列出收入最高的客户，全部客户另在一张表中计数，可用于拟合生命周期价值模型。',
  'problem.log-empty': '文件为空。',
  'remedy.log-empty': '请重新导出，并确认含有标题行和数据行。',
  'problem.log-kinds-differ': 'Parquet 文件和文本文件不能作为同一份记录读取。',
  'remedy.log-kinds-differ': '请每次只选择一种文件。',
  'problem.log-carried': '部分行的客户或日期沿用上一行。',
  'remedy.log-carried': '请在导出时为每行填写 {column}，或在工作表中读取该记录。',
  'problem.log-unclear': '各行的数字或日期写法相互矛盾。',
  'remedy.log-unclear': '请指定小数点符号以及日、月的先后，或重新导出。',
  'problem.log-memory': '该记录需要的内存超过可用内存。',
  'remedy.log-memory': '请去掉不需要的列，减少每次的文件数，或使用命令行。',
  'problem.log-line-broken': '第 {line} 行有 {found} 个单元格，其他行有 {expected} 个：{text}',
  'remedy.log-line-broken': '请修正或删除该行；含有分隔符的单元格需要加引号。',
  'problem.log-line-unreadable': '第 {line} 行无法读取：{text}',
  'remedy.log-line-unreadable': '请修正或删除该行；其中的引号可能没有结束。',
  'problem.log-line-not-text': '第 {line} 行含有非 UTF-8 字节：文件混用了编码。',
  'remedy.log-line-not-text': '请重新导出为 CSV UTF-8。',
  'problem.gzip-unreadable': '该文件不是完整的 gzip。',
  'remedy.gzip-unreadable': '请重新复制或下载，或先解压。',
  'problem.log-engine-missing': '未安装从磁盘读取大型记录所需的 DuckDB。',
  'remedy.log-engine-missing': '请安装：{command}',
};
