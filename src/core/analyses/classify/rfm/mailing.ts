import type { Cell, MailingSummary } from './detail';
import type { RfmOptions } from './options';

/** Response that pays for a mailing exactly does not: 20 of 1,000 at a break-even of .02. */
const guard = 1e-12;

/**
 * Break-even of a mailing per cell (Hughes, Strategic Database Marketing): it pays where the response is above cost per
 * piece ÷ net profit per sale. The response of a cell is that of its customers with an answer to the test.
 */
export function summarizeMailing(
  cells: Pick<Cell, 'code' | 'customers' | 'monetary' | 'response' | 'answers'>[],
  mailing: RfmOptions['mailing'],
): { cells: Cell[]; mailing: MailingSummary | null } {
  if (!mailing) {
    const unknown = { salesNeeded: null, worthMailing: null, profit: null };
    return { cells: cells.map((cell) => ({ ...cell, ...unknown })), mailing: null };
  }
  const { costPerPiece, profitPerSale } = mailing;
  const breakEven = costPerPiece / profitPerSale;
  const rated = cells.map((cell): Cell => {
    const { customers, response } = cell;
    return {
      ...cell,
      salesNeeded: Math.floor(customers * breakEven + guard) + 1,
      worthMailing: response === null ? null : response > breakEven + guard,
      profit: response === null ? null : customers * (response * profitPerSale - costPerPiece),
    };
  });
  const worth = rated.filter(({ worthMailing }) => worthMailing);
  const profitOf = (some: Cell[]): number => some.reduce((sum, { profit }) => sum + (profit ?? 0), 0);
  const isTested = mailing.response !== undefined;
  return {
    cells: rated,
    mailing: {
      costPerPiece,
      profitPerSale,
      breakEven,
      column: mailing.response ?? null,
      cells: isTested ? worth.length : null,
      customers: isTested ? worth.reduce((sum, { customers }) => sum + customers, 0) : null,
      profit: isTested ? profitOf(worth) : null,
      profitOfAll: isTested ? profitOf(rated) : null,
    },
  };
}
