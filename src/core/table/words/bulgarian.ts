import type { Words } from './english';

export const bulgarian: Words = {
  day: `-дата-`,
  cost: `отстъпка-, просроч-, закъсн-, разход-, оплакван-, рекламаци-, връщан-`,
  orderNumber: `номер на поръчка-, номер на фактура-, =поръчка, =фактура`,
  quantity: `количество-, брой`,
  unitPrice: `единична цена-`,
  productCode: `код на продукт-, артикулен номер-`,
  description: `описание-, наименование-`,
  orderStatus: `статус-`,
  currency: `валута-`,
  debitSide: `дебит`,
  creditSide: `кредит`,
};
