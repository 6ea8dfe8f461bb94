import type { Words } from './english';

export const korean: Words = {
  id: `번호, 코드`,
  day: `날짜`,
  measure: `수량, 금액, 가격, 매출`,
};
