import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { ArrowRedo16Regular, ArrowUndo16Regular } from '@fluentui/react-icons';
import { useInSight, usePane } from '../state/PaneContext';

/** Back and forth through the edits of what is in sight. */
export function UndoRedo() {
  const { pane, t } = usePane();
  const canUndo = useInSight(({ history }) => history.past.length > 0);
  const canRedo = useInSight(({ history }) => history.future.length > 0);
  return (
    <>
      <Tooltip content={t('action.undo')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={!canUndo}
          onClick={() => pane.undoEdit()}
        />
      </Tooltip>
      <Tooltip content={t('action.redo')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowRedo16Regular />}
          disabledFocusable={!canRedo}
          onClick={() => pane.redoEdit()}
        />
      </Tooltip>
    </>
  );
}
