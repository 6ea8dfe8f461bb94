import type { commandLine as english } from '../en/commandLine';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texts of the command line's help. */
export const commandLine: TextsOf<typeof english, 'other'> = {
  ...under('cli', {
    'help.title': '客户价值金字塔命令行',
    'help.commands': '命令',
    'help.analyses': '分析',
    'help.options': '选项',
    'help.analysisOptions': '写在 --options 中',
    'help.examples': '示例',
    'help.exit': '退出代码',
    'help.reads': '一行代表',
    'help.more':
      '查看某一项的详细说明：{command} --help。在项目中，以 npm run --silent analyse -- 代替 customer-pyramid。',
    'list.parts': '{parts}',
    'exit.0': '完成',
    'exit.1': '程序自身的错误，附调用堆栈',
    'exit.2': '输入或参数有误：用一行说明问题、位置和解决方法',
    'command.all': '将列表的完整标准报告写入一个工作簿，目录在最前',
    'command.bring-home': '将数据仓库的结果放在列表旁',
    'command.log': '将超出工作表大小的订单记录（.csv、.csv.gz 或 .parquet）汇总为客户列表 .csv',
    'command.calculate': '计算工作簿的所有公式，包括 PYRAMID 函数',
    'command.sample': '写入示例工作簿',
    'command.completion': '输出 shell 补全命令和选项所需的脚本',
    'option.input':
      '.xlsx、.csv、.tsv 或 .txt；- 表示标准输入，有管道输入时也会读取。列相同的多个文件作为一个列表读取；tier-migration 和 equity-bridge 读取前后两个列表',
    'option.range': '第一张工作表的区域、Sheet!A1:D20 或表格名称；省略：整个列表',
    'option.shape': '一行代表什么；省略：自动识别。需要比较客户的分析会由订单生成客户列表',
    'option.decimals': '文本列看不出小数点时，指明哪一个是小数点',
    'option.days': '文本列看不出日期顺序时，指明哪一个在前',
    'option.credits': '列表看不出时，指明借方之外的贷方 (CR, H) 如何计算',
    'option.options': 'JSON 文件或 JSON 文本；省略：适合此列表的默认值',
    'option.customers': '客户列表，按标识与订单关联：选项 covariates 所指的列',
    'option.contacts': '单独文件中的联系记录，用于 action-plan；省略：工作簿中的联系记录',
    'option.output': '写入列表及分析结果的 .xlsx 文件',
    'option.json': '写入未舍入数字的文件',
    'option.format':
      '输出内容：文本形式的报告、未舍入的数字，或附有分析结果的列表。未要求写入任何文件时，省略即为 table',
    'option.ics': '写入行动计划日历的文件',
    'option.csv': '写入行动计划列表（用于 CRM）的文件',
    'option.code': '用于存放 Python 和 R 脚本（pyramid、lifetime）及其所读列表的文件夹：脚本可重现报告',
    'option.sql': '用于存放金字塔或终身价值 SQL 语句的文件夹（供数据仓库使用）',
    'option.dialect': '该语句的方言；省略：duckdb',
    'option.dbt': '将该文件夹生成为 dbt 项目',
    'option.result': '用于 bring-home：数据仓库的结果文件（.csv、.xlsx 或 .parquet）',
    'option.id': '用于 bring-home：列表中的客户编号列；省略：标识客户的列',
    'option.language': '文字、工作表和数字所用的语言；省略：系统语言',
    'option.list': '各分析及其所需的列，选项以 JSON Schema 表示',
    'option.reference': '同样的内容，便于阅读',
    'option.help': '本说明，或某个命令的说明',
    'option.version': '版本',
  }),
};
