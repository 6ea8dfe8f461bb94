/** How a developer adds an analysis, walked through. */
export const ownAnalysisHelp = {
  intro:
    'An analysis is a record: which columns it needs, which options it has, and how it gets from a table to a report. It knows nothing of Excel. Engine, pane, command line, full report and this help find it in one list. As an example: who has bought less than the year before?',
  'options.title': 'Say what can be set',
  'options.text':
    'A schema of the options, each with a default. An option that names a column is a columnOption: the form then offers the columns of the list. The form in the pane and the JSON Schema of the command line come from it.',
  'evaluate.title': 'Compute',
  'evaluate.text':
    'A pure function from columns and options to numbers. What the user can mend is a Problem with a code, a place and a remedy.',
  'record.title': 'Make it a record',
  'record.text':
    'defineAnalysis brings it together: needs, schema, defaults, evaluation, and what is written. Empty lists, lists of other rows and missing columns are dealt with before your code is called.',
  'catalogue.title': 'Add one line to the catalogue',
  'catalogue.text': 'From here on the gallery shows it, the command line runs it, and the help has a page of it.',
  'texts.title': 'Give it words',
  'texts.text':
    'Name, question, options and report in every language. A key that is missing does not compile or fails the check of texts.',
  'help.title': 'Explain it',
  'help.text':
    'Formulas and sources in help/methods.ts; how to read it and where it ends in i18n/<language>/help/analyses.ts. A test fails until they are there.',
  'test.title': 'Test it against something printed',
  'test.text':
    'Steps with their arithmetic in a comment, and a result that somebody published. Then try it on the sample.',
} as const;
