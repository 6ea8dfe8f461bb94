import { Problem } from '../core/problem';

/** Remembers what was written. Rejects with `written-not-kept` when just that fails: everything is in the workbook. */
export async function keep(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'state-damaged') throw error;
    throw new Problem('written-not-kept', error.place, { ...error.params, cause: error.code });
  }
}
