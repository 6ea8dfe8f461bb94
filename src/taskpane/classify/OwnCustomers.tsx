import { useMemo } from 'react';
import { ownersOf } from '../../core/table/ownerOptions';
import { isSameOwner } from '../../core/table/sameOwner';
import type { Table } from '../../core/table/table';
import { ownersIn } from '../analysis/loaded';
import { usePane, usePaneState } from '../state/PaneContext';
import { useLivePyramid } from './usePyramid';

/** Where the customers of the owner in view stand: the pyramid itself is of all, or nobody would be compared with others. */
export function OwnCustomers({ table }: { table: Table }) {
  const { t } = usePane();
  const owner = usePaneState((state) => state.onlyOwner);
  const detail = useLivePyramid((live) => live.detail);
  const isOwn = useMemo(() => {
    const isKnown = owner !== undefined && ownersIn(table, undefined).some((name) => isSameOwner(name, owner));
    return isKnown ? ownersOf(table, undefined).map((name) => isSameOwner(name, owner)) : undefined;
  }, [table, owner]);
  // the pyramid may still be of the list before
  if (owner === undefined || !isOwn || detail?.tierIndices.length !== isOwn.length) return null;
  const counts = detail.tiers.map(() => 0);
  detail.tierIndices.forEach((tier, row) => {
    if (tier >= 0 && isOwn[row]) counts[tier]++;
  });
  return (
    <p className="own-customers" role="status">
      {t('ownerView.tiers', { owner, count: isOwn.filter(Boolean).length })}{' '}
      {detail.tiers.map(({ name }, i) => `${name} ${counts[i]}`).join(' · ')}
    </p>
  );
}
