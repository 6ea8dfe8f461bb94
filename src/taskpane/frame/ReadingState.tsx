import { usePane, usePaneState } from '../state/PaneContext';
import { PaceText } from './PaceText';
import { ProgressBar } from './ProgressBar';

/** How far a list is read, where that takes long. */
export function ReadingState() {
  const { t } = usePane();
  const reading = usePaneState((state) => state.readingDone);
  const label = t('source.reading');
  if (!reading) return null;
  return (
    <div className="reading-state">
      <ProgressBar label={label} done={reading.done} />
      <PaceText step="reading" done={reading.done} rows={reading.rows} />
    </div>
  );
}
