import type { SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import { usePane, usePaneState } from '../state/PaneContext';
import { comparedIds } from '../state/paneState';

/** In one sentence what became of the value, where both snapshots count it alike; and of the number of customers. */
export function Headline() {
  const { t } = usePane();
  const snapshots = usePaneState((state) => state.snapshots);
  const fromId = usePaneState((state) => comparedIds(state)?.from);
  const toId = usePaneState((state) => comparedIds(state)?.to);
  const isFiltered = usePaneState((state) => state.onlyOwner !== undefined);
  const from = snapshots.find(({ id }) => id === fromId);
  const to = snapshots.find(({ id }) => id === toId);
  // what is known of a snapshot without its customers is of all owners
  if (!from || !to || isFiltered) return null;
  const [before, after] = [valueOf(from), valueOf(to)];
  const isAlike = from.value === to.value && before > 0 && Number.isFinite(after);
  const share = after / before - 1;
  // a change that would read as 0 % is none
  const way = Math.abs(share) < 0.0005 ? 'same' : share > 0 ? 'up' : 'down';
  const customers = { before: from.customers, after: to.customers };
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
