import path from 'node:path';
import { zhCN } from '../../../src/i18n/zh-CN/zhCN';
import { zhTW } from '../../../src/i18n/zh-TW/zhTW';
import { toTaiwan } from '../../texts/taiwan';
import { staleTaiwanFiles } from '../../texts/taiwanFiles';

const texts: [string, string][] = Object.entries(zhTW);

describe('traditional Chinese', () => {
  it('says what simplified Chinese says now: `npm run texts -- --write` makes it anew', () => {
    expect(staleTaiwanFiles(path.resolve(__dirname, '../../..')).map(({ file }) => file)).toEqual([]);
  });

  // Excel in Chinese (Taiwan) calls a column 欄 and a row 列, which in mainland China are 列 and 行
  it.each([
    ['第 3 行第 2 列', '第 3 列第 2 欄'],
    ['工作簿中的单元格', '活頁簿中的儲存格'],
    ['列出列表中的各列', '列出清單中的各欄'],
    ['客户终身价值与客户资产', '顧客終身價值與顧客權益'],
    ['请选择“客户”列', '請選擇「客戶」欄'],
    ['文件未保存', '檔案未儲存'],
    ['{count} 位客户', '{count} 位客戶'],
  ])('says %s as %s, as Excel and the literature in Taiwan do', (simplified, taiwanese) => {
    expect(toTaiwan(simplified)).toBe(taiwanese);
  });

  // docs/terms-zh.md: what is said elsewhere, in characters that Taiwan reads
  it.each(['單元格', '工作簿', '加載項', '載入項', '函式', '客戶列表', '電子表格', '撤消', '单', '户', '“'])(
    'has no %s left, which is not said in Taiwan',
    (word) => {
      expect(texts.filter(([, text]) => text.includes(word))).toEqual([]);
    },
  );

  it('keeps the parameters of every text', () => {
    const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).join();
    expect(texts.filter(([key, text]) => parameters(text) !== parameters(zhCN[key as keyof typeof zhCN]))).toEqual([]);
  });
});
