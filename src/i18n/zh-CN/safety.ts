import type { safety as english } from '../en/safety';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of what is kept in the workbook, and of taking it out again. */
export const safety: TextsOf<typeof english, 'other'> = under('safety', {
  newerModel: '{name}（由更新的版本创建）',
  remove: '从工作簿中删除本加载项的全部内容',
  title: '全部删除',
  noWayBack: '此操作无法撤回。',
  whatGoes: '模型、设置、隐藏标记以及名称 CLV 和 TIER 将从此工作簿中永久删除。你的列表保持不变。',
  sheetsToo: '同时删除报告工作表',
  columnsToo: '同时删除列表旁写入的列',
  confirm: '删除',
  keep: '保留',
  removed: '已删除。列：{columns}，报告工作表：{sheets}。',
});
