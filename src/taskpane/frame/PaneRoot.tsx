import { FluentProvider } from '@fluentui/react-provider';
import type { Theme } from '@fluentui/react-theme';
import { useEffect, useMemo } from 'react';
import type { Language } from '../../i18n/languages';
import { createNumberFormat } from '../../i18n/numberFormat';
import { translateInto } from '../../i18n/translateInto';
import { loadedPage, type PlacePage } from '../analysis/loaded';
import type { Pane } from '../state/pane';
import { PaneContext, usePane, usePaneState } from '../state/PaneContext';
import type { PaneView } from '../state/PaneContext';
import { hasMisfit } from '../state/misfit';
import { inSight, isComparing, tableInSight } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import { trackPlace } from '../state/snapshotActions';
import { isDark } from '../styles/theme';
import { WholePage } from './WholePage';
import { EmptyState } from './EmptyState';
import { FileDrop } from './FileDrop';
import { ErrorBoundary } from './ErrorBoundary';
import { keepFocus } from './keepFocus';
import { LoadingView } from './LoadingView';
import { MessageArea } from './MessageArea';
import { PlaceTabs } from './Places';
import { ProgressView } from './ProgressView';
import { SourceStrip } from './SourceStrip';
import { tabId } from './tabId';
import { WriteFoot } from './WriteFoot';

interface PaneRootProps {
  pane: Pane;
  theme: Theme;
  language: Language;
  locale: string;
}

export function PaneRoot({ pane, theme, language, locale }: PaneRootProps) {
  const { tag, direction } = language;
  const view = useMemo<PaneView>(() => {
    const say = translateInto(language, locale);
    return { pane, say, t: (key, params) => say({ key, params }), format: createNumberFormat(locale), language: tag };
  }, [pane, language, locale, tag]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => handleKeys(event, pane);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [pane]);
  useEffect(() => keepFocus(() => document.getElementById(tabId(pane.store.get().place))), [pane]);
  return (
    <FluentProvider theme={theme} dir={direction} className={isDark(theme) ? 'provider dark' : 'provider'}>
      <PaneContext.Provider value={view}>
        <ErrorBoundary say={view.say} copyText={pane.copyDetails}>
          <main className="pane" lang={tag}>
            <FileDrop />
            <h1 className="visually-hidden">{view.t('pane.title')}</h1>
            <SourceStrip />
            <PlaceInSight />
          </main>
        </ErrorBoundary>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** A place whose page is still on its way. */
const nothingYet: Partial<PlacePage> = {};

/** Whether the place has something to show: what was kept, or comes of files, is there without a list on a sheet. */
function hasContent(state: PaneState): boolean {
  const { phase, snapshots, place } = state;
  if (phase !== 'empty') return phase === 'ready';
  return inSight(state)?.own !== undefined || (snapshots.length > 0 && place === trackPlace);
}

/** Whether there is another place to go to. */
function hasPlaces(state: PaneState): boolean {
  const { phase, snapshots, opened } = state;
  if (phase !== 'empty') return phase === 'ready';
  return snapshots.length > 0 || Object.values(opened).some(({ own }) => own !== undefined);
}

/** The place that was chosen, with what belongs to it above and below. */
function PlaceInSight() {
  const { pane, say } = usePane();
  const phase = usePaneState((state) => state.phase);
  const place = usePaneState((state) => state.place);
  const isReady = usePaneState(hasContent);
  const hasTabs = usePaneState(hasPlaces);
  const isOther = usePaneState(isComparing);
  const isMisfit = usePaneState(hasMisfit);
  const { content: Content, head: Head, card: Card } = usePaneState((state) => loadedPage(state.place)) ?? nothingYet;
  const page = usePaneState((state) => state.page);
  if (page) return <PageInSight page={page} />;
  return (
    <>
      {Head && !isOther && <Head />}
      {hasTabs && <PlaceTabs />}
      <MessageArea />
      <div className="content">
        {phase === 'starting' && <LoadingView of="pane" />}
        {phase === 'empty' && !isReady && <EmptyState />}
        {isReady && (
          <div id="place" role="tabpanel" aria-labelledby={tabId(place)}>
            <ErrorBoundary key={place} say={say} copyText={pane.copyDetails}>
              {Content ? <Content /> : <LoadingView />}
            </ErrorBoundary>
          </div>
        )}
      </div>
      {isReady && Card && !isOther && !isMisfit && <Card />}
      <Foot />
    </>
  );
}

/** A page over the places: it needs no list and no model. */
function PageInSight({ page }: { page: NonNullable<PaneState['page']> }) {
  const { pane, say } = usePane();
  const task = usePaneState((state) => state.task);
  return (
    <>
      <MessageArea />
      <div className="content">
        <ErrorBoundary key={page} say={say} copyText={pane.copyDetails}>
          <WholePage page={page} />
        </ErrorBoundary>
      </div>
      {task && <ProgressView task={task} />}
    </>
  );
}

/** What is going on, or what the place of now writes. */
function Foot() {
  const task = usePaneState((state) => state.task);
  const canBe = usePaneState((state) => tableInSight(state) !== undefined && !isComparing(state) && !hasMisfit(state));
  if (task) return <ProgressView task={task} />;
  return canBe && <WriteFoot />;
}

/** F1 opens help and closes it; Ctrl+Enter writes; Ctrl+Z and Ctrl+Y go back and forth, except where text is being typed; Escape ends a long run. */
function handleKeys(event: KeyboardEvent, pane: Pane): void {
  if (event.key === 'Escape' && !event.defaultPrevented) pane.cancelAnalysis();
  if (event.key === 'F1') {
    event.preventDefault();
    pane.openPage(pane.store.get().page === 'help' ? undefined : 'help');
  }
  if (!event.ctrlKey && !event.metaKey) return;
  const key = event.key.toLowerCase();
  if (key === 'enter') {
    event.preventDefault();
    const state = pane.store.get();
    if (!isComparing(state) && !state.page) void pane.write();
    return;
  }
  const { target } = event;
  const isTyping = target instanceof HTMLInputElement && ['text', 'date'].includes(target.type);
  if (isTyping) return;
  if (key === 'y' || (key === 'z' && event.shiftKey)) {
    event.preventDefault();
    pane.redoEdit();
  } else if (key === 'z') {
    event.preventDefault();
    pane.undoEdit();
  }
}
