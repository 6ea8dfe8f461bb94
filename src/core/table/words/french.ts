import type { Words } from './english';

export const french: Words = {
  cost: `remise-, retard-, réclamation-, coût-, impayé-`,
  orderNumber: `numéro de commande-, n° commande-, no commande, numéro de facture-, no facture, =commande, =facture`,
  quantity: `quantité-, qté`,
  unitPrice: `prix unitaire-, pu`,
  productCode: `référence-, code article-`,
  description: `désignation-, libellé-`,
  orderStatus: `statut-`,
  currency: `devise-`,
  debitSide: `débit, debit`,
  creditSide: `crédit, credit`,
};
