import {
  all,
  any,
  call,
  choose,
  column,
  isFilled,
  isNull,
  not,
  nothing,
  number,
  operator,
  own,
  ownColumn as its,
  text,
  times,
  type Query,
  type Sql,
  type Step,
} from '../sql';
import { fileText, isOneOf, isUnread, plausible, readCell, type FileColumn } from './fileColumns';

/** The table of a log's rows in statements; `printQuery` is told what stands there. */
export const logTable = 'log';

/** Texts of a column that tell rows apart. */
export interface ToldTexts {
  column: FileColumn;
  texts: readonly string[];
}

/** How the rows of a log are read by an engine, and which are left to the code that reads them in a sheet. */
export interface LogRules {
  /** All columns of the file. */
  columns: readonly FileColumn[];
  customer: FileColumn;
  date: FileColumn;
  /** Left out: quantity × unit price, or orders are counted alone. */
  amount?: FileColumn;
  quantity?: FileColumn;
  unitPrice?: FileColumn;
  order?: FileColumn;
  product?: FileColumn;
  /** Columns that say the same in all rows of a customer. */
  attributes: readonly FileColumn[];
  /** What makes an order of rows: each is one, those of a number are, those of a day are. */
  orderedBy: 'row' | 'number' | 'day';
  /** Rows that are equal in all columns are to be judged. */
  judgesEqual: boolean;
  /** So are all rows, those without value, */
  judgesAll: boolean;
  judgesZero: boolean;
  /** those with another text than these, */
  usual: readonly ToldTexts[];
  /** those with one of these, */
  odd: readonly ToldTexts[];
  /** and orders whose number does not begin with this, and then a digit. */
  orderStart?: string;
  /** Day since 1970-01-01 after which rows do not count; `null`: none. */
  asOf: number | null;
}

const zero = number(0);
const one = number(1);
const flag = (test: Sql): Sql => choose([[test, one]], zero);

/** Columns whose cells are numbers or days, by what they are to a row. */
const measured = ['customer', 'date', 'amount', 'quantity', 'unitPrice'] as const;

/**
 * `_cp_rows`: a row per row of the log with `_cp_customer`, `_cp_day`, `_cp_amount` (0 where none is asked for), what else
 * is counted, and `_cp_judged`, 1 for rows that are not plain: cells in other forms than the usual ones, returns and
 * whatever else may be no purchase. Customers with such a row are summed up by the code of the sheet.
 */
export function plainRows(rules: LogRules): Step[] {
  const { order, product, attributes } = rules;
  const given = measured.flatMap((as) => {
    const of = rules[as];
    return of ? [{ as, of }] : [];
  });
  const read = (as: string): Sql => its(`read_${as}`);
  // each cell is read in a step of its own: no engine sees that two expressions ask for the same
  const cells: Step = {
    name: own('cells'),
    select: {
      all: logTable,
      from: [logTable],
      columns: given.map(({ as, of }) => ({ as: own(`read_${as}`), of: readCell(of) })),
    },
  };
  const values: Step = {
    name: own('values'),
    select: {
      all: own('cells'),
      from: [own('cells')],
      columns: given.map(({ as, of }) => ({ as: own(as), of: plausible(of, read(as)) })),
    },
  };
  const priced = rules.quantity && rules.unitPrice ? times(its('quantity'), its('unitPrice')) : undefined;
  const value = rules.amount ? its('amount') : priced;
  const unread = given
    .filter(({ of }) => of.reads.kind !== 'text')
    .map(({ as, of }) => isUnread(of, read(as), its(as)));
  const rows: Step = {
    name: own('rows'),
    select: {
      from: [own('values')],
      columns: [
        { as: own('customer'), of: its('customer') },
        { as: own('day'), of: its('date') },
        { as: own('amount'), of: value ?? zero },
        ...(order ? [{ as: own('order'), of: fileText(order) }] : []),
        ...(product ? [{ as: own('product'), of: fileText(product) }] : []),
        ...attributes.map((attribute, k) => ({ as: own(`attribute_${k}`), of: fileText(attribute) })),
        ...(rules.judgesEqual
          ? [{ as: own('row'), of: { kind: 'hash' as const, of: rules.columns.map(({ name }) => column(name)) } }]
          : []),
        { as: own('judged'), of: flag(any(...unread, ...judged(rules, value))) },
      ],
    },
  };
  return [cells, values, rows];
}

/** What may be wrong with a row that was read; NULL is not. */
function judged(rules: LogRules, value: Sql | undefined): Sql[] {
  if (rules.judgesAll) return [operator('=', one, one)];
  const { quantity, unitPrice, order, usual, odd, orderStart } = rules;
  const isNegative = (of: Sql): Sql => operator('<', of, zero);
  return [
    operator('=', zero, one),
    ...(value ? [isNegative(value)] : []),
    ...(quantity ? [isNegative(its('quantity'))] : []),
    ...(rules.judgesZero && value ? [operator('=', value, zero)] : []),
    ...(rules.judgesZero && unitPrice ? [operator('=', its('unitPrice'), zero)] : []),
    ...usual.map(({ column: of, texts }) => all(isFilled(fileText(of)), not(isOneOf(fileText(of), texts)))),
    ...odd.filter(({ texts }) => texts.length > 0).map(({ column: of, texts }) => isOneOf(fileText(of), texts)),
    ...(order && orderStart !== undefined ? [not(beginsWith(fileText(order), orderStart))] : []),
  ];
}

/** Whether a text begins with some letters, and then a digit; true of none. */
function beginsWith(of: Sql, start: string): Sql {
  const next = call('SUBSTR', of, number(start.length + 1), one);
  const isDigit = all(operator('>=', next, text('0')), operator('<=', next, text('9')));
  const letters = call('SUBSTR', of, one, number(start.length));
  return any(isNull(of), start === '' ? isDigit : all(operator('=', letters, text(start)), isDigit));
}

/**
 * One row per customer of a log, NULL for rows without one: `_cp_customer`, `_cp_seen` last day of any row, `_cp_all` rows,
 * `_cp_usable` rows with day and amount, `_cp_orders`, `_cp_revenue`, `_cp_first` and `_cp_last` day, `_cp_products`,
 * `_cp_attribute_k` with `_cp_changes_k`, and `_cp_judged`, 1 where a row has to be judged.
 */
export function plainCustomers(rules: LogRules): Query {
  const { orderedBy, product, attributes, asOf } = rules;
  const isUsable = all(
    isFilled(its('day')),
    isFilled(its('amount')),
    ...(asOf === null ? [] : [operator('<=', its('day'), number(asOf))]),
  );
  const ofUsable = (of: Sql): Sql => choose([[isUsable, of]], nothing);
  const count = (test: Sql): Sql => call('SUM', flag(test));
  const orders: Record<LogRules['orderedBy'], () => Sql> = {
    row: () => count(isUsable),
    day: () => ({ kind: 'count-distinct', of: ofUsable(its('day')) }),
    // a row without a number is an order of its own
    number: () =>
      operator('+', { kind: 'count-distinct', of: ofUsable(its('order')) }, count(all(isUsable, isNull(its('order'))))),
  };
  const isTwice = operator('<', { kind: 'count-distinct', of: its('row') }, call('SUM', one));
  const hasJudged = operator('=', call('MAX', its('judged')), one);
  return {
    steps: plainRows(rules),
    answer: {
      from: [own('rows')],
      columns: [
        { as: own('customer'), of: its('customer') },
        { as: own('seen'), of: call('MAX', its('day')) },
        { as: own('all'), of: call('SUM', one) },
        { as: own('usable'), of: count(isUsable) },
        { as: own('orders'), of: orders[orderedBy]() },
        { as: own('revenue'), of: call('SUM', ofUsable(its('amount'))) },
        { as: own('first'), of: call('MIN', ofUsable(its('day'))) },
        { as: own('last'), of: call('MAX', ofUsable(its('day'))) },
        ...(product ? [{ as: own('products'), of: { kind: 'count-distinct' as const, of: its('product') } }] : []),
        ...attributes.flatMap((_, k) => {
          const of = its(`attribute_${k}`);
          const [least, most] = [call('MIN', of), call('MAX', of)];
          return [
            { as: own(`attribute_${k}`), of: most },
            { as: own(`changes_${k}`), of: flag(operator('<>', least, most)) },
          ];
        }),
        { as: own('judged'), of: flag(rules.judgesEqual ? any(hasJudged, isTwice) : hasJudged) },
      ],
      groupBy: [its('customer')],
    },
  };
}
