import type { CustomerShareDetail } from './detail';

/** Unrounded; `null` for a customer of whom too little is known. */
export function customerShareJson({ ids, shares, left, ...detail }: CustomerShareDetail): object {
  return { ...detail, customers: ids.map((id, row) => ({ id, share: shares[row], left: left[row] })) };
}
