import { askedAs } from './askedAs';
import type { ColumnToRead } from './columnToRead';
import type { ColumnLook } from './lookAtColumn';
import type { CreditSign } from './table';
import { means } from './words/meanings';

type Side = 'debitSide' | 'creditSide';

/**
 * Puts what stands in a column of credits into the column of debits beside it (Debit and Credit, Soll and Haben, 借方 and
 * 贷方), where each row has one of the two: debits with their sign and credits negative, unless the user says the other
 * way round; noted with that question.
 *
 * @param answerOf what the user said of a column of debits
 */
export function netSides(
  columns: readonly ColumnToRead[],
  looks: readonly ColumnLook[],
  answerOf: (column: string) => CreditSign | undefined,
): void {
  const isAmounts = (look: ColumnLook) => look.kind === 'number' || look.kind === 'number-texts';
  const named = (meaning: Side, other: Side) =>
    columns.filter(({ cells: { name } }, i) => isAmounts(looks[i]) && means(name, meaning) && !means(name, other));
  const debits = named('debitSide', 'creditSide');
  const credits = named('creditSide', 'debitSide');
  if (debits.length !== 1 || credits.length !== 1) return;
  const [[debit], [credit]] = [debits, credits];
  if (!areSides(debit, credit)) return;
  const answer = answerOf(debit.cells.name);
  const chosen = answer ?? 'credit-negative';
  const sign = chosen === 'credit-negative' ? 1 : -1;
  const { values, valid } = debit.sorted;
  let example: number | undefined;
  credit.sorted.values.forEach((value, row) => {
    const own = valid[row] ? values[row] : 0;
    const taken = credit.sorted.valid[row] ? value : 0;
    if (!valid[row] && !credit.sorted.valid[row]) return;
    values[row] = sign * (own - taken);
    valid[row] = 1;
    if (taken === 0) return;
    example ??= taken;
    debit.log.note('debit-credit', 'converted', row);
  });
  const text = `${example} ${credit.cells.name}`;
  const readings = (['credit-negative', 'credit-positive'] as const).map((reading) => ({
    answer: reading,
    value: String(reading === 'credit-negative' ? -Number(example) : example),
  }));
  const by = answer === undefined ? 'guess' : 'answer';
  debit.log.describe('debit-credit', {
    params: { by, sign: chosen, example: text },
    ...askedAs({ asks: 'credit-sign', example: text, readings, chosen }, by),
  });
}

/** Whether two columns of amounts have no signs of their own, both have some, and no row has both. */
function areSides({ sorted: debit }: ColumnToRead, { sorted: credit }: ColumnToRead): boolean {
  let hasDebit = false;
  let hasCredit = false;
  for (let row = 0; row < debit.values.length; row++) {
    const own = debit.valid[row] ? debit.values[row] : 0;
    const other = credit.valid[row] ? credit.values[row] : 0;
    if (own < 0 || other < 0 || (own > 0 && other > 0)) return false;
    hasDebit ||= own > 0;
    hasCredit ||= other > 0;
  }
  return hasDebit && hasCredit;
}
