import type { start as english } from '../en/start';
import type { TextsOf } from '../textsOf';

/** Texts of a pane that does not open. */
export const start: TextsOf<typeof english, 'other'> = {
  'start.slow': 'Excel 尚未响应。',
  'start.slow.remedy': '如果正在编辑单元格，请按 Enter 或 Esc 结束。否则请关闭窗格后重新打开。',
  'start.failed': '无法打开窗格。',
  'start.failed.remedy': '工作簿未受影响。请重试；如仍无效，请关闭并重新打开 Excel，或复制详细信息并反馈。',
  'start.again': '重新打开',
  'action.copyDetails': '复制详细信息',
  'action.copied': '已复制',
  'start.languageMissing': '无法加载{language}文本：窗格暂用英语显示。网络恢复后请重新打开。',
};
