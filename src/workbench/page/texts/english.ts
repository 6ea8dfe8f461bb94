export const english = {
  /** BCP 47. */
  tag: 'en',
  product: 'Workbook',
  open: 'Open',
  save: 'Save',
  undo: 'Undo',
  redo: 'Redo',
  recent: 'Recent files',
  print: 'Print',
  ascending: 'Sort from the lowest up (A to Z)',
  descending: 'Sort from the highest down (Z to A)',
  filter: 'Show only rows with the value of this cell',
  showAll: 'Show all rows',
  recentNote: 'Files that you open or save here are kept for you in this browser, the last eight.',
  forgetRecent: 'Forget these files',
  recentUnavailable: 'This browser keeps no files in this window.',
  commandRefused: {
    'no-list': 'There is no list here to sort or filter: select a cell in one.',
    'rows-hidden': 'Rows of this list are hidden. Show all rows first, then sort.',
    'on-header': 'This is the header of the list: select a value below it.',
    'nothing-to-print': 'This sheet has nothing to print.',
  },
  tooManyToPrint: (most: number) =>
    `More than ${most.toLocaleString('en')} rows are too many to print here. Filter the list, or save it and print it in Excel.`,
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
  fileEncrypted: (file: string) =>
    `${file} could not be opened: it is encrypted. Take the password away in Excel (File > Info > Protect Workbook).`,
  fileOfOtherKind: (file: string, kind: string) =>
    `${file} could not be opened: it is ${kind}. Save it in Excel as Excel Workbook (.xlsx).`,
  fileKinds: {
    FileIsXls: 'a workbook of Excel 97 to 2003 (.xls)',
    FileIsXlsb: 'a binary workbook (.xlsb)',
    FileIsOds: 'an OpenDocument spreadsheet (.ods)',
  },
  warnings: {
    'part-unreadable': (part: string) => `The part ${part} cannot be read and was left out.`,
    'sheet-unreadable': (sheet: string) => `Sheet “${sheet}” cannot be read and was left out.`,
    'sheet-renamed': (from: string, sheet: string) =>
      `Sheet “${from}” is called “${sheet}” here: Excel takes no such name twice.`,
    'cells-unreadable': (sheet: string, cell: string) =>
      `Cells of sheet “${sheet}” do not hold what they say, such as ${cell}.`,
    'encoding-guessed': (encoding: string) =>
      `The text was read as ${encoding}, which its bytes look most like: it is not UTF-8.`,
    'characters-unreadable': (count: number, line: number) =>
      `Characters that could not be read stand as \uFFFD: ${count}, the first in line ${line}.`,
    'fields-realigned': (count: number, line: number) =>
      `Lines with a delimiter too many or too few, or a stray quotation mark, were put right by what stands in the other lines: ${count}, the first is line ${line}.`,
    'pivot-source-changed': (sheet: string) =>
      `The source of a pivot table on sheet “${sheet}” has other columns now: refresh it.`,
    'places-not-moved': (sheet: string, what: string) =>
      `Rows or columns of sheet “${sheet}” were moved. These are saved where they were before: ${what}.`,
    'chart-rewritten': (sheet: string, chart: string) =>
      `Chart “${chart}” on sheet “${sheet}” was changed and is saved anew. Look at it in Excel: effects that this page does not know are lost.`,
  },
  fileTypeUnknown: (file: string) => `${file} could not be opened: choose an .xlsx or .csv file.`,
  textFault: {
    'not-text': (file: string) => `${file} could not be opened: it has bytes that are no text.`,
    workbook: (file: string) =>
      `${file} could not be opened: it is a workbook under another name. Give it its ending back.`,
    json: (file: string) =>
      `${file} could not be opened: it holds JSON, not a table. Export it as CSV, or open it in Excel with Data > Get Data.`,
    markup: (file: string) =>
      `${file} could not be opened: it is a web page or XML, not a table. Open it in Excel and save it as .xlsx.`,
    'quote-open': (file: string, line: number) =>
      `${file} could not be opened: the quotation mark that opens in line ${line} is never closed.`,
    'too-many-rows': (file: string) => `${file} could not be opened: it has more rows than a sheet holds.`,
    'too-many-columns': (file: string) => `${file} could not be opened: it has more columns than a sheet holds.`,
  },
  fileMissing: (file: string) => `${file} was not found.`,
  noAddIn: 'No add-in is loaded.',
  manifest: {
    missing: 'The add-in was not loaded: this server has no manifest.xml.',
    notXml: 'The add-in was not loaded: its manifest is not well-formed XML.',
    lacks: (part: string) => `The add-in was not loaded: its manifest has no <${part}>.`,
    resourceMissing: (id: string) =>
      `The add-in was not loaded: its manifest refers to “${id}”, which is not among its resources.`,
    addressInvalid: (address: string) => `The add-in was not loaded: “${address}” in its manifest is not an address.`,
    functionsMissing: (path: string) => `The add-in’s functions were not loaded: ${path} was not found.`,
    functionsBroken: (path: string, reason: string) =>
      `The add-in’s functions were not loaded: ${path} cannot be read (${reason}).`,
  },
  commandFailed: (button: string, reason: string) => `“${button}” could not be carried out: ${reason}`,
  dismiss: 'Dismiss',
  edit: 'Edit',
  refused: {
    sheetProtected:
      'The cell you are trying to change is on a protected sheet. To make a change, unprotect the sheet first.',
    lastSheet: 'A workbook must contain at least one visible worksheet.',
    mergeInTable: 'Cells of a table cannot be merged.',
    sheetNameTaken: 'That name is already taken. Try a different one.',
    sheetName:
      'This is not a valid name for a sheet: it must have 1 to 31 characters and none of these: \\ / ? * [ ] or :',
    shift:
      'This operation is not allowed: it would shift part of a table, or push filled cells off the end of the sheet.',
    unknown: 'This cannot be done here. The workbook was left as it was.',
  },
  fault: (reason: string) => `Something went wrong: ${reason}`,
};

/** The page's own words in one language. */
export type PageTexts = typeof english;
