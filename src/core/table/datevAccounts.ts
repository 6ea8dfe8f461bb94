/** The account that DATEV's side of a booking is meant of, and the one against it. */
export const datevAccount = 'Konto';
export const datevCounterAccount = 'Gegenkonto (ohne BU-Schlüssel)';

interface Accounts {
  values: ArrayLike<number>;
  valid: Uint8Array;
}

/**
 * Whether customers are the accounts against which is booked, as in exports of a revenue account: accounts of persons have
 * a digit more than those of the general ledger.
 */
export function areCustomersCounter(account: Accounts, counter: Accounts): boolean {
  let rows = 0;
  let longer = 0;
  for (let row = 0; row < account.valid.length; row++) {
    if (!account.valid[row] || !counter.valid[row]) continue;
    rows += 1;
    if (String(counter.values[row]).length > String(account.values[row]).length) longer += 1;
  }
  return longer > rows / 2;
}
