import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { Camera16Regular } from '@fluentui/react-icons';
import { usePane, usePaneState } from '../state/PaneContext';
import { canTakeSnapshot } from './canTakeSnapshot';

/** Keeps the pyramid of now; where there is none, says what it needs. */
export function TakeSnapshot({ isFirst = false }: { isFirst?: boolean }) {
  const { pane, t } = usePane();
  const canBe = usePaneState(canTakeSnapshot);
  return (
    <Tooltip content={t(canBe ? 'track.take.hint' : 'track.take.needsPyramid')} relationship="description">
      <Button
        size={isFirst ? 'medium' : 'small'}
        appearance="primary"
        icon={<Camera16Regular />}
        disabledFocusable={!canBe}
        onClick={() => void pane.takeSnapshot()}
      >
        {t(isFirst ? 'track.take.first' : 'track.take')}
      </Button>
    </Tooltip>
  );
}
