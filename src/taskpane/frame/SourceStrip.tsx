import { Button, ToggleButton } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Tooltip } from '@fluentui/react-tooltip';
import { Pin16Filled, Pin16Regular, Table16Regular } from '@fluentui/react-icons';
import { Fragment, lazy, Suspense, useState } from 'react';
import type { Finding } from '../../core/table/table';
import { usePane, usePaneState } from '../state/PaneContext';
import { HelpMenu } from './HelpMenu';
import { OwnerMenu } from './OwnerMenu';
import { readingDecisions } from './readingDecisions';
import { ShapeMenu } from './ShapeMenu';

/** For who looks at what was found. */
const QualityList = lazy(async () => ({ default: (await import('./QualityList')).QualityList }));
/** For lists that are long. */
const ReadingState = lazy(async () => ({ default: (await import('./ReadingState')).ReadingState }));
/** For lists that have such rows. */
const HiddenRows = lazy(async () => ({ default: (await import('./HiddenRows')).HiddenRows }));

/** Findings that ask for a look: something could not be used as it stands. */
const asksForALook = ({ treatment }: Finding): boolean => treatment === 'left-missing' || treatment === 'skipped';

/** What is being looked at, live with the selection. */
export function SourceStrip() {
  const { pane, t } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const table = usePaneState((state) => state.table);
  const isPinned = usePaneState((state) => state.isPinned);
  const isReading = usePaneState((state) => state.isReading);
  const isLong = usePaneState((state) => state.readingDone !== undefined);
  const filteredRows = usePaneState((state) => state.filteredRows);
  if (!table) {
    return (
      <header className="source-strip">
        <Table16Regular className="quiet" />
        {isReading && isLong ? (
          <Suspense>
            <ReadingState />
          </Suspense>
        ) : (
          <span className="quiet">{t(isReading ? 'source.reading' : 'source.none')}</span>
        )}
        <span className="spring" />
        <HelpMenu />
      </header>
    );
  }
  const { origin, rowCount, findings, recognition } = table;
  const address = `${origin.sheet}!${origin.address}`;
  const cells = findings.filter(asksForALook).reduce((sum, { count }) => sum + count, 0);
  const questions = findings.filter(({ question }) => question).length;
  const hidden = findings.some(({ code }) => code === 'rows-filtered') || filteredRows === 'visible-only';
  return (
    <header>
      <div className="source-strip">
        <Table16Regular className="quiet" />
        <div className="source-text">
          <Tooltip content={t('source.goTo', { place: address })} relationship="description">
            <Link className="source-place" onClick={() => void pane.goTo(origin)}>
              {origin.tableName ?? address}
            </Link>
          </Tooltip>
          {findings.length > 0 && (
            <Button
              size="small"
              shape="circular"
              appearance="secondary"
              className={questions + cells > 0 ? 'to-check' : 'noticed'}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {questions > 0 && t('source.questions', { count: questions })}
              {questions > 0 && cells > 0 && ' · '}
              {cells > 0 && t('source.toCheck', { count: cells })}
              {questions + cells === 0 && t('source.noticed', { count: findings.length })}
            </Button>
          )}
          <span className="quiet">
            {recognition ? (
              <ShapeMenu recognition={recognition} rows={rowCount} />
            ) : (
              t('source.rows', { count: rowCount })
            )}{' '}
            · {t('source.columns', { count: table.columns.length })}
            {readingDecisions(findings).map(({ chosen, cells }) => (
              <Fragment key={chosen}> · {t(`quality.decided.${chosen}`, { count: cells })}</Fragment>
            ))}
            <OwnerMenu table={table} />
          </span>
        </div>
        {isReading && <span className="spinner" role="progressbar" aria-label={t('source.reading')} />}
        <Tooltip content={t(isPinned ? 'source.unpin' : 'source.pin')} relationship="label">
          <ToggleButton
            appearance="transparent"
            size="small"
            checked={isPinned}
            icon={isPinned ? <Pin16Filled /> : <Pin16Regular />}
            onClick={() => void pane.togglePin()}
          />
        </Tooltip>
        <HelpMenu />
      </div>
      {isReading && isLong && (
        <Suspense>
          <ReadingState />
        </Suspense>
      )}
      {hidden && (
        <Suspense>
          <HiddenRows />
        </Suspense>
      )}
      {isOpen && (
        <Suspense>
          <QualityList findings={findings} />
        </Suspense>
      )}
    </header>
  );
}
