import type { Cleaning } from '../../../orders/cleaning/cleaning';

/** What a customer is known by beside the orders: a column of the orders that says the same in all rows of a customer. */
export interface Attribute {
  name: string;
  /** Per customer; `null` where all rows are blank. */
  values: (string | number | boolean | null)[];
}

/** One entry per customer, the largest revenue first. Money in the unit of the list. */
export interface CustomersDetail {
  ids: string[];
  /** The list has numbers for names: they stay numbers, so that look-ups between the two lists work. */
  hasNumericIds: boolean;
  /** Orders that were not cancelled. */
  orders: Float64Array;
  /** `null` where the list has no amounts; returns are taken off. */
  revenue: Float64Array | null;
  /** Value of returned and credited lines, as a positive number. */
  returns: Float64Array | null;
  /** Different products; `null` where the list names none. */
  products: Float64Array | null;
  /** Days since 1970-01-01. */
  firstDay: Float64Array;
  lastDay: Float64Array;
  /** From the first to the last order, per step; NaN with one order. */
  daysBetween: Float64Array;
  attributes: Attribute[];
  /** Columns that nearly all customers have one value of, and how many have several: the last one stands. */
  changing: { name: string; customers: number }[];
  asOf: number;
  /** Rows of the source, and those without customer, date or amount. */
  rows: number;
  incomplete: number;
  /** Customers all of whose orders were cancelled or returned. */
  withoutOrders: number;
  cleaning: Cleaning | null;
}
