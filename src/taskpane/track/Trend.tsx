import type { SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import { tierColor } from '../../core/report/palette';
import { usePane, usePaneState } from '../state/PaneContext';
import { comparedOwner } from '../state/ownerView';
import { comparedIds } from '../state/paneState';
import { paint } from '../reports/chartColors';
import { Legend } from '../reports/BarCharts';
import { ownSnapshots } from './ownSnapshots';

/** As many columns can be told apart in a narrow pane. */
const mostColumns = 12;

interface TrendTier {
  name: string;
  color: string;
}

/** Customers of each tier in each snapshot, top tier on top; the two that are compared are marked. */
export function Trend() {
  const { t } = usePane();
  const snapshots = usePaneState((state) => state.snapshots);
  const from = usePaneState((state) => comparedIds(state)?.from);
  const to = usePaneState((state) => comparedIds(state)?.to);
  const owner = usePaneState(comparedOwner);
  const moves = usePaneState((state) => state.moves?.detail);
  if (snapshots.length === 0) return null;
  const own = owner === undefined || !moves ? undefined : ownSnapshots(snapshots, moves);
  const shown = (own ?? snapshots).slice(-mostColumns);
  const tiers = tiersOf(shown);
  const most = Math.max(1, ...shown.map(({ customers }) => customers));
  return (
    <figure className="chart trend">
      <figcaption>{own && owner !== undefined ? t('track.trendOf', { owner }) : t('track.trend')}</figcaption>
      <Legend names={tiers} />
      <div className="trend-columns" role="img" aria-label={t('track.trendAlt')}>
        {shown.map((info) => (
          <div key={info.id} className={info.id === from || info.id === to ? 'trend-column chosen' : 'trend-column'}>
            <span className="trend-sum quiet">{info.customers}</span>
            <Column info={info} tiers={tiers} most={most} />
            <span className="trend-name one-line" title={info.name}>
              {info.name}
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function Column({ info, tiers, most }: { info: SnapshotInfo; tiers: readonly TrendTier[]; most: number }) {
  return (
    <span className="trend-parts">
      {tiers.map(({ name, color }) => {
        const customers = info.tiers.find((tier) => tier.name === name)?.customers ?? 0;
        return (
          <span
            key={name}
            title={`${name}: ${customers}`}
            style={{ blockSize: `${((100 * customers) / most).toFixed(2)}%`, backgroundColor: paint(color) }}
          />
        );
      })}
    </span>
  );
}

/** Tiers from the top as the last snapshot has them, then those that were there before. */
function tiersOf(snapshots: readonly SnapshotInfo[]): TrendTier[] {
  const all = [...snapshots].reverse().flatMap(({ tiers }) => tiers);
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name, i) => ({
    ...{ name, color: all.find((tier) => tier.name === name)?.color ?? tierColor(i, names.length) },
  }));
}
