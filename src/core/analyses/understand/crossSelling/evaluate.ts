import { Problem } from '../../../problem';
import { associationRules, type Rule } from '../../../orders/associationRules';
import { basketsOf } from '../../../orders/baskets';
import { readOrders } from '../../../orders/readOrders';
import { codedColumn, type Coded } from '../../../table/codedColumn';
import { columnByName } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { Progress } from '../../analysis';
import { checkOnSplit } from './checkOnSplit';
import type { CrossSellingDetail, NamedRule } from './detail';
import type { CrossSellingOptions } from './options';
import { certainRules, proposalsOf } from './recommend';

/** Rules kept for the report, the highest lift first. */
const mostRules = 1000;

/**
 * What is bought together, and what each customer may buy next. Throws what reading the columns throws, `options-invalid`
 * where no column names the product, `products-once` where no pair was bought often enough.
 */
export function evaluateCrossSelling(
  table: Table,
  options: CrossSellingOptions,
  progress: Progress,
): CrossSellingDetail {
  const { sheet } = table.origin;
  const name = options.product ?? options.description;
  if (name === undefined) throw new Problem('options-invalid', { sheet, option: 'product' }, { value: '' });
  const coded = codedColumn(columnByName(table, name, 'product'), table.rowCount);
  const { log, rows, cleaning } = readOrders(table, options);
  const productOf = (row: number): number => coded.codes[rows ? rows[row] : row];
  const customer = Int32Array.from(log.customer);
  const product = new Int32Array(customer.length);
  let incomplete = 0;
  for (let row = 0; row < customer.length; row++) {
    product[row] = productOf(row);
    const isReturn = log.amount !== undefined && log.amount[row] < 0;
    if (customer[row] < 0 || product[row] < 0 || Number.isNaN(log.day[row])) incomplete++;
    // what came back was not bought
    if (isReturn || Number.isNaN(log.day[row])) product[row] = -1;
  }
  const customerCount = log.names.length;
  const byCustomer = basketsOf(customer, product, customerCount, coded.size);
  const orderCodes = options.basis === 'order' && log.order ? log.order : null;
  const orderCount = orderCodes ? orderCodes.reduce((most, code) => Math.max(most, code), -1) + 1 : 0;
  const baskets = orderCodes ? basketsOf(orderCodes, product, orderCount, coded.size) : byCustomer;
  const rules = associationRules(withoutEmpty(baskets), coded.size, options);
  if (rules.length === 0) throw new Problem('products-once', { sheet, column: name, option: 'minSupport' });
  progress(0.5);
  const label = labelsOf(table, coded, options);
  const spend = log.amount ? spendPerBuyer(log.amount, product, byCustomer.items, coded.size) : null;
  const certain = certainRules(rules);
  const proposals = proposalsOf(byCustomer, certain, 1, (item) => spend?.[item] ?? 1);
  const sizes = Array.from(
    { length: customerCount },
    (_, code) => byCustomer.starts[code + 1] - byCustomer.starts[code],
  );
  progress(0.8);
  const next = proposals
    .flatMap(([best], code) => {
      if (!best) return [];
      const { rule } = best;
      const value = rule.confidence * (spend?.[best.product] ?? 1);
      return [
        {
          ...{ code, id: log.names[code], product: label(best.product), because: label(rule.from) },
          ...{ probability: rule.confidence, value },
        },
      ];
    })
    .sort((a, b) => b.value - a.value);
  const placeOf = new Int32Array(customerCount).fill(-1);
  next.forEach(({ code }, place) => (placeOf[code] = place));
  const nextOfRow = new Int32Array(table.rowCount).fill(-1);
  customer.forEach((code, row) => {
    if (code >= 0) nextOfRow[rows ? rows[row] : row] = placeOf[code];
  });
  return {
    basis: orderCodes ? 'order' : 'customer',
    baskets: withoutEmpty(baskets).starts.length - 1,
    customers: sizes.filter((size) => size > 0).length,
    products: new Set(byCustomer.items).size,
    rules: rules.slice(0, mostRules).map((rule) => named(rule, label)),
    certain: certain.length,
    singleBuyers: sizes.filter((size) => size === 1).length,
    next: next.map(({ code: _code, ...proposal }) => proposal),
    nextOfRow,
    check: checkOnSplit({ customer, product, day: log.day }, customerCount, coded.size, options),
    hasAmounts: spend !== null,
    ...{ incomplete, cleaning },
  };
}

/** Baskets that hold something: an order that was cancelled is none. */
function withoutEmpty({ starts, items }: ReturnType<typeof basketsOf>): ReturnType<typeof basketsOf> {
  const kept = starts.filter((start, i) => i === 0 || start !== starts[i - 1]);
  return { starts: kept, items };
}

function named({ from, to, ...rule }: Rule, label: (product: number) => string): NamedRule {
  return { antecedent: label(from), consequent: label(to), ...rule };
}

/** What a buyer of a product spends on it in all. */
function spendPerBuyer(
  amount: Float64Array,
  product: Int32Array,
  items: Int32Array,
  productCount: number,
): Float64Array {
  const spend = new Float64Array(productCount);
  for (let row = 0; row < product.length; row++) {
    if (product[row] >= 0 && Number.isFinite(amount[row])) spend[product[row]] += amount[row];
  }
  const buyers = new Float64Array(productCount);
  for (let at = 0; at < items.length; at++) buyers[items[at]]++;
  return spend.map((sum, code) => (buyers[code] > 0 ? sum / buyers[code] : 0));
}

/** A product by its description where the list has one, else by its code. */
function labelsOf(table: Table, coded: Coded, { product, description }: CrossSellingOptions): (code: number) => string {
  if (product === undefined || description === undefined) return coded.text;
  const texts = codedColumn(columnByName(table, description, 'description'), table.rowCount);
  const labels = new Array<string>(coded.size).fill('');
  for (let row = 0; row < table.rowCount; row++) {
    const code = coded.codes[row];
    if (code >= 0 && labels[code] === '' && texts.codes[row] >= 0) labels[code] = texts.text(texts.codes[row]);
  }
  return (code) => (labels[code] === '' ? coded.text(code) : labels[code]);
}
