import type { home as english } from '../en/home';
import type { TextsOf } from '../textsOf';

/** The page that people begin on. */
export const home: TextsOf<typeof english, 'other'> = {
  'place.start': '开始',
  'home.list': '此列表',
  'home.columns.other': '{count} 列，其中 {numbers} 列为数字。',
  'home.questions': '你想了解什么？',
  'home.all': '所有分析',
  'home.last': '继续',
  'home.sample': '只想先试试？',
  'home.sample.line': '虚构的客户、订单和合同，可用来试用所有功能；将添加到单独的工作表中。',
};
