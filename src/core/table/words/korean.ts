import type { Words } from './english';

export const korean: Words = {
  id: `번호, 코드`,
  day: `날짜`,
  measure: `수량, 금액, 가격, 매출`,
  orderNumber: `주문번호, 전표번호`,
  quantity: `수량`,
  unitPrice: `단가`,
  productCode: `상품코드, 품번`,
  description: `상품명, 품명`,
  orderStatus: `주문상태`,
  debitSide: `차변`,
  creditSide: `대변`,
};
