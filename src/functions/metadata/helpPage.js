const { translationOf } = require('./localMetadata');

const chrome = {
  en: {
    parameters: 'Arguments',
    result: 'Result',
    remarks: 'Good to know',
    examples: 'Examples',
    optional: 'optional',
  },
  de: {
    parameters: 'Argumente',
    result: 'Ergebnis',
    remarks: 'Gut zu wissen',
    examples: 'Beispiele',
    optional: 'optional',
  },
  'zh-CN': {
    parameters: '参数',
    result: '结果',
    remarks: '须知',
    examples: '示例',
    optional: '可选',
  },
  'zh-TW': {
    parameters: '參數',
    result: '結果',
    remarks: '須知',
    examples: '範例',
    optional: '可選',
    all: '全部函數',
    title: '工作表函數',
  },
};
/** How cells that hold no number are treated, by the `@cells` tag of a function. */
const cells = {
  en: {
    arithmetic:
      'A blank cell counts as 0 and text that is a number as that number, as in Excel’s own arithmetic. Other text gives #VALUE!; an error stays that error. In a range this holds cell by cell.',
    statistics: 'Blank cells, text and logical values are left out, as AVERAGE does; an error gives that error.',
    rows: 'A row with a blank cell or with text gives #N/A and does not count for the others; text that is a number counts as that number; a row with an error gives that error.',
    complete: 'Rows with a blank cell, text or an error are left out; text that is a number counts as that number.',
    histories:
      'Rows with a blank cell are left out; text that is a number counts as that number, other text gives #VALUE!, an error that error.',
    log: 'Rows without customer, date or amount are left out; an error gives that error.',
    labels: 'Spaces around a label do not count; an error gives that error.',
    matrix: 'A blank cell or text in the matrix gives #VALUE!; an error gives that error.',
  },
  de: {
    arithmetic:
      'Eine leere Zelle zählt als 0, Text, der eine Zahl ist, als diese Zahl, wie in Excels eigenem Rechnen. Anderer Text gibt #WERT!; ein Fehler bleibt dieser Fehler. In einem Bereich gilt das Zelle für Zelle.',
    statistics:
      'Leere Zellen, Text und Wahrheitswerte bleiben außen vor wie bei MITTELWERT; ein Fehler gibt diesen Fehler.',
    rows: 'Eine Zeile mit leerer Zelle oder Text gibt #NV und zählt für die anderen nicht; Text, der eine Zahl ist, zählt als diese Zahl; eine Zeile mit Fehler gibt diesen Fehler.',
    complete:
      'Zeilen mit leerer Zelle, Text oder Fehler bleiben außen vor; Text, der eine Zahl ist, zählt als diese Zahl.',
    histories:
      'Zeilen mit leerer Zelle bleiben außen vor; Text, der eine Zahl ist, zählt als diese Zahl, anderer Text gibt #WERT!, ein Fehler diesen Fehler.',
    log: 'Zeilen ohne Kunde, Datum oder Betrag bleiben außen vor; ein Fehler gibt diesen Fehler.',
    labels: 'Leerzeichen um eine Bezeichnung zählen nicht; ein Fehler gibt diesen Fehler.',
    matrix: 'Eine leere Zelle oder Text in der Matrix gibt #WERT!; ein Fehler gibt diesen Fehler.',
  },
  'zh-CN': {
    arithmetic:
      '空单元格按 0 计，内容为数字的文本按该数字计，与 Excel 自身的运算相同。其他文本返回 #VALUE!；错误值保持不变。在区域中逐个单元格处理。',
    statistics: '空单元格、文本和逻辑值不计入，与 AVERAGE 相同；错误值返回该错误值。',
    rows: '含空单元格或文本的行返回 #N/A，且不影响其他行；内容为数字的文本按该数字计；含错误值的行返回该错误值。',
    complete: '含空单元格、文本或错误值的行不计入；内容为数字的文本按该数字计。',
    histories: '含空单元格的行不计入；内容为数字的文本按该数字计，其他文本返回 #VALUE!，错误值返回该错误值。',
    log: '缺少客户、日期或金额的行不计入；错误值返回该错误值。',
    labels: '标签前后的空格忽略不计；错误值返回该错误值。',
    matrix: '矩阵中的空单元格或文本返回 #VALUE!；错误值返回该错误值。',
  },
  'zh-TW': {
    arithmetic:
      '空儲存格按 0 計，內容為數字的文字按該數字計，與 Excel 自身的運算相同。其他文字返回 #VALUE!；錯誤值保持不變。在範圍中逐個儲存格處理。',
    statistics: '空儲存格、文字和邏輯值不計入，與 AVERAGE 相同；錯誤值返回該錯誤值。',
    rows: '含空儲存格或文字的列返回 #N/A，且不影響其他列；內容為數字的文字按該數字計；含錯誤值的列返回該錯誤值。',
    complete: '含空儲存格、文字或錯誤值的列不計入；內容為數字的文字按該數字計。',
    histories: '含空儲存格的列不計入；內容為數字的文字按該數字計，其他文字返回 #VALUE!，錯誤值返回該錯誤值。',
    log: '缺少客戶、日期或金額的列不計入；錯誤值返回該錯誤值。',
    labels: '標籤前後的空格忽略不計；錯誤值返回該錯誤值。',
    matrix: '矩陣中的空儲存格或文字返回 #VALUE!；錯誤值返回該錯誤值。',
  },
};
const groups = {
  en: { value: 'Customer value', classification: 'Classification', sureness: 'How sure', portfolio: 'Portfolio' },
  de: { value: 'Kundenwert', classification: 'Einstufung', sureness: 'Wie sicher', portfolio: 'Kundenstamm' },
  'zh-CN': { value: '客户价值', classification: '客户分级', sureness: '可靠程度', portfolio: '客户组合' },
  'zh-TW': { value: '客戶價值', classification: '客戶分級', sureness: '可靠程度', portfolio: '客戶組合' },
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What the help says of one function in one language, as HTML below its name.
 *
 * @param example further HTML behind the result; '' for none
 */
function functionBody(language, definition, help, example) {
  const words = chrome[language];
  const { returns, remarks: own } = language === 'en' ? help : translationOf(definition.id, language);
  const remarks = [cells[language][help.cells], ...own];
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const parameters = definition.parameters.map(
    ({ name, optional, description }) =>
      `<dt>${escape(name)}</dt><dd>${escape(description)}${optional ? ` <span class="quiet">(${words.optional})</span>` : ''}</dd>`,
  );
  const separator = language === 'de' ? '; ' : ', ';
  const examples = help.examples.map(escape).join('\n');
  return `<p class="lead">${escape(definition.description)}</p>
<pre tabindex="0" translate="no"><code>=PYRAMID.${definition.id}(${escape(names.join(separator))})</code></pre>
<h2>${words.parameters}</h2>
<dl>${parameters.join('')}</dl>
<h2>${words.result}</h2>
<p>${escape(returns)}</p>
${example}
<h2>${words.remarks}</h2>
<ul>${remarks.map((remark) => `<li>${escape(remark)}</li>`).join('')}</ul>
${examples === '' ? '' : `<h2>${words.examples}</h2><pre tabindex="0" translate="no"><code>${examples}</code></pre>`}`;
}

/** The list of all functions, as HTML below its heading. */
function functionList(language, metadata, help) {
  return Object.entries(groups[language])
    .map(([group, title]) => {
      const items = metadata.functions
        .filter(({ id }) => help.get(id).group === group)
        .map(
          ({ id, description }) =>
            `<dt><a href="${id.toLowerCase()}.html">${id}</a></dt><dd>${escape(description)}</dd>`,
        );
      return `<h2>${title}</h2><dl>${items.join('')}</dl>`;
    })
    .join('\n');
}

module.exports = { functionBody, functionList };
