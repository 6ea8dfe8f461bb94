import type { cross as english } from '../en/cross';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of the cross table of two classifications. */
export const cross: TextsOf<typeof english, 'other'> = {
  'analysis.cross.name': '交叉表',
  'analysis.cross.line': '两个金字塔或任意两种类别交叉：谁在哪里，谁的位置不同',
  ...under('cross', {
    'movement.up': '上升',
    'movement.down': '下降',
    'movement.same': '不变',
    'movement.changed': '改变',
    'column.movement': '从“{first}”到“{second}”',
    'sheet.name': '交叉表',
    'sheet.title': '“{first}”与“{second}”',
    'finding.moves': '{same} 的客户在两者中位置相同；与“{first}”相比，按“{second}”有 {up} 更高、{down} 更低。',
    'finding.changed': '{same} 的客户在“{first}”和“{second}”中名称相同，{changed} 不同。',
    'finding.largest': '最大的群体占客户的 {customers}，为“{one}”且“{other}”。',
    'figure.customers': '客户数',
    'figure.both': '表中客户',
    'chart.moves': '按变动的客户与“{column}”',
    'chart.rows': '“{second}”（横向）占各“{first}”（纵向）的比例',
    'table.counts': '客户数',
    'table.value': '“{column}”合计',
    'table.movers': '位置不同的客户：显示 {shown} 位，共 {all} 位，变动最大者在前',
    'head.corner': '{first} \\ {second}',
    'head.total': '合计',
    'head.share': '客户占比',
    'head.customer': '客户',
    'head.movement': '变动',
    'head.alike': '同样变动的客户',
    'head.alikeValue': '其“{column}”',
    'note.order': '顺序',
    'order.option': '按给定顺序，最好的在前：{names}',
    'order.known': '自动识别，最好的在前：{names}',
    'order.none': '未知；名称按首次出现的顺序排列',
    'note.merged': '已合并',

    'note.blank.other': '{count} 位客户在其中一列缺少名称，未计入。',
    'warning.similar': '“{column}”中的“{from}”很可能就是“{to}”：请在“要合并的名称”中合并。',

    'warning.blank.other': '{count} 位客户在其中一列缺少名称，未计入。',
    'warning.noOrder': '不知道哪些名称更好：请给出顺序，才能看出谁更高、谁更低。',
    'warning.notInOrder': '“{name}”不在顺序中，排在最后。',
  }),

  // the form
  ...under('option.cross', {
    id: '客户标识列',
    first: '第一列',
    second: '第二列',
    order: '名称顺序，最好的在前',
    merge: '要合并的名称',
    'merge.from': '写作',
    'merge.to': '视为',
    names: '变动的名称',
    'names.up': '在第二列中更高',
    'names.down': '在第二列中更低',
    'names.same': '两者相同',
    'names.changed': '不同，无顺序',
    valueColumns: '要求和的列',
  }),
  ...under('hint.cross', {
    first: '例如一个金字塔的层级',
    second: '例如另一个金字塔的层级',
    order: '省略：已知的顺序，如 A、B、C 或顶级、大型、中型、小型',
  }),
};
