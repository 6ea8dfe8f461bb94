import type { TextsOf } from '../../textsOf';
import type { ownAnalysisHelp as english } from '../../en/help/ownAnalysis';

export const ownAnalysisHelp: TextsOf<typeof english, 'other'> = {
  intro:
    '一个分析就是一条记录：需要哪些列、有哪些选项、怎样从表格得到报告。它对 Excel 一无所知。计算引擎、窗格、命令行、完整报告和本帮助都从同一个目录中找到它。例如：谁比上一年买得少？',
  'options.title': '说明可设置的内容',
  'options.text':
    '选项的模式，每项都有默认值。指定列的选项用 columnOption：表单会列出列表的各列。窗格中的表单和命令行的 JSON Schema 都由此生成。',
  'evaluate.title': '计算',
  'evaluate.text': '从列和选项到数字的纯函数。用户能够更正的问题用 Problem 表示，含代码、位置和补救办法。',
  'record.title': '组成记录',
  'record.text':
    'defineAnalysis 将需求、模式、默认值、计算和写入内容合在一起。空列表、行类型不符和缺少列的情况，在调用你的代码之前已处理。',
  'catalogue.title': '在目录中加一行',
  'catalogue.text': '此后分析一览会显示它，命令行可以运行它，帮助中也有它的页面。',
  'texts.title': '写上文字',
  'texts.text': '每种语言的名称、问题、选项和报告。缺少的键无法通过编译或文本检查。',
  'help.title': '加以说明',
  'help.text':
    '公式和来源写在 help/methods.ts；怎样解读、有何局限写在 i18n/<语言>/help/analyses.ts。缺少时测试不通过。',
  'test.title': '用已发表的结果检验',
  'test.text': '步骤的算式写在注释中，并用他人发表过的结果检验。然后在示例上试用。',
};
