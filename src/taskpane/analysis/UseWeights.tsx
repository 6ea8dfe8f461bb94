import { Button } from '@fluentui/react-button';
import type { WeightsDetail } from '../../core/analyses/classify/weights/detail';
import { usePane } from '../state/PaneContext';
import { isCurrent } from './openAnalysis';
import type { OpenAnalysis } from './openAnalysis';

/** From weights found to the pyramid, with one click. */
export function UseWeights({ analysis }: { analysis: OpenAnalysis }) {
  const { pane, state, t } = usePane();
  if (analysis.id !== 'weights' || !analysis.report) return null;
  const { indicators } = analysis.report.detail as WeightsDetail;
  return (
    <div className="report-actions">
      <Button
        size="small"
        disabledFocusable={!isCurrent(analysis, state.table) || !state.history}
        onClick={() => pane.takeWeights(indicators)}
      >
        {t('weights.use')}
      </Button>
    </div>
  );
}
