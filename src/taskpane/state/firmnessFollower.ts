import type { App } from '../../app/app';
import type { PyramidDetail } from '../../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Table } from '../../core/table/table';
import { modelAnalysis } from './modelActions';
import { isCurrent } from './openAnalysis';
import { modelOptions, modelPlace, type PaneStore } from './paneState';
import type { PaneSurroundings } from './surroundings';

/** Placements tried at first, while a slider moves, and in all, over all customers. */
const coarse = 10_000_000;
const fine = 100_000_000;
const fewest = 100;
/** Milliseconds of rest before it is refined. */
const rest = 300;

/**
 * Keeps the firmness of the pyramid up to date, in the engine beside the page: roughly as soon as the options change, as
 * finely as they ask once they have come to rest. Returns what ends it.
 */
export function followFirmness(
  app: Pick<App, 'computeAside'>,
  { get, set, subscribe }: PaneStore,
  { delay }: Pick<PaneSurroundings, 'delay'>,
): () => void {
  let isRunning = false;
  const wanted = (): { table: Table; options: PyramidOptions; draws: number } | undefined => {
    const { table, opened, firmness } = get();
    const options = modelOptions(get());
    const analysis = opened[modelPlace];
    if (!table || !options?.firmness || !analysis || !isCurrent(analysis, table)) return undefined;
    const within = (most: number): number =>
      Math.min(options.firmness?.draws ?? 0, Math.max(fewest, Math.floor(most / table.rowCount)));
    if (firmness?.of !== options || firmness.table !== table) return { table, options, draws: within(coarse) };
    const isDone = !firmness.found || firmness.found.draws >= within(fine);
    return isDone ? undefined : { table, options, draws: within(fine) };
  };
  const find = async ({ table, options, draws }: NonNullable<ReturnType<typeof wanted>>): Promise<void> => {
    const asked = { ...options, firmness: { ...options.firmness, draws } };
    try {
      const { detail } = await app.computeAside({ analysis: modelAnalysis, table, options: asked });
      set({ firmness: { of: options, table, found: (detail as PyramidDetail).firmness ?? undefined } });
    } catch {
      set({ firmness: { of: options, table } });
    }
  };
  const follow = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = wanted(); next; next = wanted()) {
        await find(next);
        if (wanted()) await new Promise<void>((done) => void delay(rest, done));
      }
    } finally {
      isRunning = false;
    }
  };
  return subscribe(() => void follow());
}
