import { under } from '../under';

/** Texts of all analyses that read orders or order lines: their options, and how the lines were cleaned. */
const columns = {
  order: 'Bestellnummer',
  quantity: 'Menge',
  unitPrice: 'Einzelpreis',
  product: 'Artikelnummer',
  description: 'Artikelbezeichnung',
  status: 'Bestellstatus',
  cleaning: 'Bereinigung',
  'cleaning.duplicates': 'Doppelte Zeilen weglassen',
  'cleaning.cancelled': 'Stornierte und zurückgegebene Zeilen',
  'cleaning.service': 'Versand und Dienste weglassen',
  'cleaning.codes': 'Nummern von Versand und Diensten',
  'cleaning.adjustments': 'Korrekturbuchungen weglassen',
  'cleaning.zeroPrices': 'Zeilen ohne Preis weglassen',
  'cleaning.withoutCustomer': 'Zeilen ohne Kunden weglassen',
} as const;
const hints = {
  order: 'Leer: jede Zeile ist eine Bestellung.',
  unitPrice: 'Mit der Menge ergibt er den Betrag, wo keine Betragsspalte gewählt ist.',
  cleaning: 'Was wegfällt, bevor aus den Zeilen Kunden werden; ausgeschaltet bleiben die Zeilen, wie sie sind.',
  'cleaning.codes': 'Leer: wie erkannt.',
} as const;
const cancelled = { net: 'Vom Kauf abziehen', drop: 'Weglassen', keep: 'Wie sie sind' } as const;

export const orders = {
  ...under('option.rfm', columns),
  ...under('hint.rfm', hints),
  ...under('option.lifetime', columns),
  ...under('hint.lifetime', hints),
  ...under('option.customers', columns),
  ...under('hint.customers', hints),
  ...under('option.migration.source', columns),
  ...under('hint.migration.source', hints),
  ...under('choice.rfm.cleaning.cancelled', cancelled),
  ...under('choice.lifetime.cleaning.cancelled', cancelled),
  ...under('choice.customers.cleaning.cancelled', cancelled),
  ...under('choice.migration.source.cleaning.cancelled', cancelled),
  ...under('cleaning', {
    title: 'Wie die Bestellungen bereinigt wurden',
    'finding.one': '{kept} von {count} Zeile ist ein Kauf.',
    'finding.other': '{kept} von {count} Zeilen sind Käufe.',
    examples: 'Beispiele dieser Zeilen',
    'head.step': 'Was gefunden wurde',
    'head.lines': 'Zeilen',
    'head.value': 'Wert',
    'head.treatment': 'Was geschah',
    'head.row': 'Zeile',
    'head.customer': 'Kunde',
    'head.line': 'Position',
    'head.amount': 'Betrag',
    'step.duplicates': 'Doppelte Zeilen',
    'step.withoutCustomer': 'Kein Kunde',
    'step.adjustments': 'Korrekturbuchungen',
    'step.service': 'Versand und Dienste',
    'step.zeroPrices': 'Preis null',
    'step.cancelled': 'Storniert oder zurückgegeben',
    'treatment.left-out': 'Weggelassen',
    'treatment.netted': 'Von den Käufen abgezogen; Stornos weggelassen',
    'note.codes': 'Versand und Dienste',
    'note.returns': 'Rückgaben',
    'note.netted':
      '{matched} wurden von früheren Zeilen desselben Artikels oder derselben Bestellung abgezogen, {others} von den letzten anderen Käufen.',
  }),
} as const;
