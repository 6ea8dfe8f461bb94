import { english } from './english';
import { groupedAmount, list, type SampleWords } from './words';

export const german: SampleWords = {
  ...english,
  sheets: { customers: 'Kunden', orders: 'Bestellungen', orderLines: 'Bestellpositionen' },
  columns: {
    customer: 'Kunde',
    region: 'Region',
    industry: 'Branche',
    marketType: 'Markttyp',
    sales: 'Umsatz (EUR)',
    margin: 'Deckungsbeitrag (EUR)',
    marginPercent: 'Deckungsbeitrag %',
    daysToPay: 'Zahlungsdauer (Tage)',
    growthPercent: 'Wachstum %',
    satisfaction: 'Zufriedenheit (1–10)',
    orders: 'Bestellungen',
    firstOrder: 'Erste Bestellung',
    lastOrder: 'Letzte Bestellung',
    competitorShare: 'Wettbewerbsanteil %',
    contact: 'Ansprechpartner',
    orderDate: 'Bestelldatum',
    amount: 'Betrag',
    orderNumber: 'Bestellnummer',
    product: 'Produkt',
  },
  industries: list(
    'Maschinenbau|Gesundheit|Lebensmittel & Getränke|Bau|Elektronik|Logistik|Chemie|Einzel- & Großhandel|Bildung & öffentlicher Dienst',
  ),
  marketTypes: {
    consumer: 'Verbraucher',
    producer: 'Hersteller',
    intermediary: 'Zwischenhandel',
    government: 'Öffentliche Hand',
    international: 'Ausland',
  },
  misspelled: {
    government: ['Öffentl. Hand', 'Öfentliche Hand'],
    producer: ['hersteller', 'Herstelller'],
    intermediary: ['Zwischenhandl'],
  },
  products: {
    pump: 'Pumpe',
    sealKit: 'Dichtungssatz',
    others: list(
      'Arbeitshandschuhe|Ventil|Getriebeöl|Filter|Schlauch|Sensor|Lager|Antriebsriemen|Kupplung|Steuergerät',
    ),
  },
  countries: english.countries.map((names, i) => ({
    ...names,
    region: list(
      'DACH|Nordeuropa|Großbritannien & Irland|Frankreich & Benelux|Südeuropa|Mittel- & Osteuropa|Nordamerika|Asien & Pazifik',
    )[i],
  })),
  exportedAmount: (amount) => `EUR ${groupedAmount(amount, '.', ',')}`,
  notAvailable: 'k. A.',
};
