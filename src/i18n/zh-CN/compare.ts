import type { compare as english } from '../en/compare';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of two pyramids side by side. */
export const compare: TextsOf<typeof english, 'other'> = under('compare', {
  open: '比较金字塔',
  title: '比较金字塔',
  asShown: '当前显示',
  none: '此列表已没有两个可比较的金字塔。',
  from: '从',
  to: '到',
  moves: '变动情况',
  same: '不变',
  up: '上升 ▲',
  down: '下降 ▼',
  matrix: '客户，从层级（纵向）到层级（横向）',

  'cell.other': '{from} → {to}：{count} 位客户，占“{from}”的 {share}',
  unrated: '未评级',
  otherTiers: '两个金字塔的层级数不同，因此不区分上升或下降。',
  movers: '变动最大',

  'moreMovers.other': '另有 {count} 位',
});
