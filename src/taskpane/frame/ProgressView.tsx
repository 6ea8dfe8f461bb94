import { Button } from '@fluentui/react-button';
import { usePane } from '../state/PaneContext';
import type { Task } from '../state/paneState';
import { PaceText } from './PaceText';
import { ProgressBar } from './ProgressBar';

/** What is going on, how far it is, and the way out. */
export function ProgressView({ task }: { task: Task }) {
  const { t } = usePane();
  const label = t(`progress.${task.step}`);
  return (
    <footer className="progress-view">
      <div className="progress-text">
        <span role="status">{label}</span>
        <ProgressBar label={label} done={task.done} />
        <PaceText step={task.step} done={task.done} rows={task.rows} />
      </div>
      <Button onClick={() => task.cancel()}>{t('action.cancel')}</Button>
    </footer>
  );
}
