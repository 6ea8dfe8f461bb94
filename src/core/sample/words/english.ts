import { europeanCountries } from './europeanCountries';
import { groupedAmount, list, type SampleWords } from './words';

export const english: SampleWords = {
  sheets: { customers: 'Customers', orders: 'Orders', orderLines: 'Order lines' },
  columns: {
    customer: 'Customer',
    region: 'Region',
    industry: 'Industry',
    marketType: 'Market type',
    sales: 'Sales (EUR)',
    margin: 'Margin (EUR)',
    marginPercent: 'Margin %',
    daysToPay: 'Days to pay',
    growthPercent: 'Growth %',
    satisfaction: 'Satisfaction (1–10)',
    orders: 'Orders',
    firstOrder: 'First order',
    lastOrder: 'Last order',
    competitorShare: 'Competitor share %',
    contact: 'Contact',
    orderDate: 'Order date',
    amount: 'Amount',
    orderNumber: 'Order no.',
    product: 'Product',
  },
  industries: list(
    'Machinery|Health care|Food & beverages|Construction|Electronics|Logistics|Chemicals|Retail & wholesale|Education & public services',
  ),
  marketTypes: {
    consumer: 'consumer',
    producer: 'producer',
    intermediary: 'intermediary',
    government: 'government',
    international: 'international',
  },
  misspelled: {
    government: ['Gov.', 'goverment'],
    producer: ['Producer', 'producter'],
    intermediary: ['intermediairy'],
  },
  products: {
    pump: 'Pump',
    sealKit: 'Seal kit',
    others: list('Work gloves|Valve|Gear oil|Filter|Hose|Sensor|Bearing|Drive belt|Coupling|Control unit'),
  },
  countries: europeanCountries,
  companyName: (stem, trade, legalForm) => `${stem} ${trade} ${legalForm}`,
  personName: (first, last) => `${first} ${last}`,
  // as a German colleague types it: `12.345,60 €`
  typedAmount: (amount) => `${groupedAmount(amount, '.', ',')} €`,
  exportedAmount: (amount) => `EUR ${groupedAmount(amount, ',', '.')}`,
  typedDate: (year, month, day) => `${day}.${month}.${year}`,
  notAvailable: 'n/a',
};
