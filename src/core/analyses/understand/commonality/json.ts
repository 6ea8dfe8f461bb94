import type { CommonalityDetail } from './detail';
import { inside } from './group';

/** Unrounded; look-alikes by name. */
export function commonalityJson({ ids, membership, lookAlikes, ...detail }: CommonalityDetail): object {
  return {
    ...detail,
    lookAlikes: lookAlikes && {
      area: lookAlikes.area,
      terms: lookAlikes.terms,
      customers: lookAlikes.rows.map((row) => ({ id: ids[row], chance: lookAlikes.chances[row] })),
    },
    members: ids.filter((_, row) => membership[row] === inside),
  };
}
