import type { problems as english } from '../en/problems';
import type { TextsOf } from '../textsOf';

/** For every code of core/problem.ts what happened and what to do. The place is shown beside the text as a link. */
export const problems: TextsOf<typeof english, 'other'> = {
  'problem.selection-empty': '所选内容为空。',
  'remedy.selection-empty': '请选择客户列表，每行一位客户。',
  'problem.selection-one-cell': '只选择了一个单元格，且周围没有列表。',
  'remedy.selection-one-cell': '请选择客户列表，或其中的一个单元格。',
  'problem.selection-too-large': '所选内容过大，无法一次读取。',
  'remedy.selection-too-large': '请选择较少的列或行，或仅选择工作表中有内容的部分。',
  'problem.selection-several-areas-differ': '所选的多个区域不匹配。',
  'remedy.selection-several-areas-differ': '请选择行相同或列相同的区域。',
  'problem.header-merged': '标题行中有合并单元格，无法区分各列。',
  'remedy.header-merged': '请取消合并标题，使每列有一个名称，或选择不含标题的列表。',
  'problem.no-data-rows': '标题下方没有客户。',
  'remedy.no-data-rows': '请同时选择标题下方的行。',
  'problem.no-numeric-column': '列表中没有数字列。',
  'remedy.no-numeric-column': '请至少包含一个数字列，如销售额或毛利。',

  'problem.no-customer-column': '列表没有说明订单属于谁：没有标识客户的列。',
  'remedy.no-customer-column': '请在导出时包含客户名称、编号或电子邮件地址，或选择包含它的列。',
  'problem.needs-customers': '此分析比较客户，而此列表的行不是每行一位客户。',
  'remedy.needs-customers': '请由订单生成客户列表，选择每行一位客户的列表，或指定此列表的一行代表什么。',
  'problem.needs-orders': '此分析读取订单，而此列表的行不是每行一笔订单。',
  'remedy.needs-orders': '请选择含每笔订单客户、日期和金额的列表，或指定此列表的一行代表什么。',
  'problem.needs-contracts': '此分析读取合同，而此列表的行不是每行一份合同。',
  'remedy.needs-contracts': '请选择含每份合同起止日期的列表，或指定此列表的一行代表什么。',

  'problem.too-few-columns': '列表的列太少，不足以进行此分析。',
  'remedy.too-few-columns': '请选择含更多数字列的列表，或选择其他分析。',
  'problem.column-missing': '列表中没有“{column}”列。',
  'remedy.column-missing': '请选择包含该列的列表，或改用此列表的列。',
  'problem.column-duplicate': '“{column}”列使用了两次。',
  'remedy.column-duplicate': '请保留一次，删除另一次。',
  'problem.column-not-numeric': '“{column}”列不是数字。',
  'remedy.column-not-numeric': '请选择数字列，或将其文本转换为数字。',
  'problem.column-all-errors': '“{column}”的所有值都是错误值。',
  'remedy.column-all-errors': '请修正该列的公式，或将其从指标中删除。',
  'problem.column-no-variance': '“{column}”的所有值相等，无法区分客户。',
  'remedy.column-no-variance': '请将其从指标中删除，或改用分段、目标或排名计分。',
  'problem.column-no-values': '“{column}”列没有值。',
  'remedy.column-no-values': '请填写该列，或将其从指标中删除。',

  'problem.options-invalid': '有一项设置无效。',
  'remedy.options-invalid': '请检查所指的设置，或从预设开始。',
  'problem.analysis-unknown': '不存在分析“{id}”。',
  'remedy.analysis-unknown': '请从分析列表中选择。',
  'problem.weight-negative': '某个权重小于 0 或不是数字。',
  'remedy.weight-negative': '请设为不小于 0 的数。如果越小越好，请改为切换方向。',
  'problem.weights-all-zero': '所有权重均为 0。',
  'remedy.weights-all-zero': '请至少为一个指标设置大于 0 的权重。',
  'problem.too-many-categories': '“{column}”列有 {count} 个不同的值。',
  'remedy.too-many-categories': '请选择取值较少的列，如层级、地区或行业。',
  'problem.no-category-column': '列表中没有可用于此处的类别列。',
  'remedy.no-category-column': '请包含层级、地区或市场类型等列。',
  'problem.aspect-empty': '某个方面有权重却没有指标。',
  'remedy.aspect-empty': '请为其添加指标，或将权重设为 0。',
  'problem.cuts-do-not-add-up': '各层级的占比合计为 {sum}%，而非 100%。',
  'remedy.cuts-do-not-add-up': '请调整占比，使合计为 100。',
  'problem.cuts-not-descending': '各层级的最低得分没有从上到下递减。',
  'remedy.cuts-not-descending': '请使每个层级的得分低于上一层级。',
  'problem.bands-invalid': '“{column}”的分段顺序不对，或分数不在 0 到 100 之间。',
  'remedy.bands-invalid': '请使每段起点高于前一段，分数为 0 到 100。',
  'problem.target-not-positive': '“{column}”的目标值不大于 0。',
  'remedy.target-not-positive': '请输入大于 0 的目标值。',
  'problem.cutoffs-not-ascending': '界限没有递增：{first} 在 {second} 之前。',
  'remedy.cutoffs-not-ascending': '请从低到高排列，每个只写一次。',
  'problem.segment-codes-twice': '{count} 个代码属于多个细分：{codes}。',
  'remedy.segment-codes-twice': '请使每个代码只属于一个细分。',
  'problem.segment-codes-missing': '{count} 个代码不属于任何细分：{codes}。',
  'remedy.segment-codes-missing': '请将其加入某个细分，使每个代码都有归属。',
  'problem.no-rated-customer': '没有客户可以评级，因为每位都缺少数值。',
  'remedy.no-rated-customer': '请填写数值，或在“缺失值”下选择使用其他指标。',
  'problem.rules-leave-nobody': '规则使所有客户都不评级。',
  'remedy.rules-leave-nobody': '请缩小使客户不评级的规则的范围，或将其删除。',
  'problem.did-not-converge': '计算未能收敛到结果。',
  'remedy.did-not-converge': '请检查各列是否有极端值，或使用更多数据。',
  'problem.value-out-of-range': '有一个值超出此处的合理范围。',
  'remedy.value-out-of-range': '请更正该值，或选择总额大于 0 的列。',

  'problem.pairwise-not-square': '成对比较表不是每个指标一行一列。',
  'remedy.pairwise-not-square': '行数应与指标数相同，每行的值也应同样多。',
  'problem.pairwise-incomplete': '缺少“{first}”与“{second}”的比较。',
  'remedy.pairwise-incomplete': '请说明“{first}”的重要性是“{second}”的多少倍：1 为同等，最大为 9。',
  'problem.pairwise-not-positive': '“{first}”与“{second}”的比较值为 {value}，但必须大于 0。',
  'remedy.pairwise-not-positive': '“{first}”更重要时用 1 到 9，较不重要时用 1/3 之类的分数。',
  'problem.pairwise-not-reciprocal': '“{first}”对“{second}”的值为 {value}，与“{second}”对“{first}”的值不互为倒数。',
  'remedy.pairwise-not-reciprocal': '一处为 3 时，另一处应写 1/3；指标与自身比较时写 1。',
  'problem.pairwise-too-many': '{count} 个指标过多，无法成对比较。',
  'remedy.pairwise-too-many': '请至多比较 {most} 个，或将指标分组。',
  'problem.dimension-mismatch': '“{column}”必须是指标，且恰好属于一个维度。',
  'remedy.dimension-mismatch': '请将其加入指标，放入一个维度，或从其他维度中移除。',
  'problem.no-complete-customer': '没有客户在所有指标上都有数值，无法从数据中得出权重。',
  'remedy.no-complete-customer': '请填写数值，去掉缺失最多的指标，或改用按分数或按排序的权重。',
  'problem.indicators-identical': '各指标同升同降，数据无法说明权重。',
  'remedy.indicators-identical': '请去掉其中一个，或选择其他确定权重的方法。',

  'problem.days-without-year': '“{column}”列只有日和月，没有年份。',
  'remedy.days-without-year': '请连同说明年份的首行 (EXTF) 一起导出文件，或在该列写入完整日期。',
  'problem.column-not-date': '“{column}”列不是日期。',
  'remedy.column-not-date': '请选择日期列，或将其文本转换为日期。',
  'problem.returns-refused': '列表中有 {count} 笔负数金额的订单（第 {rows} 行）。',
  'remedy.returns-refused': '请将退货设为从此前购买中扣除或不计入，或删除这些行。',
  'problem.amounts-not-positive': '重复购买的 {count} 位客户平均金额全部不大于 0，例如 {customers}。',
  'remedy.amounts-not-positive': '请更正这些金额，或不使用花费模型继续。',
  'problem.no-repeat-customer': '没有客户再次购买，无法得知重复购买的规律。',
  'remedy.no-repeat-customer': '请使用更长的时期，或更小的时间单位。',
  'problem.too-few-customers': '{count} 位客户对此模型而言太少。',
  'remedy.too-few-customers': '请使用客户更多的列表。',
  'problem.recency-after-age': '最后一次购买晚于观察期末，或时间小于 0（第 {rows} 行）。',
  'remedy.recency-after-age': '请更正这些行：0 ≤ 最近一次 ≤ T；没有重复购买时最近一次为 0。',
  'problem.frequency-not-whole': '购买次数或客户数不是 0 或正整数（第 {rows} 行）。',
  'remedy.frequency-not-whole': '请更正这些行，或选择其他列。',
  'problem.retention-not-share': '保留率 {value} 不在 0 到 1 之间。',

  'problem.retention-not-share.other': '{count} 位客户的保留率不在 0 到 1 之间，包括 {customers}。',
  'remedy.retention-not-share': '80% 请写作 0.8，或带百分号写作 80%。',
  'problem.value-without-end': '保留率为 {value} 时，按此增长率和折现率，价值将无限增长。',

  'problem.value-without-end.other': '{count} 位客户的价值无限增长，包括 {customers}。',
  'remedy.value-without-end': '请设置计算期限；或使用小于 1 的保留率、更高的折现率或更低的增长率。',
  'problem.survivors-not-falling': '仍在的客户数为空、小于 0 或多于上一行（第 {row} 行）。',
  'remedy.survivors-not-falling': '请列出一个同期群：每期一行，起始在前，且不多于前一期。',

  'problem.contract-ends-before-start.other': '{count} 份合同的结束日期早于开始日期（第 {rows} 行）。',
  'problem.contract-ends-before-start': '有合同的结束日期早于开始日期。',
  'remedy.contract-ends-before-start': '请更正这些日期，或选择其他列。',
  'problem.nobody-left': '没有客户流失，无法得知流失的规律。',
  'remedy.nobody-left': '请使用更长的观察期，或更短的续约间隔。',
  'problem.too-few-periods': '可供学习的续约不足两次。',
  'remedy.too-few-periods': '请使用更长的观察期，或更短的续约间隔。',
  'problem.unit-too-coarse': '没有客户被观察满一个完整的时间单位。',
  'remedy.unit-too-coarse': '请选择更小的时间单位。',
  'problem.no-purchase-dates': '此模型需要每次购买的日期；列表只有次数。',
  'remedy.no-purchase-dates': '请选择订单列表，或选择其他模型。',
  'problem.covariate-changes': '部分客户（{count} 位）各行的“{column}”不一致：{customers}。',
  'remedy.covariate-changes': '已知差异必须固定不变：请选择其他列，或在第二个列表中每位客户给出一行。',
  'problem.covariate-blank': '部分客户（{count} 位）没有“{column}”：{customers}。',
  'remedy.covariate-blank': '请填写，或去掉该列或这些客户。',
  'problem.covariate-one-value': '“{column}”对所有客户都相同，因此没有差异。',
  'remedy.covariate-one-value': '请选择客户之间有差异的列。',
  'problem.covariates-not-with-model': '此模型不支持已知差异。',
  'remedy.covariates-not-with-model': '请选择 Pareto/NBD、BG/NBD 或 MBG/NBD，或拟合最好的模型。',

  'problem.sheet-protected': '工作表受保护。',
  'remedy.sheet-protected': '请在“审阅”选项卡中撤消工作表保护，然后重新写入。',
  'problem.sheet-no-room-right': '列表右侧没有空间添加新列。',
  'remedy.sheet-no-room-right': '请在右侧腾出几列，或将列表左移。',
  'problem.cells-in-the-way': '要写入的单元格已有内容，或设有数据验证规则。',
  'remedy.cells-in-the-way': '请允许替换，或移走其内容。',
  'problem.cells-merged': '有合并单元格阻碍写入。',
  'remedy.cells-merged': '请取消合并，然后重试。',
  'problem.cells-spilled': '某个公式的溢出结果占用了要写入的单元格。',
  'remedy.cells-spilled': '请移走产生溢出的公式，然后重新写入。',
  'problem.workbook-protected': '工作簿的结构受保护，无法添加工作表。',
  'remedy.workbook-protected': '请在“审阅 > 保护工作簿”中取消保护，或仅写入列。',
  'problem.workbook-read-only': '工作簿以只读方式打开。',
  'remedy.workbook-read-only': '请选择“编辑工作簿”，或另存副本后在其中写入。',
  'problem.cell-edit-mode': '正在编辑单元格。',
  'remedy.cell-edit-mode': '请在工作表中按 Enter 或 Esc，然后重试。',
  'problem.sheet-name-taken': '已有同名工作表。',
  'remedy.sheet-name-taken': '请重命名该工作表，然后重试。',
  'problem.source-gone': '所记录的内容已不在工作簿中。',
  'remedy.source-gone': '请重新选择列表。',
  'problem.state-damaged': '无法读取此工作簿中保存的模型。',
  'remedy.state-damaged':
    '你可以继续。模型不会丢失：保存第一个新模型时，原有模型会另存在工作簿中。文件的早期版本中也有它们。',
  'problem.api-not-supported': '此版本的 Excel 缺少所需的功能。',
  'remedy.api-not-supported': '请更新 Excel，或在 Excel 网页版中打开工作簿。',
  'problem.list-changed': '写入期间列表不断变化。',
  'remedy.list-changed': '未写入任何内容。请等到无人更改列表时再写入。',
  'problem.values-typed': '之前写入的单元格现在是其他内容。',
  'remedy.values-typed': '请从窗格写入，届时会询问保留还是替换。',
  'problem.written-not-kept': '内容已全部写入，但设置未能保存到工作簿。',
  'remedy.written-not-kept': '请在 Excel 就绪后重新写入；结果会就地更新。',
  'problem.write-remains': 'Excel 拒绝恢复全部内容。',
  'remedy.write-remains': '尚未恢复：{places}。请在 Excel 再次响应后立即清理。',
  'problem.host-silent': 'Excel 没有响应。',
  'remedy.host-silent': '如果正在编辑单元格，请按 Enter 或 Esc 结束，然后重试。',
  'problem.host-refused': 'Excel 拒绝了该操作。',
  'remedy.host-refused': '请重试。如再次出现，请复制详细信息并反馈。',

  'problem.file-missing': '文件不存在。',
  'remedy.file-missing': '请检查文件名和文件夹。',
  'problem.file-damaged': '无法读取文件。',
  'remedy.file-damaged': '请在 Excel 中打开并重新保存，或使用其他副本。',
  'problem.file-not-text': '文件含有非文本字节。',
  'remedy.file-not-text': '请重新导出为 CSV UTF-8，或用原来的程序打开。',
  'problem.file-is-workbook': '文件是工作簿，只是扩展名不同。',
  'remedy.file-is-workbook': '请恢复其扩展名 (.xlsx)，或在 Excel 中另存为 .xlsx。',
  'problem.file-is-json': '文件是 JSON，不是表格。',
  'remedy.file-is-json': '请导出为 CSV，或在 Excel 中用“数据 > 获取数据 > 从 JSON”打开并另存为 .xlsx。',
  'problem.file-is-markup': '文件是网页或 XML，不是表格。',
  'remedy.file-is-markup': '请在 Excel 中打开，并另存为 Excel 工作簿 (.xlsx)。',
  'problem.file-quote-open': '第 {line} 行的引号没有闭合：文件缺失一部分。',
  'remedy.file-quote-open': '请重新导出文件，或在该行闭合引号。',
  'problem.file-too-many-rows': '文件的行数超过工作表上限（1,048,576）。',
  'remedy.file-too-many-rows': '请拆分为多个文件。',
  'problem.file-too-many-columns': '文件的列数超过工作表上限（16,384）。',
  'remedy.file-too-many-columns': '导出时请去掉一些列。',
  'problem.file-type-unknown': '不支持此类文件。',
  'remedy.file-type-unknown': '请使用 .xlsx 或 .csv 文件。',
  'problem.file-encrypted': '文件已用密码加密。',
  'remedy.file-encrypted': '请在 Excel 中打开，在“文件 > 信息 > 保护工作簿”中删除密码并保存。',
  'problem.file-is-xls': '文件是 Excel 97-2003 工作簿 (.xls)。',
  'remedy.file-is-xls': '请在 Excel 中打开，并另存为 Excel 工作簿 (.xlsx)。',
  'problem.file-is-xlsb': '文件是二进制工作簿 (.xlsb)。',
  'remedy.file-is-xlsb': '请在 Excel 中打开，并另存为 Excel 工作簿 (.xlsx)。',
  'problem.file-is-ods': '文件是 OpenDocument 电子表格 (.ods)。',
  'remedy.file-is-ods': '请在 Excel 或 LibreOffice 中打开，并另存为 Excel 工作簿 (.xlsx)。',
  'problem.file-not-writable': '无法写入文件。',
  'remedy.file-not-writable': '请在其他程序中关闭该文件，或选择其他名称或文件夹。',
  'problem.arguments-invalid': '缺少参数，或参数未知。',
  'remedy.arguments-invalid': '请用 --help 运行该命令查看参数。',
  'problem.options-not-json': '选项不是有效的 JSON。',
  'remedy.options-not-json': '请检查逗号、引号和括号。',

  'problem.cancelled': '已取消。工作簿保持原状。',
  'remedy.cancelled': '随时可以重新开始。',
  'problem.internal': '加载项出现问题。',
  'remedy.internal': '请重试。如再次出现，请复制详细信息并反馈。',

  'cli.customersMade.other': '各行是订单：已由 {rows} 行生成 {count} 位客户的列表，位于工作表“{sheet}”。',
  'cli.looksLike.customers': '列表看起来是每行一位客户。选项按原样采用。',
  'cli.looksLike.orders': '列表看起来是每行一笔订单。选项按原样采用。',
  'cli.looksLike.order-lines': '列表看起来是每笔订单多行。选项按原样采用。',
  'cli.looksLike.contracts': '列表看起来是每行一份合同。选项按原样采用。',
  'cli.looksLike.counts': '列表看起来是每行一位已统计购买次数的客户。选项按原样采用。',
  'cli.looksLike.snapshots': '列表看起来是每行一位客户的一期。选项按原样采用。',
  'cli.warning.part-unreadable': '无法读取文件的部件 {part}，已略过：{detail}',
  'cli.warning.sheet-unreadable': '无法读取工作表“{sheet}”，已略过（{part}）：{detail}',
  'cli.warning.sheet-renamed': '工作表名称“{from}”已被占用或不被 Excel 允许：在此改名为“{sheet}”。',

  'cli.warning.cells-unreadable.other': '工作表“{sheet}”中有 {count} 个单元格的内容与声明不符；第一个是 {cell}',
  'cli.warning.encoding-guessed':
    '文本按 {encoding} 读取，其字节与之最相似：它不是 UTF-8。请检查含重音符或其他文字的名称。',

  'cli.warning.characters-unreadable.other':
    '{count} 个字符无法读取，显示为 \uFFFD，第一个在第 {line} 行。请索取 UTF-8 编码的文件。',

  'cli.warning.fields-realigned.other':
    '{count} 行的分隔符过多或过少，或引号多余；已参照其他行修正。请检查，第一个是第 {line} 行。',
  'cli.warning.pivot-source-changed':
    '工作表“{sheet}”上数据透视表的数据源列已改变（{part}）：请在 Excel 中刷新数据透视表并检查其字段。',
  'cli.warning.places-not-moved': '工作表“{sheet}”的行或列已移动。以下内容仍保存在原位置：{what}',
  'cli.question.decimal':
    '列“{column}”：{example} 读作 {read}，也可能是 {otherwise}。请用 --decimals {chosen} 或 --decimals {other} 指明。',
  'cli.question.day-order':
    '列“{column}”：{example} 读作 {read}，也可能是 {otherwise}。请用 --days {chosen} 或 --days {other} 指明。',
  'cli.assumed.customers':
    '将一行视为一位客户；列表没有明确说明。请用 --shape customers 确认，或改为：customers、orders、order-lines、contracts、counts、snapshots。',
  'cli.assumed.orders':
    '将一行视为一笔订单；列表没有明确说明。请用 --shape orders 确认，或改为：customers、orders、order-lines、contracts、counts、snapshots。',
  'cli.assumed.order-lines':
    '将多行视为一笔订单；列表没有明确说明。请用 --shape order-lines 确认，或改为：customers、orders、order-lines、contracts、counts、snapshots。',
  'cli.assumed.contracts':
    '将一行视为一份合同；列表没有明确说明。请用 --shape contracts 确认，或改为：customers、orders、order-lines、contracts、counts、snapshots。',
  'cli.assumed.counts':
    '将一行视为一位已统计购买次数的客户；列表没有明确说明。请用 --shape counts 确认，或改为：customers、orders、order-lines、contracts、counts、snapshots。',
  'cli.assumed.snapshots':
    '将一行视为一位客户的一期；列表没有明确说明。请用 --shape snapshots 确认，或改为：customers、orders、order-lines、contracts、counts、snapshots。',
  'cli.question.credit-sign':
    '列“{column}”：{example} 读作 {read}，如同客户账户中的记法；也可能是 {otherwise}。请用 --credits {chosen} 或 --credits {other} 指明。',

  'cli.left.other': '{count} 个单元格的公式无法在此计算，保留文件中原有的值：{cells}',
  'cli.help': `客户价值金字塔命令行

  npm run --silent analyse -- pyramid --input FILE.xlsx|FILE.csv [--range A1:D20] [--options FILE.json]
                              [--output OUT.xlsx] [--json REPORT.json]
  npm run --silent analyse -- customers --input FILE.csv --output OUT.xlsx
                                           由订单或订单明细生成客户列表
  npm run --silent analyse -- tier-migration --input BEFORE.xlsx --input AFTER.xlsx [--options FILE.json]
                                           比较同一批客户的两个列表；equity-bridge 亦然
  npm run --silent analyse -- bring-home --input LIST.xlsx --result TIERS.parquet --output OUT.xlsx
                                           将数据仓库的结果放到列表旁
  npm run --silent analyse -- calculate --input FILE.xlsx --output OUT.xlsx
                                           计算所有公式，包括 PYRAMID 函数
  npm run --silent analyse -- --list       各分析及其所需的列，选项以 JSON Schema 表示
  npm run --silent analyse -- --reference  同样的内容，便于阅读
  npm run --silent analyse -- --help       本说明

  --range    第一张工作表的区域、Sheet!A1:D20 或表格名称；省略：整个列表
  --shape    一行代表什么：customers、orders、order-lines、contracts、counts、snapshots；省略：自动识别。
             需要比较客户的分析会由订单生成客户列表
  --decimals point 或 comma：文本列看不出小数点时，指明哪一个是小数点
  --days     day-first 或 month-first：文本列看不出日期顺序时，指明哪一个在前
  --credits  credit-negative 或 credit-positive：列表看不出时，指明借方之外的贷方 (CR, H) 如何计算
  --customers 客户列表，按标识与订单关联：选项 covariates 所指的列
  --contacts 单独文件中的联系记录，用于 action-plan；省略：工作簿中的联系记录
  --ics, --csv  将行动计划写成日历和用于 CRM 的列表的文件
  --code     用于存放 Python 和 R 脚本（pyramid、lifetime）及其所读列表的文件夹：脚本可重现报告
  --options  JSON 文件或 JSON 文本；省略：适合此列表的默认值
  --sql      用于存放金字塔或终身价值 SQL 语句的文件夹（供数据仓库使用）
  --dialect  duckdb、spark、snowflake、bigquery 或 postgresql；省略：duckdb
  --dbt      将该文件夹生成为 dbt 项目
  --result, --id  用于 bring-home：数据仓库的结果文件（.csv、.parquet），以及列表中的客户编号列

退出代码为 0；出错时为 2，并用一行说明问题和解决方法。`,
};
