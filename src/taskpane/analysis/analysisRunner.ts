import type { App } from '../../app/app';
import { asProblem } from '../state/asProblem';
import type { PaneStore } from '../state/paneState';
import type { PaneSurroundings } from '../state/surroundings';
import { isCurrent } from './openAnalysis';
import type { OpenAnalysis } from './openAnalysis';

/** Runs the analyses that are open: one at a time, the newest options next. */
export interface AnalysisRunner {
  opened(place?: string): OpenAnalysis | undefined;
  change(place: string, part: Partial<OpenAnalysis>): void;
  /** Runs what is open in a place unless its report is of now, or it waits to be asked. @param isLong known to take long */
  run(place: string, isLong?: boolean): Promise<void>;
  /** The same for the place in sight, when typing has come to rest. */
  runSoon(): void;
  /** Ends the run under way, as the user wishes: it waits to be asked from now on. */
  cancel(): void;
  /** Ends the run of a place that nobody will look at any more. */
  drop(place: string): void;
}

/** Typing goes on for a moment: the run waits for it. */
const editPause = 150;
/** Milliseconds after which a run wants a way out. */
const patience = 1000;

export function createAnalysisRunner(app: App, store: PaneStore, { delay }: PaneSurroundings): AnalysisRunner {
  const { get, set } = store;
  let stopWaiting: () => void = () => undefined;
  let current: { place: string; abort: AbortController; isDropped: boolean } | undefined;

  const opened = (place = get().place): OpenAnalysis | undefined => get().opened[place];
  const change = (place: string, part: Partial<OpenAnalysis>): void => {
    const { opened: all } = get();
    if (all[place]) set({ opened: { ...all, [place]: { ...all[place], ...part } } });
  };

  const run = async (place: string, isLong = false): Promise<void> => {
    const { table } = get();
    const analysis = opened(place);
    if (!table || !analysis || analysis.isPaused || current || isCurrent(analysis, table)) return;
    const { id, history } = analysis;
    const options = history.present;
    const mine = { place, abort: new AbortController(), isDropped: false };
    const isShown = (): boolean => !mine.isDropped && opened(place)?.id === id;
    current = mine;
    change(place, { running: 0, isLong });
    const stopPatience = delay(patience, () => isShown() && change(place, { isLong: true }));
    try {
      const report = await app.compute(
        { analysis: id, table, options },
        { signal: mine.abort.signal, onProgress: ({ done }) => isShown() && change(place, { running: done }) },
      );
      if (isShown()) change(place, { report, reportOf: { options, table }, problem: undefined });
    } catch (error) {
      const problem = asProblem(error);
      if (isShown() && problem.code === 'cancelled') change(place, { isPaused: true, problem: undefined });
      else if (isShown() && opened(place)?.history.present === options) change(place, { problem });
    } finally {
      stopPatience();
      current = undefined;
      if (!mine.isDropped) change(place, { running: undefined, isLong: undefined });
    }
    // What came meanwhile; a problem is not tried again before something changes.
    const now = opened();
    if (now && !now.problem && !isCurrent(now, get().table)) await run(get().place);
    else if (now && now.history.present !== options && place === get().place) await run(place);
  };

  return {
    opened,
    change,
    run,
    runSoon() {
      stopWaiting();
      stopWaiting = delay(editPause, () => void run(get().place));
    },
    cancel() {
      // Cancelling ends the engine's worker: what is being written has its own way out.
      if (!get().task && opened()?.isLong && current?.place === get().place) current.abort.abort();
    },
    drop(place) {
      if (current?.place !== place || get().task) return;
      current.isDropped = true;
      current.abort.abort();
    },
  };
}
