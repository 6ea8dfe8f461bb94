import { Button } from '@fluentui/react-button';
import type { PyramidOptions } from '../../../core/analyses/classify/pyramid/options';
import { applyWeights } from '../../../core/analyses/classify/weights/applyWeights';
import type { WeightsDetail } from '../../../core/analyses/classify/weights/detail';
import { PairwiseForm } from '../../forms/PairwiseForm';
import { RankedList } from '../../forms/RankedList';
import { settleJudgements } from '../../forms/pairwise';
import { isCurrent } from '../../state/openAnalysis';
import type { Pane } from '../../state/pane';
import { useInSight, usePane, usePaneState } from '../../state/PaneContext';
import { modelPlace } from '../../state/paneState';
import type { Face } from '../Face';
import { Picture, shades } from '../Picture';

export const weights: Face = {
  picture: Weights,
  first: ['method', 'indicators', 'score'],
  settle: settleJudgements,
  controls: { indicators: RankedList, 'method.matrix': PairwiseForm },
  actions: UseWeights,
};

/** From weights found to the pyramid, with one click. */
function UseWeights() {
  const { pane, t } = usePane();
  const report = useInSight((analysis) => analysis.report);
  const table = usePaneState((state) => state.table);
  const isFresh = useInSight((analysis) => isCurrent(analysis, table)) === true;
  const hasPyramid = usePaneState((state) => state.model !== undefined);
  if (!report) return null;
  const { indicators } = report.detail as WeightsDetail;
  return (
    <div className="report-actions">
      <Button size="small" disabledFocusable={!isFresh || !hasPyramid} onClick={() => takeWeights(pane, indicators)}>
        {t('weights.use')}
      </Button>
    </div>
  );
}

/** The weights found take the place of the pyramid's, which can be taken back. */
export function takeWeights(pane: Pane, found: Parameters<typeof applyWeights>[1]): void {
  pane.edit('take-weights', (options) => applyWeights(options as PyramidOptions, found), modelPlace);
  pane.store.set({ place: modelPlace, locked: [] });
  pane.note({ key: 'message.weightsUsed' }, () => {
    pane.undoEdit(modelPlace);
    pane.dismiss();
    return Promise.resolve();
  });
}

/** One bar of parts. */
function Weights() {
  return (
    <Picture>
      {[22, 15, 11, 8].map((width, i, all) => (
        <rect
          key={width}
          x={all.slice(0, i).reduce((sum, part) => sum + part, 0)}
          y="14"
          width={width - 1}
          height="14"
          rx="1"
          fill={shades[i]}
        />
      ))}
    </Picture>
  );
}
