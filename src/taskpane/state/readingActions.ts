import type { App, Reading } from '../../app/app';
import type { RowKind } from '../../core/table/rows/rowKinds';
import type { Question } from '../../core/table/table';
import type { PaneStore } from './paneState';

/** What a user can say about a list that its cells do not tell. It is kept in the workbook, for that list. */
export interface ReadingActions {
  /** Answers the question about a column, and reads the list again. */
  answer(column: string, answer: Question['chosen']): Promise<void>;
  /** Takes rows of a kind for customers although they look like totals, titles or such. */
  keepRows(kind: RowKind): Promise<void>;
  leaveOutRows(kind: RowKind): Promise<void>;
  /** The direction of a column is as the user wants it. */
  seeDirection(column: string): Promise<void>;
}

export function createReadingActions(
  app: App,
  { get, set }: PaneStore,
  attempt: (action: () => Promise<void>) => Promise<void>,
  readAgain: () => Promise<void>,
): ReadingActions {
  let last: Promise<void> = Promise.resolve();

  /** One change after the other: each starts from what the one before has saved. */
  const change = (next: (reading: Reading) => Reading): Promise<void> => {
    last = last.then(() =>
      attempt(async () => {
        const origin = get().table?.origin;
        if (!origin) return;
        await app.models.saveReading(origin, next(app.models.findReading(origin) ?? {}));
        await readAgain();
      }),
    );
    return last;
  };

  const keep = (next: (kinds: readonly RowKind[]) => RowKind[]): Promise<void> =>
    change((reading) => ({ ...reading, keepRows: { kinds: next(reading.keepRows?.kinds ?? []) } }));

  return {
    answer: (column, answer) =>
      change((reading) => ({
        ...reading,
        answers: { ...reading.answers, [column]: { ...reading.answers?.[column], ...asAnswer(answer) } },
      })),
    keepRows: (kind) => keep((kinds) => [...kinds.filter((kept) => kept !== kind), kind]),
    leaveOutRows: (kind) => keep((kinds) => kinds.filter((kept) => kept !== kind)),
    seeDirection: (column) =>
      attempt(async () => {
        const { directionsSeen } = get();
        if (directionsSeen.includes(column)) return;
        set({ directionsSeen: [...directionsSeen, column] });
        await app.models.seeDirection(column);
      }),
  };
}

/** An answer as it is kept for a column. */
export function asAnswer(answer: Question['chosen']): NonNullable<Reading['answers']>[string] {
  switch (answer) {
    case 'point':
    case 'comma':
      return { decimal: answer };
    case 'day-first':
    case 'month-first':
      return { dayOrder: answer };
    default:
      return { creditSign: answer };
  }
}
