import type { App } from '../../app/app';
import type { Table } from '../../core/table/table';
import type { Face } from '../analysis/Face';
import { faceOf } from '../analysis/loaded';
import { asProblem } from './asProblem';
import { isCurrent, listOf } from './openAnalysis';
import type { OpenAnalysis, RawOptions } from './openAnalysis';
import type { OptionsHistory } from './optionsHistory';
import type { PaneStore } from './paneState';
import type { PaneSurroundings } from './surroundings';

/** Runs the analyses that are open: one at a time, the newest options next. */
export interface AnalysisRunner {
  opened(place?: string): OpenAnalysis | undefined;
  change(place: string, part: Partial<OpenAnalysis>): void;
  /** Other options: the result follows, in the same call or when typing has come to rest. */
  show(place: string, history: OptionsHistory<RawOptions>): void;
  /** Runs what is open in a place unless its result is of now, or it waits to be asked. @param isLong known to take long */
  run(place: string, isLong?: boolean): Promise<void>;
  /** Ends the run under way, as the user wishes: it waits to be asked from now on. */
  cancel(): void;
  /** Ends the run of a place that nobody will look at any more. */
  drop(place: string): void;
}

/** Rows that a face computes faster than a frame of the screen lasts, about 10 ms. */
export const mostInFrame = 10_000;
/** Typing goes on for a moment: the run waits for it. */
const editPause = 150;
/** Milliseconds after which a run wants a way out. */
const patience = 1000;

export function createAnalysisRunner(
  app: App,
  store: PaneStore,
  { delay }: Pick<PaneSurroundings, 'delay'>,
): AnalysisRunner {
  const { get, set } = store;
  let stopWaiting: () => void = () => undefined;
  let current: { place: string; abort: AbortController; isDropped: boolean } | undefined;
  let live: { id: string; table: Table; compute: (options: RawOptions) => unknown } | undefined;

  const { preview, standing } = app;
  const liveEngine = preview && standing && { preview, standing };
  const opened = (place = get().place): OpenAnalysis | undefined => get().opened[place];
  const change = (place: string, part: Partial<OpenAnalysis>): void => {
    const { opened: all } = get();
    if (all[place]) set({ opened: { ...all, [place]: { ...all[place], ...part } } });
  };

  /** How a face computes a long list in the engine; `undefined` for all else. */
  const inEngine = (id: string, { rowCount }: Table): NonNullable<Face['liveInEngine']> | undefined =>
    rowCount > mostInFrame && liveEngine ? faceOf(id).liveInEngine : undefined;

  /** What changes with the options where a face computes by itself; `undefined` for all that the engine computes. */
  const computeLive = (id: string, options: RawOptions): Partial<OpenAnalysis> | undefined => {
    const { table } = get();
    const face = faceOf(id);
    if (!face.live || !table || inEngine(id, table)) return undefined;
    if (live?.id !== id || live.table !== table) live = { id, table, compute: face.live(table) };
    try {
      return { live: live.compute(options), madeOf: { options, table }, problem: undefined };
    } catch (error) {
      return { problem: asProblem(error) };
    }
  };

  const run = async (place: string, isLong = false): Promise<void> => {
    const analysis = opened(place);
    const table = analysis && listOf(analysis, get().table);
    if (!table || !analysis || isCurrent(analysis, table)) return;
    const { id, history } = analysis;
    const options = history.present;
    const found = computeLive(id, options);
    if (found) {
      change(place, found);
      return;
    }
    if (analysis.isPaused || current) return;
    const mine = { place, abort: new AbortController(), isDropped: false };
    const isShown = (): boolean => !mine.isDropped && opened(place)?.id === id;
    current = mine;
    change(place, { running: 0, isLong });
    const stopPatience = delay(patience, () => isShown() && change(place, { isLong: true }));
    try {
      const { signal } = mine.abort;
      const progress = (done: number): unknown => isShown() && change(place, { running: done });
      const live = inEngine(id, table);
      const found =
        live && liveEngine
          ? { live: await live(liveEngine, { table, options }, { signal, onProgress: progress }) }
          : {
              report: await app.compute(
                { analysis: id, table, options },
                { signal, onProgress: ({ done }) => progress(done) },
              ),
            };
      if (isShown()) change(place, { ...found, madeOf: { options, table }, problem: undefined });
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
    show(place, history) {
      const analysis = opened(place);
      if (!analysis) return;
      const found = computeLive(analysis.id, history.present);
      if (found) {
        change(place, { history, ...found });
        return;
      }
      const isBack = isCurrent({ ...analysis, history }, get().table);
      change(place, { history, ...(isBack ? { isPaused: undefined } : {}) });
      stopWaiting();
      const table = listOf(analysis, get().table);
      // what follows a slider does not wait for it to rest
      if (table && inEngine(analysis.id, table)) void run(place);
      else stopWaiting = delay(editPause, () => void run(get().place));
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
