import { under } from '../under';

/** Texts of what is kept in the workbook, and of taking it out again. */
export const safety = under('safety', {
  newerModel: '{name} (made by a newer version)',
});
