import { under } from '../under';

/** Texts of what is kept in the workbook, and of taking it out again. */
export const safety = under('safety', {
  newerModel: '{name} (made by a newer version)',
  remove: 'Remove everything of this add-in from the workbook',
  title: 'Remove everything',
  noWayBack: 'This cannot be taken back.',
  whatGoes:
    'Models, settings, hidden marks and the names CLV and TIER leave this workbook for good. Your lists stay as they are.',
  sheetsToo: 'Report sheets too',
  columnsToo: 'Columns written beside lists too',
  confirm: 'Remove',
  keep: 'Keep',
  removed: 'Removed. Columns: {columns}, report sheets: {sheets}.',
});
