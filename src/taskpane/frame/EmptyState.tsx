import { Button } from '@fluentui/react-button';
import { usePane, usePaneState } from '../state/PaneContext';
import { LogFiles } from './LogFiles';
import { PyramidPicture } from '../classify/PyramidPicture';

/** No list yet: one line that says what to do, one button. */
export function EmptyState() {
  const { pane, t } = usePane();
  const isBusy = usePaneState((state) => state.task !== undefined);
  return (
    <div className="empty-state">
      <PyramidPicture />
      <h2>{t('empty.title')}</h2>
      <p className="quiet">{t('empty.line')}</p>
      <Button appearance="primary" disabled={isBusy} onClick={() => void pane.useSample()}>
        {t('empty.sample')}
      </Button>
      <LogFiles />
    </div>
  );
}
