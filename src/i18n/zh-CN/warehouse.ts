import type { warehouse as english } from '../en/warehouse';
import type { TextsOf } from '../textsOf';

/** Handing a model over to a data warehouse as SQL, and bringing its result home. */
export const warehouse: TextsOf<typeof english, 'other'> = {
  'problem.sql-not-for-analysis': '此分析无法导出为 SQL。',
  'remedy.sql-not-for-analysis': '请导出金字塔或终身价值。',
  'problem.not-in-sql': '{value} 的要求无法用 SQL 表达。',
  'remedy.not-in-sql': '请选择 BG/NBD、MBG/NBD、Pareto/NBD 或 NBD，不使用已知差异和明细清理，然后重新导出。',
  'sql.about.pyramid': 'Customer Pyramid：每位客户的得分和层级。',
  'sql.about.lifetime':
    'Customer Pyramid：按拟合参数计算每位客户的活跃概率、预期购买次数和终身价值；数值误差低于 1e-9。',
  'sql.about.histories': 'Customer Pyramid：订单记录，每位客户一行。',
  'sql.about.counted': 'Customer Pyramid：相同购买历史合并计数，用于在加载项中重新拟合模型。',
  'sql.reads': '读取表 {table}，列名与列表相同。',
  'sql.fixedBreaks': '自然断点由列表得出：层级按此列表的断点划分。',
  'sql.fixedDay': '年龄从此列表的最后一天起计算。',
  'sql.copyFor': '复制为 {name} 的 SQL',
  'sql.copied': '已复制：保存为 {name} 并在数据仓库中运行。开头几行说明它读取哪个表。',
  'sql.column.count': '客户数',
};
