import type { warehouse as english } from '../en/warehouse';
import type { TextsOf } from '../textsOf';

/** Handing a model over to a data warehouse as SQL, and bringing its result home. */
export const warehouse: TextsOf<typeof english, 'other'> = {
  'problem.sql-not-for-analysis': '此分析无法导出为 SQL。',
  'remedy.sql-not-for-analysis': '请导出金字塔或终身价值。',
  'problem.not-in-sql': '{value} 的要求无法用 SQL 表达。',
  'remedy.not-in-sql': '请选择 BG/NBD、MBG/NBD、Pareto/NBD 或 NBD，不使用已知差异和明细清理，然后重新导出。',
  'problem.result-ids-twice': '结果中有 {count} 位客户重复：{ids}',
  'remedy.result-ids-twice': '请让数据仓库每位客户只输出一行，然后重新取回。',
  'problem.result-nothing-new': '结果中没有列表缺少的列。',
  'remedy.result-nothing-new': '请选择包含数据仓库新增列的文件。',
  'problem.result-of-others': '结果中没有列表里的客户：{ids}',
  'remedy.result-of-others': '请指定列表中哪一列是数据仓库的客户编号。',
  'problem.result-in-the-way': '列表旁的单元格挡住了结果。',
  'remedy.result-in-the-way': '请清空或移动列表右侧的单元格，然后重新取回结果。',
  'warehouse.bring': '取回数据仓库的结果…',
  'problem.parquet-unreadable': '无法将该文件作为 Parquet 读取。',
  'remedy.parquet-unreadable': '请使用 Snappy 压缩或不压缩写出，或使用逗号分隔的文件。',
  'problem.parquet-nested': '列 {column} 含有列表或记录。',
  'remedy.parquet-nested': '请在数据仓库中去掉该列，或拆分为普通列。',
  'warehouse.bringHome': '数据仓库的结果',
  'warehouse.broughtHome.other': '已取回：{count} 位客户的 {columns} 列',
  'warehouse.notInResult.other': '列表中有 {count} 位客户不在结果中：{ids}',
  'warehouse.notInList.other': '结果中有 {count} 位客户不在列表中：{ids}',
  'sql.about.pyramid': 'Customer Pyramid：每位客户的得分和层级。',
  'sql.about.lifetime':
    'Customer Pyramid：按拟合参数计算每位客户的活跃概率、预期购买次数和终身价值；数值误差低于 1e-9。',
  'sql.about.histories': 'Customer Pyramid：订单记录，每位客户一行。',
  'sql.about.counted': 'Customer Pyramid：相同购买历史合并计数，用于在加载项中重新拟合模型。',
  'sql.reads': '读取表 {table}，列名与列表相同。',
  'sql.fixedBreaks': '自然断点由列表得出：层级按此列表的断点划分。',
  'sql.fixedDay': '年龄从此列表的最后一天起计算。',
  'sql.notCleaned': '此列表无需清理：数据仓库中的订单按原样读取，退货从最近的购买中扣除。',
  'sql.copyFor': '复制为 {name} 的 SQL',
  'sql.copied': '已复制：保存为 {name} 并在数据仓库中运行。开头几行说明它读取哪个表。',
  'sql.column.count': '客户数',
};
