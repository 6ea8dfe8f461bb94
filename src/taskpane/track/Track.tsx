import { AnalysisPage } from '../analysis/AnalysisPage';
import { trackPlace } from '../state/snapshotActions';
import { usePane, usePaneState } from '../state/PaneContext';
import { CompareSection } from './CompareSection';
import { Headline } from './Headline';
import { Movers } from './Movers';
import { NoSnapshots } from './NoSnapshots';
import { SnapshotList } from './SnapshotList';
import { TakeSnapshot } from './TakeSnapshot';
import { Trend } from './Trend';

/** What was kept, and what changed between any two of it; or the comparison that was opened. */
export function Track() {
  const isOpen = usePaneState((state) => state.opened[trackPlace] !== undefined);
  const count = usePaneState((state) => state.snapshots.length + state.newerSnapshots.length);
  if (isOpen) return <AnalysisPage />;
  return count === 0 ? <NoSnapshots /> : <Kept />;
}

function Kept() {
  const { t } = usePane();
  const count = usePaneState((state) => state.snapshots.length);
  return (
    <div className="track">
      <div className="track-head">
        <h2>{t('track.title')}</h2>
        <TakeSnapshot />
      </div>
      {count === 1 && <p className="quiet">{t('track.single')}</p>}
      {count > 1 && <Headline />}
      <Trend />
      {count > 1 && <Movers />}
      {count > 1 && <CompareSection />}
      <SnapshotList />
    </div>
  );
}
