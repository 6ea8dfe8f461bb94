import { sheetRow } from '../../table/sheetRow';
import { markTexts } from '../../table/codedColumn';
import type { OrderLines } from '../orderLines';
import { cleaningSteps, type Cleaning, type CleaningStepId, type SampleLine } from './cleaning';
import { duplicateRows } from './duplicateRows';
import { isAdjustment, isNobody } from './lineWords';
import { bought, credited, noDocument, noPurchase, standingOfDocument, standingOfStatus } from './standing';
import { returnCancelledOrders } from './returnCancelledOrders';
import { netReturns, purchase, returned, type NettedValue } from './netReturns';
import type { CleaningOptions } from './options';
import { orderPrefixes, type OrderPrefixes } from './orderPrefixes';
import { namedCodes, serviceCodes } from './serviceCodes';

const sampleSize = 5;
const noStep = 0;
/** What a step is called in a byte: its place, from 1. */
const codeOf = Object.fromEntries(cleaningSteps.map((step, i) => [step, i + 1])) as Record<CleaningStepId, number>;

/** What is left of order lines, and what was done. */
export interface CleanedLines {
  /** Table rows that are left, ascending: purchases, and returns that found none. */
  rows: Uint32Array;
  /** What each row of the table is worth now: returns taken off. Left out: the list has no amounts. */
  amount?: Float64Array;
  /** Value that came back per row of the table, as a positive number. Left out: the list has no amounts. */
  returned?: Float64Array;
  cleaning: Cleaning;
}

/** Order lines without what is no purchase of a customer. Pure: the lines stay as they are. */
export function cleanLines(lines: OrderLines, options: CleaningOptions): CleanedLines {
  const { order } = lines;
  const isNegative = negativeRows(lines);
  const prefixes = order ? orderPrefixes(order, isNegative) : null;
  const isService = servicesOf(lines, options);
  const standing = standingOfRows(lines);
  const stepOf = stepPerRow(lines, options, { isNegative, prefixes, isService, standing });

  const amount = lines.amount?.slice();
  const isGone = lines.isHeading?.slice() ?? new Uint8Array(stepOf.length);
  for (let row = 0; row < stepOf.length; row++) if (stepOf[row] !== noStep) isGone[row] = 1;
  const returned = amount && returnedValue({ ...lines, amount }, stepOf, standing);
  const netted =
    options.cancelled === 'net' && amount
      ? netCancelled({ ...lines, amount }, { stepOf, standing, isGone }, prefixes)
      : { matched: 0, others: 0 };
  const cleaning = summarize(lines, options, stepOf, isService, netted);
  return { rows: rowsLeft(isGone), amount, returned, cleaning };
}

interface RowMarks {
  stepOf: Uint8Array;
  standing: Uint8Array;
  /** 1 for lines that do not stand for a purchase any more: changed in place. */
  isGone: Uint8Array;
}

/** Takes returns off purchases in `amount`; says in `isGone` which lines are used up, and which returns are left. */
function netCancelled(
  lines: OrderLines & { amount: Float64Array },
  { stepOf, standing, isGone }: RowMarks,
  prefixes: OrderPrefixes | null,
): NettedValue {
  const { customer, day, amount, order } = lines;
  const { codes, size: customers } = customer;
  const role = new Uint8Array(stepOf.length);
  for (let row = 0; row < role.length; row++) {
    const step = stepOf[row];
    if (isGone[row] === 1 && step !== codeOf.cancelled) continue;
    // NaN less itself is NaN, and so is infinity
    if (codes[row] < 0 || day[row] - day[row] !== 0 || amount[row] - amount[row] !== 0) continue;
    if (step === noStep) {
      if (amount[row] > 0) role[row] = purchase;
    } else if (isReturn(amount[row], standing[row])) {
      role[row] = returned;
      amount[row] = -Math.abs(amount[row]);
    }
  }
  returnCancelledOrders({ customer: codes, day, amount, order, refersTo: prefixes?.refersTo, standing, role });
  const product = lines.product ?? lines.description;
  const nettable = { customer: codes, customers, day, amount, order, product, refersTo: prefixes?.refersTo, role };
  const netted = netReturns(nettable);
  for (let row = 0; row < role.length; row++) if (role[row] > 0) isGone[row] = amount[row] === 0 ? 1 : 0;
  return netted;
}

/** Whether a cancelled line is a return, which takes from purchases, and not a purchase that did not come about. */
function isReturn(amount: number, standing: number): boolean {
  return amount !== 0 && standing !== noDocument && (amount < 0 || standing !== noPurchase);
}

/** What came back, per row: returns, and what columns of refunds say of orders that came about. */
function returnedValue(
  { amount, refunded }: OrderLines & { amount: Float64Array },
  stepOf: Uint8Array,
  standing: Uint8Array,
): Float64Array {
  const value = new Float64Array(amount.length);
  for (let row = 0; row < value.length; row++) {
    const isCancelled = stepOf[row] === codeOf.cancelled;
    if (stepOf[row] !== noStep && !isCancelled) continue;
    const isBack = amount[row] < 0 || (isCancelled && isReturn(amount[row], standing[row]));
    if (isBack && standing[row] !== noDocument) value[row] = Math.abs(amount[row]);
    else if (refunded && standing[row] !== noPurchase) value[row] = refunded[row];
  }
  return value;
}

function negativeRows({ table, amount, quantity }: OrderLines): Uint8Array {
  const isNegative = new Uint8Array(table.rowCount);
  for (let row = 0; row < isNegative.length; row++) {
    if ((amount && amount[row] < 0) || (quantity && quantity.valid[row] && quantity.values[row] < 0))
      isNegative[row] = 1;
  }
  return isNegative;
}

/** 1 per product code (description, where there are no codes) that counts as a service. */
function servicesOf(lines: OrderLines, { service, codes }: CleaningOptions): Uint8Array {
  const coded = lines.product ?? lines.description;
  if (!service || !coded) return new Uint8Array(coded?.size ?? 0);
  return codes ? namedCodes(coded, codes) : serviceCodes(lines);
}

/** What status and kind of document say of each row. */
function standingOfRows({ table, status, documentType, names }: OrderLines): Uint8Array {
  const standing = new Uint8Array(table.rowCount);
  const ofStatus = status && standingOfStatus(names.status ?? '', status);
  const ofDocument = documentType && standingOfDocument(documentType);
  if (status && ofStatus?.includes(noPurchase)) {
    for (let row = 0; row < standing.length; row++) {
      if (status.codes[row] >= 0) standing[row] = ofStatus[status.codes[row]];
    }
  }
  if (documentType && ofDocument && (ofDocument.includes(noPurchase) || ofDocument.includes(credited))) {
    for (let row = 0; row < standing.length; row++) {
      const said = documentType.codes[row] < 0 ? bought : ofDocument[documentType.codes[row]];
      if (said === noPurchase) standing[row] = noDocument;
      else if (said === credited && standing[row] === bought) standing[row] = credited;
    }
  }
  return standing;
}

interface Marks {
  isNegative: Uint8Array;
  prefixes: OrderPrefixes | null;
  isService: Uint8Array;
  standing: Uint8Array;
}

/** The first step that takes each row. */
function stepPerRow(
  lines: OrderLines,
  options: CleaningOptions,
  { isNegative, prefixes, isService, standing }: Marks,
): Uint8Array {
  const { table, customer, order, amount, gross, unitPrice, description, isHeading } = lines;
  const product = lines.product ?? description;
  const stepOf = new Uint8Array(table.rowCount);
  const isDuplicate = options.duplicates ? duplicateRows(table) : null;
  const nobody = markTexts(customer, isNobody);
  const corrects = description && markTexts(description, isAdjustment);
  const correctsByCode = lines.product && markTexts(lines.product, isAdjustment);
  const orderStep = order && prefixes ? stepOfOrders(prefixes, options) : null;
  // per code of the products (of the descriptions, where there are none), and of the descriptions
  const productStep = product && stepOfProducts(isService, lines.product ? correctsByCode : corrects, options);
  const hasCorrections = lines.product !== undefined && corrects?.includes(1) === true;
  const [who, numbers] = [customer.codes, order?.codes];
  for (let row = 0; row < stepOf.length; row++) {
    if (isHeading?.[row] === 1) continue;
    if (isDuplicate && isDuplicate[row] === 1) {
      stepOf[row] = codeOf.duplicates;
      continue;
    }
    const ofOrder = orderStep && numbers && numbers[row] >= 0 ? orderStep[numbers[row]] : noStep;
    const ofProduct = productStep && product && product.codes[row] >= 0 ? productStep[product.codes[row]] : noStep;
    const isCorrection =
      hasCorrections &&
      options.adjustments &&
      description &&
      description.codes[row] >= 0 &&
      corrects[description.codes[row]] === 1;
    if (ofOrder === codeOf.adjustments || ofProduct === codeOf.adjustments || isCorrection) {
      stepOf[row] = codeOf.adjustments;
    } else if (options.withoutCustomer && (who[row] < 0 || nobody[who[row]] === 1))
      stepOf[row] = codeOf.withoutCustomer;
    else if (ofProduct === codeOf.service) stepOf[row] = codeOf.service;
    else if (
      options.zeroPrices &&
      ((unitPrice && unitPrice.valid[row] === 1 && unitPrice.values[row] === 0) ||
        (amount && gross && amount[row] === 0 && gross[row] === 0))
    ) {
      stepOf[row] = codeOf.zeroPrices;
    } else if (
      options.cancelled !== 'keep' &&
      (isNegative[row] === 1 ||
        ofOrder === codeOf.cancelled ||
        standing[row] !== bought ||
        (amount && gross && amount[row] === 0 && gross[row] > 0))
    ) {
      stepOf[row] = codeOf.cancelled;
    }
  }
  return stepOf;
}

/** The step of each order by its number. */
function stepOfOrders(
  { isAdjustment: corrects, isCredit }: OrderPrefixes,
  { adjustments }: CleaningOptions,
): Uint8Array {
  return isCredit.map((credit, code) => {
    if (adjustments && corrects[code] === 1) return codeOf.adjustments;
    return credit === 1 ? codeOf.cancelled : noStep;
  });
}

/** The step of each product by what it is called. */
function stepOfProducts(
  isService: Uint8Array,
  corrects: Uint8Array | undefined,
  { adjustments }: CleaningOptions,
): Uint8Array {
  return isService.map((service, code) => {
    if (adjustments && corrects?.[code] === 1) return codeOf.adjustments;
    return service === 1 ? codeOf.service : noStep;
  });
}

function rowsLeft(isGone: Uint8Array): Uint32Array {
  const rows = new Uint32Array(isGone.length);
  let length = 0;
  for (let row = 0; row < isGone.length; row++) if (!isGone[row]) rows[length++] = row;
  return rows.slice(0, length);
}

function summarize(
  lines: OrderLines,
  options: CleaningOptions,
  stepOf: Uint8Array,
  isService: Uint8Array,
  netted: NettedValue,
): Cleaning {
  const { table, amount, gross, reading } = lines;
  const steps = cleaningSteps.map((step) => ({ step, count: 0, value: 0, rows: new Array<number>() }));
  for (let row = 0; row < stepOf.length; row++) {
    if (stepOf[row] === noStep) continue;
    const found = steps[stepOf[row] - 1];
    found.count++;
    const value = worth({ amount, gross }, row);
    if (Number.isFinite(value)) found.value += value;
    if (found.rows.length < sampleSize) found.rows.push(row);
  }
  const found = steps.filter(({ count }) => count > 0);
  const coded = lines.product ?? lines.description;
  return {
    steps: found.map(({ step, count, value, rows }) => ({
      step,
      treatment: step === 'cancelled' && options.cancelled === 'net' && amount ? 'netted' : 'left-out',
      count,
      value: amount ? value : null,
      sample: rows.map((row) => sampleLine(lines, row)),
    })),
    kept: table.rowCount - reading.headings - found.reduce((sum, { count }) => sum + count, 0),
    total: table.rowCount - reading.headings,
    codes: coded
      ? Array.from(isService.keys())
          .filter((code) => isService[code] === 1)
          .map(coded.text)
      : [],
    ...netted,
    reading,
  };
}

/** What a line was worth before it was refunded in full; NaN without an amount. */
function worth({ amount, gross }: Pick<OrderLines, 'amount' | 'gross'>, row: number): number {
  if (!amount) return NaN;
  return amount[row] === 0 && gross ? gross[row] : amount[row];
}

function sampleLine(lines: OrderLines, row: number): SampleLine {
  const { table, customer, description, product, order } = lines;
  const amount = worth(lines, row);
  const named = [description, product, order].find((coded) => coded && coded.codes[row] >= 0);
  const who = customer.codes[row];
  return {
    row: sheetRow(table, row),
    customer: who < 0 ? '' : customer.text(who),
    text: named ? named.text(named.codes[row]) : '',
    amount: Number.isFinite(amount) ? amount : null,
  };
}
