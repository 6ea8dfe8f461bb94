import { Button } from '@fluentui/react-button';
import { usePane, usePaneState } from '../state/PaneContext';

/** Takes over what somebody kept by hand, where the list in sight is of that kind. */
export function KeepPeriods() {
  const { pane, t } = usePane();
  const isOffered = usePaneState(({ table, task }) => table?.recognition?.shape === 'snapshots' && !task);
  if (!isOffered) return null;
  return (
    <div className="track-periods">
      <Button size="small" onClick={() => void pane.keepPeriods()}>
        {t('track.keepPeriods')}
      </Button>
      <p className="quiet">{t('track.keepPeriods.line')}</p>
    </div>
  );
}
