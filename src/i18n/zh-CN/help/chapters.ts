import type { TextsOf } from '../../textsOf';
import type { chaptersHelp as english } from '../../en/help/chapters';

export const chaptersHelp: TextsOf<typeof english, 'other'> = {
  'reading.title': '从单元格到数字',
  'reading.text':
    '每列根据其单元格确定一种类型。内容为数字或日期的文本，按适合该列大多数单元格的方式读取；若两种读法都适合，会询问一次。空单元格保持为空，绝不按 0 计。',
  'scores.title': '从数字到分数',
  'scores.text':
    '各指标用最小–最大法、百分位排名、z 分数、分段或与目标之比化为 0 到 100，越少越好者反向。权重除以其总和。',
  'tiers.title': '从分数到层级',
  'tiers.text':
    '层级可按客户份额、价值份额、得分或自然间断划分。上层人数向上取整，得分相同的客户绝不分开。划分之后依次应用规则，最后是手动归级。',
  'firmness.title': '稳固度',
  'firmness.text':
    '从符合你所确信条件的全部权重中多次抽取，每次重新划分层级；稳固度是客户保持其层级的抽取比例。抽取误差为 √(p(1 − p)/N)。',
  'lifetime.title': '终身价值模型',
  'lifetime.text':
    '同一天的订单计为一次购买。模型以精确导数作最大似然拟合；未收敛的拟合会说明。多个模型中取 BIC 最小者。预期购买按年折现率换算到时间单位后折现。',
  'ranges.title': '区间',
  'ranges.text': '区间来自 Delta 法、自助法或后验抽样，后者也包含单个客户的偶然性。R̂ 和 k̂ 说明抽样是否可信。',
  'statistics.title': '统计方法',
  'statistics.text':
    '回归采用中心化列上的 QR 分解；分位数默认第 7 型；比例采用 Wilson 区间；留存采用 Kaplan–Meier 估计；多重检验的 p 值按 Benjamini–Hochberg 调整。',
  'agreement.title': '处处同一个数',
  'agreement.text':
    '窗格、工作表函数和命令行调用同一个函数，结果完全一致。只在显示时取整，之前绝不取整。结果以已发表的数字检验：下表列出文献。',
};
