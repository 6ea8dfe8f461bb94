import type { matrix as english } from '../en/matrix';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts that the analyses of matrices share. */
export const matrix: TextsOf<typeof english, 'other'> = {
  'matrix.border': '分界',
  'matrix.head.valueShare': '“{column}”占比',
  'matrix.note.points': '绘制的点',
  'matrix.note.pointsText': '每 {step} 位客户绘制一位',
  'matrix.warning.fieldEmpty': '“{name}”中没有客户。',
};

/** Labels and choices of the option for missing values. */
export function missingOption<P extends string>(analysis: P) {
  return {
    ...under(`option.${analysis}`, { missing: '缺失值' }),
    ...under(`choice.${analysis}.missing`, {
      unrated: '客户不评级',
      're-weight': '使用其他指标',
      median: '使用该列的中位数',
    }),
  };
}
