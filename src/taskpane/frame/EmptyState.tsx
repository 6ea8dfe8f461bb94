import { Button } from '@fluentui/react-button';
import { usePane } from '../state/PaneContext';
import { PyramidPicture } from '../classify/PyramidPicture';

/** No list yet: one line that says what to do, one button. */
export function EmptyState() {
  const { pane, state, t } = usePane();
  return (
    <div className="empty-state">
      <PyramidPicture />
      <h2>{t('empty.title')}</h2>
      <p className="quiet">{t('empty.line')}</p>
      <Button appearance="primary" disabled={state.task !== undefined} onClick={() => void pane.useSample()}>
        {t('empty.sample')}
      </Button>
    </div>
  );
}
