import type { DistinctTexts } from './distinctTexts';
import type { FindingLog } from './findingLog';
import type { DecimalDecision, DecimalEvidence } from './numbers/decimalSign';
import { evidenceOf } from './numbers/decimalSign';
import { numberOf, type NumberText } from './numbers/numberText';
import type { SortedCells } from './sortCells';
import { askedAs } from './askedAs';

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
  { decimal, by }: DecimalDecision,
  sorted: SortedCells,
  log: FindingLog,
): void {
  const values = numbers.map((number) => number && numberOf(number, decimal));
  const isOpen = numbers.map((number) => number !== undefined && evidenceOf(number)?.startsWith('open') === true);
  const decided = by === 'guess' ? 'decimal-unclear' : decimal === 'point' ? 'decimal-point' : 'decimal-comma';
  const currencies = new Set(numbers.flatMap((number) => number?.currency ?? []));
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
    if (currencies.size > 1 && numbers[code]?.currency !== undefined) log.note('mixed-currencies', 'kept', row);
  });
  log.describe('text-number', { params: { decimal, by } });
  log.describe('mixed-currencies', { params: { currencies: [...currencies].join(', ') } });
  const { example } = evidence;
  const number = example === undefined ? undefined : numbers[texts.dictionary.indexOf(example)];
  if (example === undefined || number === undefined) return;
  const readings = (['point', 'comma'] as const).map((answer) => ({ answer, value: String(numberOf(number, answer)) }));
  const params = { decimal, by, example, point: readings[0].value, comma: readings[1].value };
  const question = { asks: 'decimal' as const, example, readings, chosen: decimal };
  log.describe(decided, { params, ...askedAs(question, by) });
}
