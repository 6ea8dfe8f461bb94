import { evaluateCustomers } from '../../core/analyses/understand/customers/evaluate';
import type { CustomersDetail } from '../../core/analyses/understand/customers/detail';
import type { CustomersOptions } from '../../core/analyses/understand/customers/options';
import { isAdjustment } from '../../core/orders/cleaning/lineWords';
import { serviceCodes } from '../../core/orders/cleaning/serviceCodes';
import { bought, standingOfDocument, standingOfStatus } from '../../core/orders/cleaning/standing';
import { dayNumber } from '../../core/orders/timeUnit';
import { codedColumn, textsOf, type Coded } from '../../core/table/codedColumn';
import { columnByName } from '../../core/table/columns';
import type { FileColumn } from '../../core/warehouse/logs/fileColumns';
import type { LogRules, ToldTexts } from '../../core/warehouse/logs/plainRows';
import { Problem } from '../../core/problem';
import type { LogSample } from './LogSample';
import { readingOfTexts, typeOfTexts } from './readingOfTexts';

/** Orders that begin alike, of all, from which on another beginning is odd. */
const usualShare = 0.5;

/** How the rows of a log are read, by what its sample was understood as. */
export interface DecidedLog {
  rules: LogRules;
  /** What the sample alone comes to: its cleaning says what was recognised. */
  ofSample: CustomersDetail;
}

/**
 * Rules for all rows of a log by the rules of the sheet, from a sample of its cells. Throws what understanding orders
 * throws, and `log-carried` where rows take customer or day from the row above, which only a sheet can tell.
 */
export function logRules(sample: LogSample, options: CustomersOptions): DecidedLog {
  const { table } = sample;
  const ofSample = evaluateCustomers(table, { ...options, asOf: null });
  const reading = ofSample.cleaning?.reading;
  if (reading && reading.carried + reading.headings > 0) {
    throw new Problem('log-carried', { file: sample.name, column: options.customer });
  }
  const column = (name: string): FileColumn => {
    const found = columnByName(table, name);
    const at = table.origin.columnIndices[table.columns.indexOf(found)];
    const reads = readingOfTexts(table, found, sample.texts(at));
    const type = typeOfTexts(reads, sample.texts(at));
    return { name: fileColumnName(at), reads, ...(type === undefined ? {} : { type }) };
  };
  const text = ({ name }: FileColumn): FileColumn => ({ name, reads: { kind: 'text' } });
  const optional = (name: string | undefined): FileColumn | undefined =>
    name === undefined ? undefined : column(name);
  const { amount, quantity, unitPrice, order, cleaning, refund, discount, amountPer } = options;
  const coded = (name: string): Coded => codedColumn(columnByName(table, name), table.rowCount);
  const product = options.product ?? options.description;
  const rules: LogRules = {
    columns: Array.from({ length: sample.width }, (_, at) => ({ name: fileColumnName(at), reads: { kind: 'text' } })),
    customer: column(options.customer),
    date: column(options.date),
    amount: optional(amount),
    quantity: optional(quantity),
    unitPrice: optional(unitPrice),
    order: order === undefined ? undefined : text(column(order)),
    product: product === undefined ? undefined : text(column(product)),
    attributes: ofSample.attributes.map(({ name }) => text(column(name))),
    orderedBy: order !== undefined ? 'number' : quantity !== undefined && unitPrice !== undefined ? 'day' : 'row',
    judgesEqual: cleaning?.duplicates === true,
    judgesAll: refund !== undefined || discount !== undefined || amountPer === 'order',
    judgesZero: cleaning?.zeroPrices === true,
    usual: cleaning && cleaning.cancelled !== 'keep' ? usualTexts(options, coded, column) : [],
    odd: cleaning ? oddTexts(options, coded, column) : [],
    orderStart: cleaning && order !== undefined ? usualStart(coded(order)) : undefined,
    asOf: options.asOf === null ? null : dayNumber(options.asOf),
  };
  return { rules, ofSample };
}

/** What statements call a column of a file by its place. */
export function fileColumnName(at: number): string {
  return `c${at}`;
}

/** Columns that a row is summed up by. */
export function usedColumns(rules: LogRules): FileColumn[] {
  const { customer, date, amount, quantity, unitPrice } = rules;
  return [customer, date, amount, quantity, unitPrice].filter((of) => of !== undefined);
}

/** The same rules, with cells that come as texts. */
export function asTexts(rules: LogRules): LogRules {
  const plain = <Given extends FileColumn | undefined>(of: Given): Given => of && { ...of, type: undefined };
  const { customer, date, amount, quantity, unitPrice } = rules;
  return {
    ...rules,
    ...{ customer: plain(customer), date: plain(date), amount: plain(amount) },
    ...{ quantity: plain(quantity), unitPrice: plain(unitPrice) },
  };
}

/** Texts of status and kind of document that speak for a purchase. */
function usualTexts(
  { status, documentType }: CustomersOptions,
  coded: (name: string) => Coded,
  column: (name: string) => FileColumn,
): ToldTexts[] {
  const told = (name: string, standing: (of: Coded) => Uint8Array): ToldTexts => {
    const of = coded(name);
    const stands = standing(of);
    return { column: column(name), texts: textsOf(of).filter((_, code) => stands[code] === bought) };
  };
  return [
    ...(status === undefined ? [] : [told(status, (of) => standingOfStatus(status, of))]),
    ...(documentType === undefined ? [] : [told(documentType, standingOfDocument)]),
  ];
}

/** Products that are none, and words of corrections. */
function oddTexts(
  { product, description, cleaning }: CustomersOptions,
  coded: (name: string) => Coded,
  column: (name: string) => FileColumn,
): ToldTexts[] {
  const [products, descriptions] = [product, description].map((name) => (name === undefined ? undefined : coded(name)));
  const name = product ?? description;
  if (name === undefined) return [];
  const main = products ?? descriptions;
  const marks = cleaning?.service ? serviceCodes({ product: products, description: descriptions }) : undefined;
  const services = main ? textsOf(main).filter((_, code) => marks?.[code] === 1) : [];
  const corrections = (of: Coded | undefined): string[] => (of?.texts ?? []).filter(isAdjustment);
  return [
    { column: column(name), texts: [...services, ...corrections(main), ...(cleaning?.codes ?? [])] },
    ...(product !== undefined && description !== undefined
      ? [{ column: column(description), texts: corrections(descriptions) }]
      : []),
  ];
}

/** What most order numbers begin with before their digits; `undefined` where no beginning is usual. */
function usualStart({ texts, size }: Coded): string | undefined {
  if (!texts) return undefined;
  const counts = new Map<string, number>();
  for (const text of texts) {
    const start = /^(\D*)\d[\d\-./]*$/.exec(text)?.[1];
    if (start !== undefined) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > usualShare * size)?.[0];
}
