import type { Attribute, CustomersDetail } from '../../core/analyses/understand/customers/detail';
import type { CustomersOptions } from '../../core/analyses/understand/customers/options';
import { cleaningSteps, type Cleaning, type CleaningStep } from '../../core/orders/cleaning/cleaning';
import { isNobody } from '../../core/orders/cleaning/lineWords';
import { dayNumber } from '../../core/orders/timeUnit';
import { columnByName } from '../../core/table/columns';
import { numberOf, undressNumber } from '../../core/table/numbers/numberText';
import type { Column } from '../../core/table/table';
import type { JudgedCustomers } from './judgedCustomers';
import { numbersOf, textsOf, type Answer } from './LogDatabase';
import type { DecidedLog } from './logRules';
import type { LogSample } from './LogSample';
import { decimalOf } from './readingOfTexts';
import { pickValues } from '../../core/stats/pickValues';

/** What is known of all rows together. */
export interface LogTotals {
  rows: number;
  /** Rows that name no customer. */
  nameless: number;
  /** Last day of any row with a customer, as far as the engine reads days. */
  lastDay: number;
  /** Rows of plain customers without day or amount. */
  incomplete: number;
}

interface Parts {
  plain: Answer;
  judged: JudgedCustomers;
  totals: LogTotals;
  sample: LogSample;
  decided: DecidedLog;
  /** Places of the attributes that are said of customers. */
  kept: readonly number[];
  options: CustomersOptions;
}

/** Sums of decimal amounts are exact to this many digits. */
const sumDigits = 12;

/** One entry per customer of a log, plain ones and those that were judged, the largest revenue first. */
export function mergeCustomers({ plain, judged, totals, sample, decided, kept, options }: Parts): CustomersDetail {
  const { ofSample } = decided;
  const dropsNobody = options.cleaning?.withoutCustomer === true;
  const names = textsOf(plain, 'customer').map((name) => name ?? '');
  const usable = numbersOf(plain, 'usable');
  const isDropped = (row: number): boolean => usable[row] === 0 || (dropsNobody && isNobody(names[row]));
  const rows = Uint32Array.from(names.keys()).filter((row) => !isDropped(row));
  const nobody = usable.reduce((sum, count, row) => sum + (isDropped(row) ? count : 0), 0);

  const parts = [plainDetail(plain, rows, names, { sample, decided, kept }), ...judged.parts];
  const joined = <Values>(of: (part: CustomerColumns) => ArrayLike<Values>): Values[] =>
    parts.flatMap((part) => Array.from(of(part)));
  const numbers = (of: (part: CustomerColumns) => Float64Array | null): Float64Array => {
    const all = new Float64Array(parts.reduce((sum, { ids }) => sum + ids.length, 0));
    let at = 0;
    for (const part of parts) {
      const values = of(part);
      if (values) all.set(values, at);
      at += part.ids.length;
    }
    return all;
  };
  const ids = joined(({ ids: some }) => some);
  const revenue = ofSample.revenue && numbers((part) => part.revenue);
  const order = Uint32Array.from(ids.keys()).sort(
    (a, b) => (revenue ? revenue[b] - revenue[a] : 0) || (ids[a] < ids[b] ? -1 : ids[a] > ids[b] ? 1 : 0),
  );
  const sorted = (values: Float64Array): Float64Array => Float64Array.from(order, (at) => values[at]);
  const [orders, first, last] = [
    sorted(numbers((part) => part.orders)),
    sorted(numbers(({ firstDay }) => firstDay)),
    sorted(numbers(({ lastDay }) => lastDay)),
  ];
  const seenLast = judged.parts.reduce((day, { asOf }) => Math.max(day, asOf), totals.lastDay || -Infinity);
  const less = (of: (detail: CustomersDetail) => number): number => ofJudged(judged, of);
  return {
    ids: Array.from(order, (at) => ids[at]),
    hasNumericIds: ofSample.hasNumericIds,
    orders,
    revenue: revenue && sorted(revenue),
    returns: ofSample.returns && sorted(numbers(({ returns }) => returns)),
    products: ofSample.products && sorted(numbers(({ products }) => products)),
    firstDay: first,
    lastDay: last,
    daysBetween: orders.map((count, i) => (count > 1 ? (last[i] - first[i]) / (count - 1) : NaN)),
    attributes: kept.map((k, place): Attribute => {
      const values = joined(({ attributes }) => attributes[place].values);
      return { name: ofSample.attributes[k].name, values: Array.from(order, (at) => values[at]) };
    }),
    changing: changing(judged),
    asOf: options.asOf === null ? seenLast : dayNumber(options.asOf),
    rows: totals.rows,
    incomplete: totals.incomplete + (dropsNobody ? 0 : totals.nameless) + less(({ incomplete }) => incomplete),
    withoutOrders: less(({ withoutOrders }) => withoutOrders),
    cleaning:
      ofSample.cleaning && cleaningOf(ofSample.cleaning, judged, totals, dropsNobody ? totals.nameless + nobody : 0),
  };
}

/** What is joined of plain and judged customers. */
type CustomerColumns = Pick<
  CustomersDetail,
  'ids' | 'orders' | 'revenue' | 'returns' | 'products' | 'firstDay' | 'lastDay' | 'attributes'
>;

/** Customers that the engine summed up. */
function plainDetail(
  plain: Answer,
  rows: Uint32Array,
  names: readonly string[],
  { sample, decided, kept }: Pick<Parts, 'sample' | 'decided' | 'kept'>,
): CustomerColumns {
  const pick = (name: string): Float64Array => pickValues(numbersOf(plain, name), rows);
  return {
    ids: Array.from(rows, (row) => names[row]),
    orders: pick('orders'),
    revenue: pick('revenue').map((sum) => Number(sum.toPrecision(sumDigits))),
    returns: null,
    products: decided.rules.product ? pick('products') : null,
    firstDay: pick('first'),
    lastDay: pick('last'),
    attributes: kept.map((k) => {
      const column = columnByName(sample.table, decided.ofSample.attributes[k].name);
      const texts = textsOf(plain, `attribute_${k}`);
      return { name: column.name, values: Array.from(rows, (row) => valueOf(texts[row], column, sample)) };
    }),
  };
}

/** A cell of an attribute as the sheet would hold it. */
function valueOf(text: string | null, column: Column, { table }: LogSample): Attribute['values'][number] {
  if (text === null) return null;
  if (column.kind === 'boolean') return text.toLowerCase() === 'true';
  if (column.kind !== 'number') return text;
  const number = undressNumber(text);
  return (number && numberOf(number, decimalOf(table, column.name))) ?? null;
}

/** A count of the judged customers' rows: of all that were read together, less those of the sample. */
function ofJudged({ parts, contexts }: JudgedCustomers, of: (detail: CustomersDetail) => number): number {
  const sum = (details: readonly (CustomersDetail | null)[]): number =>
    details.reduce((total, detail) => total + (detail ? of(detail) : 0), 0);
  return sum(parts) - sum(contexts);
}

function changing({ parts }: JudgedCustomers): CustomersDetail['changing'] {
  const counts = new Map<string, number>();
  for (const { changing: some } of parts) {
    for (const { name, customers } of some) counts.set(name, (counts.get(name) ?? 0) + customers);
  }
  return [...counts].map(([name, customers]) => ({ name, customers }));
}

/** The cleaning of all rows: what was left out of those of judged customers, and rows without a customer. */
function cleaningOf(recognised: Cleaning, judged: JudgedCustomers, totals: LogTotals, nameless: number): Cleaning {
  const stepOf = (detail: CustomersDetail, step: CleaningStep['step']): CleaningStep | undefined =>
    detail.cleaning?.steps.find((one) => one.step === step);
  const steps = cleaningSteps.map((step): CleaningStep => {
    const found = judged.parts.flatMap((part) => stepOf(part, step) ?? []);
    const count =
      ofJudged(judged, (detail) => stepOf(detail, step)?.count ?? 0) + (step === 'withoutCustomer' ? nameless : 0);
    const hasValue = recognised.steps.every(({ value }) => value !== null);
    const value = ofJudged(judged, (detail) => stepOf(detail, step)?.value ?? 0);
    const [first] = found;
    return {
      ...{ step, count, value: hasValue ? value : null },
      treatment: first?.treatment ?? 'left-out',
      sample: first?.sample ?? [],
    };
  });
  const found = steps.filter(({ count }) => count > 0);
  return {
    ...recognised,
    steps: found,
    total: totals.rows,
    kept: totals.rows - found.reduce((sum, { count }) => sum + count, 0),
    matched: ofJudged(judged, ({ cleaning }) => cleaning?.matched ?? 0),
    others: ofJudged(judged, ({ cleaning }) => cleaning?.others ?? 0),
  };
}
