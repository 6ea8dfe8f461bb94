import { Button } from '@fluentui/react-button';
import { ProgressBar } from '../frame/ProgressBar';
import { isCurrent } from '../state/openAnalysis';
import { useInSight, usePane, usePaneState } from '../state/PaneContext';
import { inSight } from '../state/paneState';

/** How far the run is, with the way out when it takes long; after that way was taken, the way back in. */
export function RunState() {
  const { pane, t } = usePane();
  const running = useInSight((analysis) => analysis.running);
  const isLong = useInSight((analysis) => analysis.isLong);
  const hasReport = useInSight((analysis) => analysis.report !== undefined);
  const isWriting = usePaneState((state) => state.task !== undefined);
  const isBehind = usePaneState((state) => {
    const analysis = inSight(state);
    return analysis?.isPaused === true && !isCurrent(analysis, state.table);
  });
  const isRunning = running !== undefined;
  const waits = !isRunning && isBehind;
  const canCancel = isRunning && isLong === true && !isWriting;
  return (
    <div className="analysis-state">
      <div className="analysis-progress" role="status">
        {isRunning && <ProgressBar label={t('progress.computing')} done={running} />}
        {waits && <span className="quiet">{t(hasReport ? 'analysis.notCalculated' : 'analysis.notYet')}</span>}
      </div>
      {(canCancel || waits) && (
        <Button
          size="small"
          onClick={() => (waits ? pane.calculateAnalysis() : pane.cancelAnalysis())}
          title={waits ? undefined : t('analysis.cancelKey')}
        >
          {t(waits ? 'analysis.calculate' : 'action.cancel')}
        </Button>
      )}
    </div>
  );
}
