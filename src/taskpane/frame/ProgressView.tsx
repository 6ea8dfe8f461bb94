import { Button } from '@fluentui/react-button';
import { lazy, Suspense } from 'react';
import { usePane } from '../state/PaneContext';
import type { Task } from '../state/paneState';
import { ProgressBar } from './ProgressBar';

/** For what takes long. */
const PaceText = lazy(async () => ({ default: (await import('./PaceText')).PaceText }));

/** What is going on, how far it is, and the way out. */
export function ProgressView({ task }: { task: Task }) {
  const { t } = usePane();
  const label = t(`progress.${task.step}`);
  return (
    <footer className="progress-view">
      <div className="progress-text">
        <span role="status">{label}</span>
        <ProgressBar label={label} done={task.done} />
        <Suspense>
          <PaceText step={task.step} done={task.done} rows={task.rows} />
        </Suspense>
      </div>
      <Button onClick={() => task.cancel()}>{t('action.cancel')}</Button>
    </footer>
  );
}
