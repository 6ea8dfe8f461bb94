export type SampleCell = string | number | boolean;

/** What companies and people are called in one part of the market; all names are invented by combination. */
export interface CountryNames {
  region: string;
  stems: readonly string[];
  trades: readonly string[];
  legalForms: readonly string[];
  firstNames: readonly string[];
  lastNames: readonly string[];
}

export type MarketTypeName = 'consumer' | 'producer' | 'intermediary' | 'government' | 'international';

/**
 * What stands in the sample in one language. Lists are as long as the English ones: words are drawn by their place, so that
 * every language has the same numbers in the same rows.
 */
export interface SampleWords {
  sheets: { customers: string; orders: string; orderLines: string };
  columns: {
    customer: string;
    region: string;
    industry: string;
    marketType: string;
    sales: string;
    margin: string;
    marginPercent: string;
    daysToPay: string;
    growthPercent: string;
    satisfaction: string;
    orders: string;
    firstOrder: string;
    lastOrder: string;
    competitorShare: string;
    contact: string;
    orderDate: string;
    amount: string;
    orderNumber: string;
    product: string;
  };
  industries: readonly string[];
  marketTypes: Readonly<Record<MarketTypeName, string>>;
  /** As colleagues type market types. */
  misspelled: Readonly<
    Record<'government' | 'producer', readonly [string, string]> & { intermediary: readonly [string] }
  >;
  products: { pump: string; sealKit: string; others: readonly string[] };
  countries: readonly CountryNames[];
  companyName(stem: string, trade: string, legalForm: string): string;
  personName(first: string, last: string): string;
  /** An amount as a colleague types it, and as a bookkeeping export writes it. */
  typedAmount(amount: number): SampleCell;
  exportedAmount(amount: number): SampleCell;
  /** A day as a colleague types it. */
  typedDate(year: string, month: string, day: string): SampleCell;
  /** Where nothing is known. */
  notAvailable: string;
}

export const list = (text: string): string[] => text.split('|');

/** `12,345.60` with the given separators. */
export function groupedAmount(amount: number, group: string, decimal: string): string {
  const [whole, cents] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${cents}`;
}
