import type { ContractPeriod } from './options';

const monthsOf: Record<ContractPeriod, number> = { month: 1, quarter: 3, year: 12 };
const millisecondsPerDay = 86_400_000;

/** A contract in days since 1970-01-01. */
export interface Contract {
  start: number;
  /** Last day; NaN while it runs. */
  end: number;
}

export interface CountedRenewals {
  asked: number[];
  renewed: number[];
  /** Per contract: renewals made so far; −1 where it starts after the observation. */
  renewalsMade: Int32Array;
  /** Per contract: 1 while it runs at the end of the observation. */
  active: Uint8Array;
}

/**
 * Renewals made and declined by their number. Renewal t of a contract falls on the day t periods after its start; a
 * contract that ends on that day or the day before was not renewed, and one that ends inside a period declines the
 * renewal after it. Only renewals due up to the day after the observation count, for those who stay and those who leave
 * alike.
 *
 * @param observationEnd last day seen; contracts that end later are running
 */
export function countRenewals(
  contracts: readonly Contract[],
  period: ContractPeriod,
  observationEnd: number,
): CountedRenewals {
  const months = monthsOf[period];
  const asked: number[] = [];
  const renewed: number[] = [];
  const renewalsMade = new Int32Array(contracts.length);
  const active = new Uint8Array(contracts.length);
  contracts.forEach(({ start, end }, i) => {
    if (start > observationEnd) {
      renewalsMade[i] = -1;
      return;
    }
    const due = periodsBetween(start, observationEnd + 1, months);
    const isOver = end <= observationEnd + 1;
    // Strictly after the renewal: the day itself is the first without a contract.
    const made = isOver ? Math.max(0, periodsBetween(start, end - 1, months)) : due;
    active[i] = isOver ? 0 : 1;
    renewalsMade[i] = made;
    for (let t = 0; t < Math.min(due, made + 1); t++) {
      asked[t] = (asked[t] ?? 0) + 1;
      renewed[t] = (renewed[t] ?? 0) + (t < made ? 1 : 0);
    }
  });
  return { asked, renewed, renewalsMade, active };
}

/** Whole periods from one day to another, by calendar: from 31 January a month is over on 28 or 29 February. */
function periodsBetween(from: number, to: number, months: number): number {
  const [first, last] = [from, to].map((day) => new Date(Math.floor(day) * millisecondsPerDay));
  const apart = 12 * (last.getUTCFullYear() - first.getUTCFullYear()) + last.getUTCMonth() - first.getUTCMonth();
  const periods = Math.floor(apart / months);
  return addMonths(first, periods * months) <= last.getTime() ? periods : periods - 1;
}

/** The same day of a later month, or its last day where it is shorter; in milliseconds. */
function addMonths(date: Date, months: number): number {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), daysInMonth));
}
