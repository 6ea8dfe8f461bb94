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
 * own order, else off any, always the latest first. What finds none is left as the return's amount. A purchase that is
 * returned in full becomes 0.
 */
export function netReturns(lines: NettableLines): NettedValue {
  const { day, amount, product, order, refersTo, role } = lines;
  const rowCount = role.length;
  const byProduct = product && new Chains(product.codes, product.size, rowCount);
  const byOrder = order && hasOrderMatches(lines) ? new Chains(order.codes, order.size, rowCount) : undefined;
  const taken: NettedValue = { matched: 0, others: 0 };

  function takeOff(row: number, chains: Chains | undefined, code: number, isMeant?: (line: number) => boolean): void {
    if (!chains || code < 0) return;
    for (let line = chains.first[code]; line >= 0 && amount[row] < 0; line = chains.next[line]) {
      if (amount[line] === 0) chains.forget(line);
      if (amount[line] === 0 || (isMeant && !isMeant(line))) continue;
      taken.matched += settle(amount, line, row);
    }
  }

  const { rows, starts } = rowsOfReturners(lines);
  for (let c = 0; c < lines.customers; c++) {
    const [from, to] = [starts[c], starts[c + 1]];
    if (from === to) continue;
    const latest: number[] = [];
    if (!isInOrder(rows, from, to, lines)) {
      rows.subarray(from, to).sort((a, b) => day[a] - day[b] || role[a] - role[b] || a - b);
    }
    for (let i = from; i < to; i++) {
      const row = rows[i];
      if (role[row] === purchase) {
        byProduct?.add(row);
        byOrder?.add(row);
        latest.push(row);
        continue;
      }
      const own = order ? order.codes[row] : -1;
      const referred = refersTo && own >= 0 ? refersTo[own] : -1;
      if (product) takeOff(row, byOrder, referred, (line) => product.codes[line] === product.codes[row]);
      takeOff(row, byOrder, referred);
      takeOff(row, byProduct, product ? product.codes[row] : -1);
      takeOff(row, byOrder, own);
      while (latest.length > 0 && amount[row] < 0) {
        const line = latest[latest.length - 1];
        if (amount[line] > 0) taken.others += settle(amount, line, row);
        if (amount[line] === 0) latest.pop();
      }
    }
    for (let i = from; i < to; i++) {
      byProduct?.clear(rows[i]);
      byOrder?.clear(rows[i]);
    }
  }
  return taken;
}

/** Whether any return is of an order that has purchases, its own or the one that it refers to. */
function hasOrderMatches({ order, refersTo, role }: NettableLines): boolean {
  if (!order) return false;
  const hasPurchase = new Uint8Array(order.size);
  for (let row = 0; row < role.length; row++) {
    if (role[row] === purchase && order.codes[row] >= 0) hasPurchase[order.codes[row]] = 1;
  }
  for (let row = 0; row < role.length; row++) {
    const own = order.codes[row];
    if (role[row] !== returned || own < 0) continue;
    if (hasPurchase[own] === 1 || (refersTo && refersTo[own] >= 0)) return true;
  }
  return false;
}

/** Purchases and returns of the customers who have returns, by customer; those of customer c begin at `starts[c]`. */
function rowsOfReturners({ customer, customers, role }: NettableLines): { rows: Uint32Array; starts: Uint32Array } {
  const hasReturns = new Uint8Array(customers);
  for (let row = 0; row < role.length; row++) if (role[row] === returned) hasReturns[customer[row]] = 1;
  const starts = new Uint32Array(customers + 1);
  for (let row = 0; row < role.length; row++) {
    if (role[row] > 0 && hasReturns[customer[row]] === 1) starts[customer[row] + 1]++;
  }
  for (let c = 0; c < customers; c++) starts[c + 1] += starts[c];
  const next = starts.slice();
  const rows = new Uint32Array(starts[customers]);
  for (let row = 0; row < role.length; row++) {
    if (role[row] > 0 && hasReturns[customer[row]] === 1) rows[next[customer[row]]++] = row;
  }
  return { rows, starts };
}

/** Whether rows stand by time already, purchases before returns. */
function isInOrder(rows: Uint32Array, from: number, to: number, { day, role }: NettableLines): boolean {
  for (let i = from + 1; i < to; i++) {
    const [before, after] = [rows[i - 1], rows[i]];
    if (day[before] > day[after] || (day[before] === day[after] && role[before] > role[after])) return false;
  }
  return true;
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
