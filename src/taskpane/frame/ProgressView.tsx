import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { usePane } from '../state/PaneContext';
import type { Task } from '../state/paneState';

/** What is going on, how far it is, and the way out. */
export function ProgressView({ task }: { task: Task }) {
  const { t } = usePane();
  const label = t(`progress.${task.step}`);
  return (
    <footer className="progress-view">
      <div className="progress-text">
        <span role="status">{label}</span>
        <ProgressBar
          thickness="large"
          value={task.done > 0 ? Math.min(1, task.done) : undefined}
          aria-label={label}
          aria-valuetext={label}
        />
      </div>
      <Button onClick={() => task.cancel()}>{t('action.cancel')}</Button>
    </footer>
  );
}
