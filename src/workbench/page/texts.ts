/** The page's own words. The add-in's words are the add-in's. */
export const texts = {
  product: 'Workbook',
  open: 'Open',
  save: 'Save',
  undo: 'Undo',
  redo: 'Redo',
  standIn: 'Stands in for Excel. Everything stays in this browser.',
  pane: 'Task pane',
  sheet: 'Sheet',
  resizePane: 'Width of the task pane',
  ribbon: 'Ribbon',
  sum: 'Sum',
  count: 'Count',
  average: 'Average',
  fileDamaged: (file: string) =>
    `${file} could not be opened: it is not a readable workbook. The open workbook was left as it was.`,
  fileTypeUnknown: (file: string) => `${file} could not be opened: choose an .xlsx or .csv file.`,
  fileMissing: (file: string) => `${file} was not found.`,
  noAddIn: 'The add-in is not there: its manifest could not be read.',
  dismiss: 'Dismiss',
  edit: 'Edit',
  fault: (reason: string) => `Something went wrong: ${reason}`,
} as const;
