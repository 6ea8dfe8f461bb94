import type { Random } from '../stats/random';
import type { CountryNames, MarketTypeName, SampleWords } from './words/words';

/** First and last day of the sample's order history as Excel serials (1900 date system): 2022-01-03, 2025-12-30. */
export const historyStart = 44564;
export const historyEnd = 46021;

/** One customer, true values, before orders are drawn and cells are soiled. Money in EUR. */
export interface SampleCustomer {
  name: string;
  region: string;
  industry: string;
  marketType: string;
  /** Sales over the whole history, two decimals. */
  sales: number;
  /** Margin as a share of sales, −0.1 … 0.6. */
  marginRate: number;
  daysToPay: number;
  growthPercent: number;
  satisfaction: number;
  /** Excel serials of working days, ascending; at least one. */
  orderDates: number[];
  competitorSharePercent: number;
  contact: string;
}

/** Relative numbers of customers in the countries of the words, in their order. */
const countryWeights = [150, 60, 75, 75, 70, 55, 60, 55];

interface Industry {
  weight: number;
  /** Percentage points on the margin. */
  margin: number;
}

/** In the order of the words: machinery, health care, food and so on. */
const industries: readonly Industry[] = [
  { weight: 16, margin: 1 },
  { weight: 13, margin: 6 },
  { weight: 14, margin: -5 },
  { weight: 13, margin: -3 },
  { weight: 11, margin: 3 },
  { weight: 10, margin: -2 },
  { weight: 7, margin: 2 },
  { weight: 10, margin: -4 },
  { weight: 6, margin: 0 },
];

interface MarketType {
  name: MarketTypeName;
  weight: number;
  /** Days on top of the usual time to pay, and percentage points on the margin. */
  days: number;
  margin: number;
}

const marketTypes: readonly MarketType[] = [
  { name: 'consumer', weight: 8, days: -12, margin: 4 },
  { name: 'producer', weight: 46, days: 0, margin: 1 },
  { name: 'intermediary', weight: 24, days: 4, margin: -5 },
  { name: 'government', weight: 9, days: 16, margin: 0 },
  { name: 'international', weight: 13, days: 9, margin: 2 },
];

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** The Friday before, if `serial` is on a weekend. Excel's day 0 of a week is a Saturday, 1 a Sunday. */
function workingDay(serial: number): number {
  const weekday = serial % 7;
  return weekday > 1 ? serial : serial - 1 - weekday;
}

function drawName(random: Random, words: SampleWords, country: CountryNames, taken: Set<string>): string {
  for (;;) {
    const name = words.companyName(
      random.pick(country.stems),
      random.pick(country.trades),
      random.pick(country.legalForms),
    );
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/**
 * Days of a customer's orders: the first early in the history for most, then by chance at a rate of the customer's own,
 * until it drops out, sooner the less content it is, or the history ends. Nobody sees the dropping out itself.
 */
function drawOrderDates(random: Random, size: number, contentment: number): number[] {
  const span = historyEnd - historyStart;
  const first = workingDay(historyStart + 2 + Math.floor(0.92 * span * random.next() ** 1.8));
  const perDay = Math.exp(2.72 + 0.4 * size + 0.55 * random.normal()) / span;
  const meanLife = span * Math.exp(0.25 + 1.1 * contentment + 0.5 * random.normal());
  const end = Math.min(historyEnd, first - meanLife * Math.log(1 - random.next()));
  const dates = [first];
  for (let day = first; ;) {
    day -= Math.log(1 - random.next()) / perDay;
    if (day > end) return dates;
    dates.push(workingDay(Math.floor(day)));
  }
}

/**
 * Draws `count` customers with distinct names in the given words. Two hidden traits carry the correlations: size (log-normal sales, more
 * orders, later payment, a little less margin per euro) and contentment (satisfaction, growth, staying; fewer purchases
 * from competitors).
 */
export function drawCustomers(random: Random, count: number, words: SampleWords): SampleCustomer[] {
  const taken = new Set<string>();
  const weighted = countryWeights.map((weight, at) => ({ weight, names: words.countries[at] }));
  const weightedIndustries = industries.map((industry, at) => ({ ...industry, name: words.industries[at] }));
  return Array.from({ length: count }, () => {
    const country = random.pickWeighted(weighted).names;
    const name = drawName(random, words, country, taken);
    const industry = random.pickWeighted(weightedIndustries);
    const market = random.pickWeighted(marketTypes);
    const size = random.normal();
    const contentment = random.normal();
    const orderDates = drawOrderDates(random, size, contentment);
    const last = orderDates[orderDates.length - 1];
    const share = (last - orderDates[0]) / (historyEnd - historyStart);
    const lapsed = historyEnd - last > 270;
    return {
      name,
      region: country.region,
      industry: industry.name,
      marketType: words.marketTypes[market.name],
      sales: round(Math.exp(10.3 + 1.27 * size + 0.35 * (share - 0.5)), 2),
      marginRate: clamp(25 - 1.4 * size + industry.margin + market.margin + 6.5 * random.normal(), -8, 58) / 100,
      daysToPay: clamp(Math.round(38 + 8 * size + market.days + 11 * random.normal()), 3, 210),
      growthPercent: round(4 + 6.5 * contentment + 9 * random.normal() - (lapsed ? 22 : 0), 1),
      satisfaction: clamp(Math.round(7.1 + 1.4 * contentment + 0.6 * random.normal()), 1, 10),
      orderDates,
      competitorSharePercent: clamp(Math.round(38 - 12 * contentment + 11 * random.normal()), 0, 95),
      contact: words.personName(random.pick(country.firstNames), random.pick(country.lastNames)),
    };
  });
}

/** One order line; `date` is an Excel serial, `amount` in EUR. */
export interface SampleOrder {
  customer: string;
  date: number;
  amount: number;
}

/** The orders of one customer on its days, with amounts (log-normal, whole cents, at least one) that add up to `sales`. */
export function drawOrders(random: Random, { orderDates, name, sales }: SampleCustomer): SampleOrder[] {
  const weights = orderDates.map(() => Math.exp(0.5 * random.normal()));
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const totalCents = Math.round(sales * 100);
  const cents = weights.map((weight) => Math.max(1, Math.floor((totalCents * weight) / totalWeight)));
  cents[cents.length - 1] += totalCents - cents.reduce((sum, part) => sum + part, 0);
  return orderDates.map((date, index) => ({ customer: name, date, amount: cents[index] / 100 }));
}
