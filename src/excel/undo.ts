import { Problem, type Place, type ProblemParams } from '../core/problem';
import { inExcel, type Batch, type RunLimits } from './batch';

/** One change of a write, and how it is taken back. */
export interface UndoStep {
  /** Where it is, to be named when it cannot be taken back. */
  place: Place;
  /** True if the workbook still holds what the change left. Changes that nobody sees need none. */
  stands?(batch: Batch): Promise<boolean>;
  /** Queues (or does) the way back. Must also work when the change was made only in part, or is taken back already. */
  restore(batch: Batch): Promise<void>;
}

/** What could not be taken back. */
export interface Remains {
  places: Place[];
  /** Why the first of them stays. */
  problem: Problem;
}

/** The changes of one write in their order. */
export class Journal {
  private steps: UndoStep[] = [];
  private isBegun = false;
  private first: UndoStep | undefined;
  private last: UndoStep | undefined;

  add(...steps: UndoStep[]): void {
    this.steps.push(...steps);
  }

  /** What is done before the first change back, so that one that is cut off is found again. */
  begin(step: UndoStep): void {
    this.first = step;
  }

  /** What is done when nothing remains, and only then. */
  end(step: UndoStep): void {
    this.last = step;
  }

  /**
   * Puts everything back, last change first, and goes on past a step that fails: such steps are kept, so that it can be
   * called again until nothing remains. An Excel that does not answer is asked once, and after a cancel nothing is.
   */
  async rollBack(limits: RunLimits = {}): Promise<Remains | undefined> {
    this.isBegun = true;
    const left: UndoStep[] = [];
    const steps = [...this.steps].reverse();
    const beginning = this.first && steps.length > 0 ? [this.first] : [];
    let first: Problem | undefined;
    for (const step of [...beginning, ...steps, ...(this.last ? [this.last] : [])]) {
      if (step === this.last && first) break;
      if (limits.signal?.aborted) first ??= new Problem('cancelled');
      if (isStopped(first)) {
        if (step !== this.first) left.unshift(step);
        continue;
      }
      try {
        await inExcel(async (batch) => {
          await step.restore(batch);
          await batch.syncWrites();
        }, limits);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        // What has to be put back is put back without the note as well.
        if (step === this.first && !isStopped(error)) continue;
        first ??= error;
        if (step !== this.first) left.unshift(step);
      }
    }
    this.steps = left;
    if (!first) return undefined;
    const places = new Map(left.map(({ place }) => [`${place.sheet}!${place.address}`, place]));
    return { places: [...places.values()], problem: first };
  }

  /**
   * Takes everything back if it stands as it was written, or if taking it back has begun before. `false`: somebody
   * changed it since, nothing was done.
   */
  async takeBack(limits: RunLimits = {}): Promise<boolean | Remains> {
    if (!this.isBegun) {
      const stands = await inExcel(async (batch) => {
        for (const step of this.steps) {
          if (step.stands && !(await step.stands(batch))) return false;
        }
        return true;
      }, limits);
      if (!stands) return false;
    }
    return (await this.rollBack(limits)) ?? true;
  }
}

/** After these nothing more is asked of Excel. */
function isStopped(problem: Problem | undefined): boolean {
  return problem?.code === 'host-silent' || problem?.code === 'cancelled';
}

/** Milliseconds to wait for an Excel that did not answer before, or that the user did not want to wait for. */
export const shortLimit = 10_000;

/** Puts back what a failed write did, and gives the error to be thrown. */
export async function rollBackAfter(error: unknown, journal: Journal): Promise<{ error: unknown; remains: boolean }> {
  const isShort = error instanceof Problem && isStopped(error);
  const remains = await journal.rollBack(isShort ? { answer: shortLimit } : {});
  return { error: withRemains(error, remains), remains: remains !== undefined };
}

/** What went wrong at first, with what could not be put back; nothing is lost behind another failure. */
export function withRemains(error: unknown, remains: Remains | undefined): unknown {
  if (!remains || !(error instanceof Problem)) return error;
  const [place] = remains.places;
  const named = remains.places.map(({ sheet, address }) =>
    address === undefined ? (sheet ?? '') : `${sheet}!${address}`,
  );
  const params: ProblemParams = { cause: error.code, refused: remains.problem.code, places: { list: named } };
  const { code } = error.params;
  return new Problem('write-remains', place, typeof code === 'string' ? { ...params, code } : params);
}

/** Deletes a sheet that this add-in added, if it is still there. */
export async function removeSheet(batch: Batch, name: string): Promise<void> {
  const sheet = batch.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await batch.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await batch.sync();
}
