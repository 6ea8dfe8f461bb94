/** Texts that the pane has before the file of its language has come: what is said where it does not open. */
export const start = {
  'start.slow': 'Excel has not answered yet.',
  'start.slow.remedy':
    'If a cell is being edited, finish with Enter or Esc. Otherwise close the pane and open it again.',
  'start.failed': 'The pane could not be opened.',
  'start.failed.remedy':
    'Your workbook is as it was. Try again; if that does not help, close Excel and open it again, or copy the details and report them.',
  'start.again': 'Open again',
  'action.copyDetails': 'Copy details',
  'action.copied': 'Copied',
  'start.languageMissing':
    'The texts in {language} could not be loaded: the pane speaks English for now. Open it again when the network is back.',
} as const;
