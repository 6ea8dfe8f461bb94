import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { usePane } from '../state/PaneContext';
import { isCurrent } from './openAnalysis';
import type { OpenAnalysis } from './openAnalysis';

/** How far the run is, with the way out when it takes long; after that way was taken, the way back in. */
export function RunState({ analysis }: { analysis: OpenAnalysis }) {
  const { pane, state, t } = usePane();
  const { running, isLong, isPaused, report } = analysis;
  const isRunning = running !== undefined;
  const waits = !isRunning && isPaused === true && !isCurrent(analysis, state.table);
  const canCancel = isRunning && isLong === true && !state.task;
  return (
    <div className="analysis-state">
      <div className="analysis-progress" role="status">
        {isRunning && <ProgressBar value={running > 0 ? running : undefined} aria-label={t('progress.computing')} />}
        {waits && <span className="quiet">{t(report ? 'analysis.notCalculated' : 'analysis.notYet')}</span>}
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
