import { askedAs } from './askedAs';
import type { ColumnToRead } from './columnToRead';
import { isIdHeader, isMeasureHeader } from './headerWords';
import type { ColumnLook } from './lookAtColumn';
import { sideOf } from './numbers/markedNumber';
import { isPlaceholder } from './placeholder';
import type { CreditSign } from './table';

const sideHeader = /soll|haben|\bs ?\/ ?h\b|debit|credit|\bdr?\b|\bcr?\b|借贷|借貸|方向/iu;
/** DATEV: the side is that of the account beside it, a customer's in the books of receivables. */
const sideOfAccount = 'Soll/Haben-Kennzeichen';

/**
 * Gives amounts without signs those of the column beside them that says on which side of an account they stand (S and H,
 * debit and credit), where both sides occur. Credits are negative, as in the account of a customer, unless the user says
 * that they are positive; noted with that question.
 *
 * @param answerOf what the user said of a column of amounts
 */
export function applySides(
  columns: readonly ColumnToRead[],
  looks: readonly ColumnLook[],
  answerOf: (column: string) => CreditSign | undefined,
): void {
  looks.forEach((look, i) => {
    const { name } = columns[i].cells;
    if (look.kind !== 'text' || !look.texts || columns[i].sorted.numbers > 0) return;
    const { dictionary, codes } = look.texts;
    if (dictionary.length > 6) return;
    const sides = dictionary.map(sideOf);
    const isTold = sideHeader.test(name) || dictionary.every((word) => word.length > 1);
    if (!isTold || !dictionary.every((word, code) => sides[code] !== undefined || isPlaceholder(word))) return;
    if (!sides.includes('credit') || !sides.includes('debit')) return;
    const amount = amountBeside(i, columns, looks);
    if (!amount) return;
    const answer = answerOf(amount.cells.name);
    const chosen = answer ?? 'credit-negative';
    const turned = turnedSide(chosen);
    const { values, valid } = amount.sorted;
    let example: { value: number; word: string } | undefined;
    columns[i].sorted.texts.forEach((row, at) => {
      const side = sides[codes[at]];
      if (side === undefined || !valid[row]) return;
      amount.log.note('debit-credit', 'converted', row);
      if (side === 'credit') example ??= { value: values[row], word: dictionary[codes[at]] };
      if (side === turned) values[row] = -values[row];
    });
    if (!example) return;
    const { value, word } = example;
    const isKnown = name === sideOfAccount && columns.some(({ cells }) => cells.name === 'Konto');
    const by = answer === undefined ? (isKnown ? 'custom' : 'guess') : 'answer';
    const readings = (['credit-negative', 'credit-positive'] as const).map((sign) => ({
      answer: sign,
      value: String(turnedSide(sign) === 'credit' ? -value : value),
    }));
    const question = { asks: 'credit-sign' as const, example: `${value} ${word}`, readings, chosen };
    amount.log.describe('debit-credit', {
      params: { by, sign: chosen, example: question.example },
      ...askedAs(question, by),
    });
  });
}

function turnedSide(sign: CreditSign): 'credit' | 'debit' {
  return sign === 'credit-negative' ? 'credit' : 'debit';
}

/** The nearest column of numbers none of which is negative, to the left before the right, a measure before others. */
function amountBeside(
  at: number,
  columns: readonly ColumnToRead[],
  looks: readonly ColumnLook[],
): ColumnToRead | undefined {
  const isAmount = ({ cells, sorted }: ColumnToRead, i: number) =>
    (looks[i].kind === 'number' || looks[i].kind === 'number-texts') &&
    !isIdHeader(cells.name) &&
    sorted.values.every((value, row) => !sorted.valid[row] || value >= 0);
  const amounts = columns.flatMap((column, i) => (isAmount(column, i) ? [{ column, i }] : []));
  const distance = (i: number) => Math.abs(i - at) + (i > at ? 0.5 : 0);
  const nearest = amounts.sort((a, b) => distance(a.i) - distance(b.i));
  return (nearest.find(({ column }) => isMeasureHeader(column.cells.name)) ?? nearest.at(0))?.column;
}
