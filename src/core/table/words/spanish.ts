import type { Words } from './english';

export const spanish: Words = {
  day: `fecha`,
  cost: `retraso-, descuento-, devolucion-, queja-, costo-, coste-, mora`,
  orderNumber: `número de pedido-, nº pedido-, nº de pedido-, número de factura-, =pedido, =factura`,
  quantity: `cantidad-, =unidades`,
  unitPrice: `precio unitario-`,
  productCode: `código de producto-, referencia-`,
  description: `descripción-`,
  orderStatus: `estado-`,
  currency: `moneda-, divisa-`,
  debitSide: `debe, cargo, débito`,
  creditSide: `haber, abono, crédito`,
};
