import type { DistinctTexts } from './distinctTexts';
import type { FindingLog } from './findingLog';
import type { DecimalDecision, DecimalEvidence } from './numbers/decimalSign';
import { evidenceOf } from './numbers/decimalSign';
import { numberOf, type NumberText } from './numbers/numberText';
import type { SortedCells } from './sortCells';
import { askedAs } from './askedAs';
import type { CreditSign } from './table';

/** Currencies that write $ among themselves. */
const dollars = /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|CLP|COP|ARS|BRL)$/;

export interface NumberTexts {
  texts: DistinctTexts;
  numbers: readonly (NumberText | undefined)[];
  evidence: DecimalEvidence;
}

/**
 * Puts the numbers of a column's texts in place, under the decimal sign decided for the column. Texts that are no number
 * under it are left missing. Noted: what was converted and under which sign, the cells that would be another number
 * under the other one, the question where nothing in the list answers it, and several currencies in one column.
 */
export function convertNumbers(
  { texts, numbers, evidence }: NumberTexts,
  { decimal, by, creditSign }: DecimalDecision & { creditSign?: CreditSign },
  sorted: SortedCells,
  log: FindingLog,
): void {
  const written = numbers.map((number) => number && numberOf(number, decimal));
  const values = isSplit(numbers) ? written.map((value, code) => onItsSide(value, numbers[code], creditSign)) : written;
  const isOpen = numbers.map((number) => number !== undefined && evidenceOf(number)?.startsWith('open') === true);
  const decided = by === 'guess' ? 'decimal-unclear' : decimal === 'point' ? 'decimal-point' : 'decimal-comma';
  const currencies = currenciesOf(numbers);
  sorted.texts.forEach((row, i) => {
    const code = texts.codes[i];
    const value = values[code];
    if (value === undefined) {
      log.note('text-in-numbers', 'left-missing', row);
      return;
    }
    sorted.values[row] = value;
    sorted.valid[row] = 1;
    log.note('text-number', 'converted', row);
    if (isOpen[code]) log.note(decided, 'converted', row);
    if (numbers[code]?.unit !== undefined) log.note('unit', 'converted', row);
    if (numbers[code]?.side !== undefined) log.note('debit-credit', 'converted', row);
    if (currencies.size > 1 && numbers[code]?.currency !== undefined) log.note('mixed-currencies', 'kept', row);
  });
  log.describe('text-number', { params: { decimal, by } });
  log.describe('mixed-currencies', { params: { currencies: { list: [...currencies] } } });
  const unit = numbers.find((number) => number?.unit !== undefined)?.unit;
  if (unit !== undefined) log.describe('unit', { params: { unit } });
  describeSides(texts, numbers, written, creditSign, log);
  const { example } = evidence;
  const number = example === undefined ? undefined : numbers[texts.dictionary.indexOf(example)];
  if (example === undefined || number === undefined) return;
  const readings = (['point', 'comma'] as const).map((answer) => ({ answer, value: String(numberOf(number, answer)) }));
  const params = { decimal, by, example, point: readings[0].value, comma: readings[1].value };
  const question = { asks: 'decimal' as const, example, readings, chosen: decimal };
  log.describe(decided, { params, ...askedAs(question, by) });
}

/** The currencies of a column; a dollar sign is that of the dollars beside it. */
function currenciesOf(numbers: readonly (NumberText | undefined)[]): Set<string> {
  const currencies = new Set(numbers.flatMap((number) => number?.currency ?? []));
  if ([...currencies].filter((name) => dollars.test(name)).length === 1) currencies.delete('$');
  return currencies;
}

/** Whether a column has amounts on both sides of an account: credits, and debits or others. Signs of its own are enough. */
function isSplit(numbers: readonly (NumberText | undefined)[]): boolean {
  const given = numbers.filter((number) => number !== undefined);
  const isSigned = given.some(({ sign, side }) => side !== undefined && sign < 0);
  const credits = given.filter(({ side }) => side === 'credit').length;
  return !isSigned && credits > 0 && credits < given.length;
}

/** Debits are what a customer owes: a credit takes from it, unless the user says that these are the books of a bank. */
function onItsSide(
  value: number | undefined,
  number: NumberText | undefined,
  creditSign: CreditSign = 'credit-negative',
): number | undefined {
  if (value === undefined || number === undefined) return value;
  const isTurned = creditSign === 'credit-negative' ? number.side === 'credit' : number.side === 'debit';
  return isTurned ? -value : value;
}

function describeSides(
  { dictionary }: DistinctTexts,
  numbers: readonly (NumberText | undefined)[],
  written: readonly (number | undefined)[],
  creditSign: CreditSign | undefined,
  log: FindingLog,
): void {
  const code = numbers.findIndex((number) => number?.side === 'credit');
  if (code < 0 || !isSplit(numbers)) return;
  const chosen = creditSign ?? 'credit-negative';
  const readings = (['credit-negative', 'credit-positive'] as const).map((answer) => ({
    answer,
    value: String(onItsSide(written[code], numbers[code], answer)),
  }));
  const by = creditSign === undefined ? 'guess' : 'answer';
  const question = { asks: 'credit-sign' as const, example: dictionary[code], readings, chosen };
  log.describe('debit-credit', { params: { by, sign: chosen, example: dictionary[code] }, ...askedAs(question, by) });
}
