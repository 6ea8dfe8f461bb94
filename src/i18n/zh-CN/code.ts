import type { code as english } from '../en/code';
import type { TextsOf } from '../textsOf';

/** Taking what was found along as code. */
export const code: TextsOf<typeof english, 'other'> = {
  'problem.code-not-for-analysis': '此分析无法导出为代码。',
  'remedy.code-not-for-analysis': '请导出金字塔或终身价值。',
  'code.copy': '复制为代码',
  'code.as.python': '复制为 Python',
  'code.as.r': '复制为 R',
  'code.copied': '已连同列表复制：另存为 {name} 后运行。',
  'code.written': '已写入：{files}',
};
