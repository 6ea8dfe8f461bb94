import { FluentProvider } from '@fluentui/react-provider';
import type { Theme } from '@fluentui/react-theme';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { findLanguage } from '../../i18n/findLanguage';
import { createNumberFormat } from '../../i18n/numberFormat';
import { createTranslate } from '../../i18n/translate';
import type { Pane } from '../state/pane';
import { AnalysisFoot } from '../analysis/AnalysisFoot';
import { PaneContext, usePane } from '../state/PaneContext';
import type { PaneView } from '../state/PaneContext';
import { isDark } from '../styles/theme';
import { CustomerCard } from '../classify/CustomerCard';
import { EmptyState } from './EmptyState';
import { ErrorBoundary } from './ErrorBoundary';
import { LoadingView } from './LoadingView';
import { MessageArea } from './MessageArea';
import { ModelBar } from './ModelBar';
import { places, PlaceTabs } from './Places';
import { ProgressView } from './ProgressView';
import { SourceStrip } from './SourceStrip';
import { tabId } from './tabId';
import { WriteFoot } from '../classify/WriteFoot';

interface PaneRootProps {
  pane: Pane;
  theme: Theme;
  locale: string;
}

export function PaneRoot({ pane, theme, locale }: PaneRootProps) {
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  const words = useMemo(() => ({ say: createTranslate(locale), format: createNumberFormat(locale) }), [locale]);
  const { tag, direction } = useMemo(() => findLanguage(locale), [locale]);
  const view = useMemo<PaneView>(
    () => ({ pane, state, ...words, t: (key, params) => words.say({ key, params }) }),
    [pane, state, words],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => handleKeys(event, pane);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [pane]);
  const { phase, task, place, comparing, history, detail, prepared, row } = state;
  const isClassifying = place === 'classify' && !comparing;
  const Content = places.find(({ id }) => id === place)?.content;
  return (
    <FluentProvider theme={theme} dir={direction} className={isDark(theme) ? 'provider dark' : 'provider'}>
      <PaneContext.Provider value={view}>
        <ErrorBoundary say={words.say} copyText={pane.copyDetails}>
          <main className="pane" lang={tag}>
            <h1 className="visually-hidden">{view.t('pane.title')}</h1>
            <SourceStrip />
            {isClassifying && <ModelBar />}
            {phase === 'ready' && <PlaceTabs />}
            <MessageArea />
            <div className="content">
              {phase === 'starting' && <LoadingView />}
              {phase === 'empty' && <EmptyState />}
              {phase === 'ready' && Content && (
                <div id="place" role="tabpanel" aria-labelledby={tabId(place)}>
                  <ErrorBoundary key={place} say={words.say} copyText={pane.copyDetails}>
                    <Content />
                  </ErrorBoundary>
                </div>
              )}
            </div>
            {phase === 'ready' && isClassifying && history && detail && prepared && row !== undefined && (
              <ErrorBoundary key={row} say={words.say} copyText={pane.copyDetails}>
                <CustomerCard detail={detail} options={history.present} prepared={prepared} row={row} />
              </ErrorBoundary>
            )}
            {task ? <ProgressView task={task} /> : phase === 'ready' && <Foot />}
          </main>
        </ErrorBoundary>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** What the place of now writes. */
function Foot() {
  const { state } = usePane();
  const { place, opened, comparing } = state;
  if (place === 'classify') return comparing ? null : <WriteFoot />;
  return opened[place] && <AnalysisFoot analysis={opened[place]} />;
}

/** Ctrl+Enter writes; Ctrl+Z and Ctrl+Y go back and forth, except where text is being typed; Escape ends a long run. */
function handleKeys(event: KeyboardEvent, pane: Pane): void {
  if (event.key === 'Escape' && !event.defaultPrevented) pane.cancelAnalysis();
  if (!event.ctrlKey && !event.metaKey) return;
  const key = event.key.toLowerCase();
  const { place, comparing } = pane.store.get();
  const isClassify = place === 'classify';
  if (key === 'enter') {
    event.preventDefault();
    if (isClassify && comparing) return;
    void (isClassify ? pane.write() : pane.writeAnalysis());
    return;
  }
  const { target } = event;
  const isTyping = target instanceof HTMLInputElement && ['text', 'date'].includes(target.type);
  if (isTyping) return;
  if (key === 'y' || (key === 'z' && event.shiftKey)) {
    event.preventDefault();
    if (isClassify) pane.redoEdit();
    else pane.redoAnalysis();
  } else if (key === 'z') {
    event.preventDefault();
    if (isClassify) pane.undoEdit();
    else pane.undoAnalysis();
  }
}
