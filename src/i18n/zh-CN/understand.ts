import type { understand as english } from '../en/understand';
import type { TextsOf } from '../textsOf';

/** Texts that all analyses of understanding customers share. */
export const understand: TextsOf<typeof english, 'other'> = {
  'understand.note.read': '如何阅读',
  'understand.note.next': '下一步',
  'understand.next': '下一步：',

  'problem.too-few-rows': '{rows} 个完整的行太少；需要 {needed} 个。',
  'remedy.too-few-rows': '请减少列，或使用完整行更多的列表。',
  'problem.too-many-rows': '{rows} 行对此方法而言太多（需两两比较）；最多 {most} 行。',
  'remedy.too-many-rows': '请选择没有此限制的 k-means，或减少行。',
  'problem.columns-collinear': '“{column}”列可由其他列推出，无法得知其自身的影响。',
  'remedy.columns-collinear': '请去掉该列，或去掉构成它的某一列。',
  'problem.outcome-one-value': '所有完整行的结果相同，均为 {value}，无从区分。',
  'remedy.outcome-one-value': '请选择部分客户有、部分客户没有的列。',
  'problem.outcome-not-two-values': '“{column}”列有 {count} 个不同的值；需要“是或否”。',
  'remedy.outcome-not-two-values': '请选择只有两个值的列，或对数字选择线性类型。',
  'problem.outcome-separated': '“{column}”列完全决定结果，无法给出其影响的大小。',
  'remedy.outcome-separated': '请去掉该列。如果它在结果之后才知道，它本身就是结果的一部分。',
  'problem.group-too-small': '该群体有 {count} 位客户；其共性无法与偶然区分。',
  'remedy.group-too-small': '请选择至少 {needed} 位客户的群体。',
  'problem.group-everyone': '除 {others} 位外，所有客户都在群体中；没有可比较的对象。',
  'remedy.group-everyone': '请选择较小的群体，或还含有其他客户的列表。',
  'problem.no-attribute': '列表中没有可用于描述客户的列。',
  'remedy.no-attribute': '请加入地区、行业或规模等列，其值应由多位客户共有。',
  'problem.no-rating-column': '列表中没有客户评价列，如 1 到 5 的满意度。',
  'remedy.no-rating-column': '请加入这样的列，或选择表示评价的数字列。',
  'problem.clusters-too-many': '要求 {k} 个聚类，但只有 {distinct} 个不同的行。',
  'remedy.clusters-too-many': '请减少聚类个数，或增加列。',
  'problem.one-period': '所有日期都在同一期；没有后续的期可看。',
  'remedy.one-period': '请选择更短的周期，或时间跨度更长的列表。',
  'problem.products-once': '没有两种产品被同一批客户购买得足够多，无法得出结论。',
  'remedy.products-once': '请取更长时间，用产品组代替产品，或降低支持度。',
};
