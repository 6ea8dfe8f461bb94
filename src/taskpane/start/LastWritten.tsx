import { usePane, usePaneState } from '../state/PaneContext';
import { lastWritten } from './lastWrittenOf';

/** What was last written of this workbook's lists; one press goes on from there. */
export function LastWritten() {
  const { pane, t, say, format } = usePane();
  const models = usePaneState((state) => state.models);
  // a write ends with a message: the list is looked at anew then
  usePaneState((state) => state.message);
  const entries = lastWritten(models, pane.lastRuns());
  if (entries.length === 0) return null;
  return (
    <section aria-label={t('home.last')}>
      <h2>{t('home.last')}</h2>
      <ul className="plain-list last-written">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="tile" onClick={() => void pane.goOn(entry)}>
              <span className="gallery-name">{entry.name ?? say({ key: `analysis.${entry.analysis}.name` })}</span>
              <span className="quiet">
                {entry.source.tableName ?? entry.source.sheet} ·{' '}
                {format.styled(Date.parse(entry.at) / 86_400_000, 'date')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
