import type { functions as english } from '../en/functions';
import type { TextsOf } from '../textsOf';

/** Worksheet functions: what is wrong with an argument, in one sentence that a cell's error can show. */
export const functions: TextsOf<typeof english, 'other'> = {
  'problem.argument-not-number': '{value} 不是数字。',
  'remedy.argument-not-number': '请输入数字，或引用包含数字的单元格。',
  'problem.argument-sizes-differ': '有 {found} 个单元格，而需要 {wanted} 个。',
  'remedy.argument-sizes-differ': '请给出大小相同的区域。',
  'problem.argument-word-unknown': '{value} 不在以下选项中：{words}。',
  'remedy.argument-word-unknown': '请使用其中一个词，并加引号。',
  'problem.argument-too-few': '需要以下参数：{wanted}。',
  'remedy.argument-too-few': '请引用 FIT 或 SPENDFIT 的溢出区域，或给出所有这些数字。',
  'problem.no-result': '该客户没有值：计算所需的某项缺失。',
  'remedy.no-result': '请补全该行的空单元格。',
  'functions.inPreview': '输入公式后即计算。',
  'explore.group.cells': '单元格公式',
  'functions.addNames': '添加 =CLV() 和 =TIER()',
  'functions.addNames.line': '将两者存入此工作簿，输入时无需前缀',
  'functions.namesAdded': '已添加到此工作簿：{names}。未安装加载项时 CLV 也能计算。',
  'functions.namesPresent': '此工作簿已有：{names}。',
  'functions.namesPartlyAdded': '此工作簿已有 {names}。{taken} 在此另有含义，保持原样。',
  'functions.namesTaken': '{taken} 在此工作簿中另有含义，保持原样。',
  'functions.namesRemoved': '已从此工作簿删除：{names}。',
  'functions.reason': '{argument}：{reason}',
};
