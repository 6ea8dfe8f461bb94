import { usePane, usePaneState } from '../state/PaneContext';
import { canTakeSnapshot } from './canTakeSnapshot';
import { KeepPeriods } from './KeepPeriods';
import { TakeSnapshot } from './TakeSnapshot';
import { TrackPicture } from './TrackPicture';

/** Nothing kept: what it is for, and the one thing to do. */
export function NoSnapshots() {
  const { t } = usePane();
  const canBe = usePaneState(canTakeSnapshot);
  return (
    <div className="empty-state">
      <TrackPicture />
      <h2>{t('track.empty')}</h2>
      <p className="quiet">{t('track.empty.line')}</p>
      <TakeSnapshot isFirst />
      {!canBe && <p className="quiet">{t('track.take.needsPyramid')}</p>}
      <KeepPeriods />
    </div>
  );
}
