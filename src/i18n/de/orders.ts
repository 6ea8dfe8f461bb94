import { under } from '../under';

/** Options of all analyses that read orders or order lines. */
const columns = {
  order: 'Bestellnummer',
  quantity: 'Menge',
  unitPrice: 'Einzelpreis',
  product: 'Artikelnummer',
  description: 'Artikelbezeichnung',
  status: 'Bestellstatus',
} as const;
const hints = {
  order: 'Leer: jede Zeile ist eine Bestellung.',
  unitPrice: 'Mit der Menge ergibt er den Betrag, wo keine Betragsspalte gewählt ist.',
} as const;

export const orders = {
  ...under('option.rfm', columns),
  ...under('hint.rfm', hints),
  ...under('option.lifetime', columns),
  ...under('hint.lifetime', hints),
  ...under('option.migration.source', columns),
  ...under('hint.migration.source', hints),
} as const;
