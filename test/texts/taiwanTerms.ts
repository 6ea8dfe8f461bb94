/** What the converter says, and what is said in Taiwan instead. The longest match counts. */
export type Terms = readonly (readonly [string, string])[];

/** Each of these is itself: no shorter term may take it apart. */
const kept = (words: string): Terms => words.split(' ').map((word) => [word, word]);

/**
 * Excel, as its Traditional Chinese edition names things: a column is 欄 and a row is 列, where the simplified texts say
 * 列 and 行. Source: Microsoft's terminology of Office (learn.microsoft.com/globalization/reference/microsoft-terminology)
 * and support.microsoft.com/zh-tw.
 */
const excel: Terms = [
  ['列', '欄'],
  ['行', '列'],
  ...kept(
    '列入 列出 排列 並列入 命令列 列印 下列 列為 進行 執行 行動 行為 自行 另行 換行 試行 可行 銀行 行銷 發行 運行 舉行 平行',
  ),
  ['列表', '清單'],
  ['並列', '並列'],
  ['以下列中', '以下欄中'],
  ['系列', '數列'],
  ['每行為', '每列為'],
  ['行為負', '列為負'],
  ['行列', '列與欄'],
  ['工作簿', '活頁簿'],
  ['單元格', '儲存格'],
  ['載入項', '增益集'],
  ['選項卡', '索引標籤'],
  ['“開始”選項卡', '「常用」索引標籤'],
  ['撤消', '復原'],
  ['恢復', '還原'],
  ['函式', '函數'],
  ['型別', '類型'],
  ['電子表格', '試算表'],
  ['資料透視表', '樞紐分析表'],
  ['單擊', '按一下'],
  ['滑塊', '滑桿'],
  ['溢位', '溢出'],
  ['文本', '文字'],
  ['區域設定', '地區設定'],
  ['區域', '範圍'],
  ['批註', '註解'],
  ['幫助', '說明'],
  ['拖動', '拖曳'],
  ['只讀', '唯讀'],
  ['分隔符', '分隔符號'],
  ['示例', '範例'],
  ['條形圖', '橫條圖'],
  ['柱形圖', '直條圖'],
  ['柱形', '直條'],
  ['散點圖', '散佈圖'],
  ['熱力圖', '熱度圖'],
  ['箱線圖', '盒鬚圖'],
  ['帕累托圖', '柏拉圖'],
  ['帕累托', '柏拉圖'],
];

/** Statistics, as textbooks in Taiwan and the National Academy for Educational Research (terms.naer.edu.tw) name them. */
const statistics: Terms = [
  ['引數', '參數'],
  ...kept('檢視引數 缺少引數 引數未知 平均值 加權均值 折現因子'),
  ['均值', '平均數'],
  ['方差', '變異數'],
  ['置信', '信賴'],
  ['擬合', '配適'],
  ['似然', '概似'],
  ['層次聚類', '階層群集'],
  ['聚類', '群集'],
  ['因子', '因素'],
  ['載荷', '負荷量'],
  ['迭代', '疊代'],
  ['優勢比', '勝算比'],
  ['同期群', '同類群組'],
  ['後驗', '事後'],
  ['先驗', '事前'],
  ['協變量', '共變數'],
  ['基尼', '吉尼'],
  ['正態', '常態'],
  ['泊松', '卜瓦松'],
  ['缺失值', '遺漏值'],
  ['缺失', '缺漏'],
  ['層次分析法', '層級分析法'],
  ['余數', '餘數'],
];

/** Marketing, as its literature in Taiwan names things: see docs/terms-zh.md. */
const marketing: Terms = [
  ['客戶終身價值', '顧客終身價值'],
  ['客戶資產', '顧客權益'],
  ['客戶份額', '顧客佔有率'],
  ['錢包份額', '荷包佔有率'],
  ['市場份額', '市場佔有率'],
  ['份額', '佔有率'],
  ['預算的份額', '預算的比例'],
  ['所佔份額', '所佔比例'],
  ['佔合計的份額', '佔合計的比例'],
  ['客戶反饋', '客戶意見'],
  ['細分', '區隔'],
  ['計劃', '計畫'],
  ['合同', '合約'],
  ['匹配度', '契合度'],
  ['不匹配', '不相符'],
  ['匹配', '相符'],
  ['響應', '回應'],
  ['二八法則', '80/20 法則'],
  ['質量', '品質'],
  ['賬', '帳'],
  ['渠道', '通路'],
  ['行業', '產業'],
  ['程式碼', '代碼'],
  ...kept('複製為程式碼 匯出為程式碼'),
  ['比較物件', '比較對象'],
  ['比較的物件', '比較的對象'],
  ['可比較的物件', '可比較的對象'],
];

/** Words of every day, and punctuation. */
const everyday: Terms = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
  ['你', '您'],
  ['周', '週'],
  ...kept('周圍 周邊'),
  ['當前', '目前'],
  ['後臺', '背景'],
  ['臺階', '階梯'],
  ['日曆', '行事曆'],
  ['二進位制', '二進位'],
  ['定製', '客製'],
  ['退出程式碼', '結束代碼'],
  ['標識', '識別'],
  ['反饋', '回報'],
  ['個季度', '季'],
  ['季度', '季'],
];

export const taiwanTerms: Terms = [...excel, ...statistics, ...marketing, ...everyday];

/** What no term can tell, by the key of the text. */
export const taiwanTexts: Readonly<Record<string, string>> = {
  'action.redo': '取消復原',
  'retention-economics.head.what': '項目',
};
