/** Lines among which returns are taken off purchases. */
export interface NettableLines {
  customer: Int32Array;
  customers: number;
  day: Float64Array;
  /** Changed in place: what is left of each purchase, and, negative, of each return. */
  amount: Float64Array;
  product?: { codes: Int32Array; size: number };
  order?: { codes: Int32Array; size: number };
  /** Order that a credit note is of, by the code of its own number; −1 where not known. */
  refersTo?: Int32Array;
  /** Per row: neither, a purchase, or a return. */
  role: Uint8Array;
}

/** Value that was taken off purchases. */
export interface NettedValue {
  /** Of the same product or order. */
  matched: number;
  /** Of others, for want of these. */
  others: number;
}

export const purchase = 1;
export const returned = 2;

/**
 * Takes each return off the customer's earlier purchases: of the order it refers to, else of the same product, else of its
 * own order, always the latest first; what finds none of these then off any of the customer's. What is left after that is
 * the return's amount. A purchase that is returned in full becomes 0.
 */
export function netReturns(lines: NettableLines): NettedValue {
  const rows = returnsOf(lines);
  const taken: NettedValue = { matched: 0, others: 0 };
  if (rows.length === 0) return taken;
  const relatives = relatedRows(lines, rows);
  takeOffRelatives(lines, byCustomer(lines, relatives), taken);
  const { customer, customers, amount, role } = lines;
  const hasRest = new Uint8Array(customers);
  for (const row of rows) if (amount[row] < 0) hasRest[customer[row]] = 1;
  if (hasRest.includes(1)) {
    const theirs = new RowList(role.length);
    for (let row = 0; row < role.length; row++) {
      if (role[row] > 0 && hasRest[customer[row]] === 1) theirs.add(row);
    }
    takeOffLatest(lines, byCustomer(lines, theirs.rows()), taken);
  }
  return taken;
}

function returnsOf({ role }: NettableLines): Uint32Array {
  const rows = new RowList(role.length);
  for (let row = 0; row < role.length; row++) if (role[row] === returned) rows.add(row);
  return rows.rows();
}

/** The returns, and the purchases that may be theirs: of the same customer and product, or of an order that they name. */
function relatedRows(
  { customer, customers, product, order, refersTo, role }: NettableLines,
  returns: Uint32Array,
): Uint32Array {
  const isReturner = new Uint8Array(customers);
  const isProduct = new Uint8Array(product?.size ?? 0);
  const isOrder = new Uint8Array(order?.size ?? 0);
  const pairs = new Set<number>();
  for (const row of returns) {
    isReturner[customer[row]] = 1;
    if (product && product.codes[row] >= 0) {
      isProduct[product.codes[row]] = 1;
      pairs.add(customer[row] * product.size + product.codes[row]);
    }
    const own = order ? order.codes[row] : -1;
    if (own < 0) continue;
    isOrder[own] = 1;
    if (refersTo && refersTo[own] >= 0) isOrder[refersTo[own]] = 1;
  }
  const rows = new RowList(role.length);
  const orders = order?.codes;
  const products = product?.codes;
  const size = product?.size ?? 0;
  for (let row = 0; row < role.length; row++) {
    if (role[row] === returned) rows.add(row);
    if (role[row] !== purchase || isReturner[customer[row]] === 0) continue;
    const isOfOrder = orders !== undefined && orders[row] >= 0 && isOrder[orders[row]] === 1;
    const code = products ? products[row] : -1;
    const mayBePair = code >= 0 && isProduct[code] === 1;
    if (isOfOrder || (mayBePair && pairs.has(customer[row] * size + code))) rows.add(row);
  }
  return rows.rows();
}

function takeOffRelatives(lines: NettableLines, { rows, starts }: RowsByCustomer, taken: NettedValue): void {
  const { amount, product, order, refersTo, role } = lines;
  const byProduct = product && new Chains(product.codes, product.size, role.length);
  const byOrder = order && new Chains(order.codes, order.size, role.length);
  function takeOff(row: number, chains: Chains | undefined, code: number, isMeant?: (line: number) => boolean): void {
    if (!chains || code < 0) return;
    for (let line = chains.first[code]; line >= 0 && amount[row] < 0; line = chains.next[line]) {
      if (amount[line] === 0) chains.forget(line);
      if (amount[line] === 0 || (isMeant && !isMeant(line))) continue;
      taken.matched += settle(amount, line, row);
    }
  }
  for (let c = 0; c + 1 < starts.length; c++) {
    for (let i = starts[c]; i < starts[c + 1]; i++) {
      const row = rows[i];
      if (role[row] === purchase) {
        byProduct?.add(row);
        byOrder?.add(row);
        continue;
      }
      const own = order ? order.codes[row] : -1;
      const referred = refersTo && own >= 0 ? refersTo[own] : -1;
      if (product) takeOff(row, byOrder, referred, (line) => product.codes[line] === product.codes[row]);
      takeOff(row, byOrder, referred);
      takeOff(row, byProduct, product ? product.codes[row] : -1);
      takeOff(row, byOrder, own);
    }
    for (let i = starts[c]; i < starts[c + 1]; i++) {
      byProduct?.clear(rows[i]);
      byOrder?.clear(rows[i]);
    }
  }
}

/** Takes what is left of returns off the customer's latest purchases before them. */
function takeOffLatest({ amount, role }: NettableLines, { rows, starts }: RowsByCustomer, taken: NettedValue): void {
  for (let c = 0; c + 1 < starts.length; c++) {
    const latest: number[] = [];
    for (let i = starts[c]; i < starts[c + 1]; i++) {
      const row = rows[i];
      if (role[row] === purchase) {
        if (amount[row] > 0) latest.push(row);
        continue;
      }
      while (latest.length > 0 && amount[row] < 0) {
        const line = latest[latest.length - 1];
        taken.others += settle(amount, line, row);
        if (amount[line] === 0) latest.pop();
      }
    }
  }
}

/** A list of rows that grows up to a length known before. */
class RowList {
  private readonly list: Uint32Array;
  private length = 0;

  constructor(most: number) {
    this.list = new Uint32Array(most);
  }

  add(row: number): void {
    this.list[this.length++] = row;
  }

  rows(): Uint32Array {
    return this.list.subarray(0, this.length);
  }
}

/** Rows by customer, each customer's by time, purchases before returns; those of customer c begin at `starts[c]`. */
interface RowsByCustomer {
  rows: Uint32Array;
  starts: Uint32Array;
}

function byCustomer({ customer, customers, day, role }: NettableLines, all: Uint32Array): RowsByCustomer {
  const starts = new Uint32Array(customers + 1);
  for (const row of all) starts[customer[row] + 1]++;
  for (let c = 0; c < customers; c++) starts[c + 1] += starts[c];
  const next = starts.slice();
  const rows = new Uint32Array(all.length);
  for (const row of all) rows[next[customer[row]]++] = row;
  // lists are in the order of time, nearly always
  const isLate = new Uint8Array(customers);
  const lastDay = new Float64Array(customers).fill(-Infinity);
  for (const row of all) {
    if (day[row] < lastDay[customer[row]]) isLate[customer[row]] = 1;
    lastDay[customer[row]] = day[row];
  }
  for (let c = 0; c < customers; c++) {
    const theirs = rows.subarray(starts[c], starts[c + 1]);
    if (isLate[c] === 1) theirs.sort((a, b) => day[a] - day[b] || a - b);
    purchasesFirst(theirs, day, role);
  }
  return { rows, starts };
}

/** Within rows in the order of time: the purchases of each moment before its returns. */
function purchasesFirst(rows: Uint32Array, day: Float64Array, role: Uint8Array): void {
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && day[rows[to]] === day[rows[from]]) to++;
    let place = from;
    const returns: number[] = [];
    if (to > from + 1) {
      for (let i = from; i < to; i++) {
        if (role[rows[i]] === returned) returns.push(rows[i]);
        else rows[place++] = rows[i];
      }
      for (const row of returns) rows[place++] = row;
    }
    from = to;
  }
}

/** Sets a return against a purchase, as far as both go; gives back the value. */
function settle(amount: Float64Array, line: number, row: number): number {
  const rest = -amount[row];
  // what is left of a sum of decimal amounts is not exactly 0
  const takesAll = amount[line] <= rest * (1 + 1e-9);
  const value = takesAll ? amount[line] : rest;
  amount[line] = takesAll ? 0 : amount[line] - value;
  amount[row] = value >= rest * (1 - 1e-9) ? 0 : amount[row] + value;
  return value;
}

/** Rows of equal code, the latest first, as linked lists: no list per code is made. */
class Chains {
  /** Latest row per code; −1 without any. */
  readonly first: Int32Array;
  /** The one before it, per row. */
  readonly next: Int32Array;

  constructor(
    private readonly codes: Int32Array,
    size: number,
    rowCount: number,
  ) {
    this.first = new Int32Array(size).fill(-1);
    this.next = new Int32Array(rowCount);
  }

  add(row: number): void {
    const code = this.codes[row];
    if (code < 0) return;
    this.next[row] = this.first[code];
    this.first[code] = row;
  }

  /** Forgets a row that is the latest of its code, so that what is used up is not walked over again. */
  forget(row: number): void {
    const code = this.codes[row];
    if (this.first[code] === row) this.first[code] = this.next[row];
  }

  /** Forgets all rows of a row's code. */
  clear(row: number): void {
    const code = this.codes[row];
    if (code >= 0) this.first[code] = -1;
  }
}
