import { under } from '../under';

/** Texts of the command line's help. */
export const commandLine = {
  ...under('cli', {
    'help.title': 'Customer Pyramid on the command line',
    'help.commands': 'Commands',
    'help.analyses': 'Analyses',
    'help.options': 'Options',
    'help.analysisOptions': 'In --options',
    'help.examples': 'Examples',
    'help.exit': 'Exit codes',
    'help.reads': 'A row is',
    'help.more':
      'More about one of them: {command} --help. In the project itself, npm run --silent analyse -- stands for customer-pyramid.',
    'list.parts': '{parts}',
    'exit.0': 'done',
    'exit.1': 'a fault of ours, with its stack',
    'exit.2': 'input or arguments are wrong: one line says what, where and what to do',
    'command.all': 'The whole standard report of a list in one workbook, with its contents in front',
    'command.bring-home': 'Puts the result of a warehouse beside the list',
    'command.log': 'Makes the customer list of logs larger than a sheet, .csv, .csv.gz or .parquet, as .csv',
    'command.calculate': 'Calculates all formulas of a workbook, PYRAMID functions included',
    'command.sample': 'Writes the sample workbook',
    'command.completion': 'Prints what a shell needs to complete commands and options',
    'option.input':
      '.xlsx, .csv, .tsv or .txt; - is standard input, which is read too where something is piped in. Several files with the same columns are read as one list; tier-migration and equity-bridge take two, before and after',
    'option.range': 'A range of the first sheet, Sheet!A1:D20, or the name of a table; left out: the whole list',
    'option.shape':
      'What a row is; left out: recognised. Of orders a list of customers is made where an analysis compares customers',
    'option.decimals': 'Which is the decimal sign where a column of texts does not tell',
    'option.days': 'What stands first in a date where a column of texts does not tell',
    'option.credits': 'What credits (CR, H) do beside debits where a list does not tell',
    'option.options': 'A JSON file, or JSON text; left out: sensible defaults for the list',
    'option.customers': 'A list of customers, joined to the orders by id: columns that the option covariates names',
    'option.contacts': 'A contact log in a file of its own, for action-plan; left out: the one in the workbook',
    'option.output': 'An .xlsx file that gets the list with what was found',
    'option.json': 'A file that gets the unrounded numbers',
    'option.format':
      'What is printed: the report as text, the unrounded numbers, or the list with what was found beside it. Left out: table, where no file is asked for',
    'option.ics': 'A file that gets the action plan as a calendar',
    'option.csv': 'A file that gets the action plan as a list for a CRM',
    'option.code':
      'A folder for scripts in Python and R (pyramid, lifetime) with the list that they read: they reproduce the report',
    'option.sql': 'A folder that gets the pyramid or the lifetime value as SQL statements for a warehouse',
    'option.dialect': 'Of that statement; left out: duckdb',
    'option.dbt': 'The folder becomes a dbt project',
    'option.result': 'For bring-home: the file of the warehouse, .csv, .xlsx or .parquet',
    'option.id': 'For bring-home: the column of ids in the list; left out: the one that names customers',
    'option.language': 'Of texts, sheets and numbers; left out: that of the system',
    'option.list': 'Analyses with their roles and options as JSON Schema',
    'option.reference': 'The same as a page to read',
    'option.help': 'This text, or that of one command',
    'option.version': 'The version',
  }),
} as const;
