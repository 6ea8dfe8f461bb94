import type { Words } from './english';

export const spanish: Words = {
  day: `fecha`,
  cost: `retraso-, descuento-, devolucion-, queja-, costo-, coste-, mora`,
};
