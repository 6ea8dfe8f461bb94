import type { SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import { usePane, usePaneState } from '../state/PaneContext';
import { comparedOwner } from '../state/ownerView';
import { comparedIds } from '../state/paneState';
import { worthOf } from './ownSnapshots';

/** In one sentence what became of the value, where both snapshots count it alike; and of the number of customers. */
export function Headline() {
  const { t } = usePane();
  const snapshots = usePaneState((state) => state.snapshots);
  const fromId = usePaneState((state) => comparedIds(state)?.from);
  const toId = usePaneState((state) => comparedIds(state)?.to);
  const owner = usePaneState(comparedOwner);
  const moves = usePaneState((state) => state.moves?.detail);
  const from = snapshots.find(({ id }) => id === fromId);
  const to = snapshots.find(({ id }) => id === toId);
  // what is known of a snapshot without its customers is of all owners
  if (!from || !to || (owner !== undefined && !moves)) return null;
  const own = owner === undefined ? undefined : moves?.pair;
  const [before, after] = own ? [worthOf(own.before), worthOf(own.after)] : [valueOf(from), valueOf(to)];
  const isAlike = from.value === to.value && before > 0 && Number.isFinite(after);
  const share = after / before - 1;
  // a change that would read as 0 % is none
  const way = Math.abs(share) < 0.0005 ? 'same' : share > 0 ? 'up' : 'down';
  const customers = own
    ? { before: own.before.customers.size, after: own.after.customers.size }
    : { before: from.customers, after: to.customers };
  return (
    <p className="track-headline">
      {isAlike &&
        t(`track.headline.${way}`, {
          ...{ unit: to.value ?? '', share: { percent: Math.abs(share) } },
          value: { number: after, digits: 0 },
        })}{' '}
      {t('track.headline.customers', customers)}
    </p>
  );
}

/** NaN without a value column. */
function valueOf({ tiers }: SnapshotInfo): number {
  return tiers.reduce((sum, { value }) => sum + (value ?? NaN), 0);
}
