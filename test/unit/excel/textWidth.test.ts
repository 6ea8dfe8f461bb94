import { textWidth } from '../../../src/excel/textWidth';

describe('how wide a text is on a sheet', () => {
  it.each([
    ['Sales (EUR)', 11],
    ['客户终身价值', 12],
    ['ABC 分析', 8],
    ['（25%）', 7],
    ['売上高', 6],
    ['매출', 4],
    ['Größe', 5],
  ])('takes %s for %d Latin characters wide, or its column cuts it off', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});
