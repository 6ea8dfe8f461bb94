import { Link } from '@fluentui/react-link';
import { useMemo } from 'react';
import type { Table } from '../../core/table/table';
import { faceOf } from '../analysis/loaded';
import { usePane, usePaneState } from '../state/PaneContext';
import { LogFiles } from '../frame/LogFiles';
import { LastWritten } from './LastWritten';
import { questionsFor } from './questions';

/** Where somebody begins: what the list is, what can be asked of it, what was done before, and a sample to try it on. */
export function Start() {
  const table = usePaneState((state) => state.table);
  if (!table) return null;
  return (
    <div className="explore start">
      <ThisList table={table} />
      <LastWritten />
      <Questions table={table} />
      <Log />
      <Sample />
    </div>
  );
}

/** What a row is, and why it is taken to be that. */
function ThisList({ table }: { table: Table }) {
  const { t, say, format } = usePane();
  const { rowCount, columns, recognition } = table;
  const shape = recognition?.shape ?? 'customers';
  return (
    <section aria-label={t('home.list')} className="this-list">
      <h2>{t('home.list')}</h2>
      <p className="list-count">
        {recognition ? t(`shape.count.${shape}`, { count: rowCount }) : t('source.rows', { count: rowCount })}
      </p>
      <p className="quiet">
        {recognition?.evidence.slice(0, 2).map(({ code, params }) => (
          <span key={code}>{say({ key: `shape.evidence.${code}`, params })} </span>
        ))}
        {t('home.columns', { count: columns.length, numbers: format.number(numbersIn(table)) })}
      </p>
    </section>
  );
}

function numbersIn({ columns }: Table): number {
  return columns.filter(({ kind }) => kind === 'number').length;
}

function Questions({ table }: { table: Table }) {
  const { pane, t, say } = usePane();
  // looks through whole columns: once per list
  const questions = useMemo(() => questionsFor(table), [table]);
  return (
    <section aria-label={t('home.questions')}>
      <h2>{t('home.questions')}</h2>
      <div className="questions-list">
        {questions.map((id) => {
          const { picture: Picture, place } = faceOf(id);
          return (
            <button
              key={id}
              type="button"
              className="tile question"
              onClick={() => (place ? pane.choosePlace(place) : pane.openAnalysis('explore', id))}
            >
              <Picture />
              <span className="question-text">
                <span className="gallery-question">{say({ key: `analysis.${id}.line` })}</span>
                <span className="quiet">{say({ key: `analysis.${id}.name` })}</span>
              </span>
            </button>
          );
        })}
      </div>
      <Link className="more-link" onClick={() => pane.choosePlace('explore')}>
        {t('home.all')}
      </Link>
    </section>
  );
}

function Log() {
  const { t } = usePane();
  return (
    <section aria-label={t('log.start')}>
      <h2>{t('log.start')}</h2>
      <p className="quiet">{t('log.line')}</p>
      <LogFiles />
    </section>
  );
}

function Sample() {
  const { pane, t } = usePane();
  const isBusy = usePaneState((state) => state.task !== undefined);
  return (
    <section aria-label={t('home.sample')}>
      <h2>{t('home.sample')}</h2>
      <p className="quiet">{t('home.sample.line')}</p>
      <Link className="more-link" disabled={isBusy} onClick={() => void pane.useSample()}>
        {t('empty.sample')}
      </Link>
    </section>
  );
}
