/** For every code of core/problem.ts what happened and what to do. The place is shown beside the text as a link. */
export const problems = {
  'problem.selection-empty': 'The selection is empty.',
  'remedy.selection-empty': 'Select your customer list, one row per customer.',
  'problem.selection-one-cell': 'Only one cell is selected, and there is no list around it.',
  'remedy.selection-one-cell': 'Select your customer list, or one cell inside it.',
  'problem.selection-too-large': 'The selection is too large to be read at once.',
  'remedy.selection-too-large': 'Select fewer columns or rows, or only the filled part of the sheet.',
  'problem.selection-several-areas-differ': 'The selected areas do not fit together.',
  'remedy.selection-several-areas-differ': 'Select areas that share the same rows or the same columns.',
  'problem.header-merged': 'The header row has merged cells, so the columns cannot be told apart.',
  'remedy.header-merged': 'Unmerge the header so that each column has one name, or select the list without it.',
  'problem.no-data-rows': 'There are no customers below the header.',
  'remedy.no-data-rows': 'Select the rows below the header too.',
  'problem.no-numeric-column': 'No column of the list holds numbers.',
  'remedy.no-numeric-column': 'Include at least one column with numbers, such as sales or margin.',

  'problem.no-customer-column': 'The list does not say whose orders these are: no column names the customer.',
  'remedy.no-customer-column':
    'Export it with the customer’s name, number or e-mail address, or choose the column that holds it.',
  'problem.needs-customers': 'This analysis compares customers, and the rows of this list are not one customer each.',
  'remedy.needs-customers':
    'Make the customer list from the orders, choose the list that has one row per customer, or say what a row of this list is.',
  'problem.needs-orders': 'This analysis reads orders, and the rows of this list are not one order each.',
  'remedy.needs-orders':
    'Choose the list with customer, date and amount of each order, or say what a row of this list is.',
  'problem.needs-contracts': 'This analysis reads contracts, and the rows of this list are not one contract each.',
  'remedy.needs-contracts': 'Choose the list with start and end of each contract, or say what a row of this list is.',

  'problem.too-few-columns': 'The list has too few columns for this analysis.',
  'remedy.too-few-columns': 'Select a list with more columns of numbers, or choose another analysis.',
  'problem.column-missing': 'The list has no column {column}.',
  'remedy.column-missing': "Select the list that has it, or use this list's columns instead.",
  'problem.column-duplicate': 'The column {column} is used twice.',
  'remedy.column-duplicate': 'Keep it once and remove the other.',
  'problem.column-not-numeric': 'The column {column} does not hold numbers.',
  'remedy.column-not-numeric': 'Choose a column with numbers, or turn its text into numbers.',
  'problem.column-all-errors': 'All values of {column} are errors.',
  'remedy.column-all-errors': 'Mend the formulas in this column, or remove it from the indicators.',
  'problem.column-no-variance': 'All values of {column} are equal, so it cannot tell customers apart.',
  'remedy.column-no-variance': 'Remove it from the indicators, or score it by bands, by a target or by rank.',
  'problem.column-no-values': 'The column {column} has no values.',
  'remedy.column-no-values': 'Fill it in, or remove it from the indicators.',

  'problem.options-invalid': 'A setting is not valid.',
  'remedy.options-invalid': 'Check the setting that is named, or start from a preset.',
  'problem.analysis-unknown': 'The analysis {id} does not exist.',
  'remedy.analysis-unknown': 'Choose one from the list of analyses.',
  'problem.weight-negative': 'A weight is below 0 or not a number.',
  'remedy.weight-negative': 'Give it 0 or more. If less is better, switch the direction instead.',
  'problem.weights-all-zero': 'All weights are 0.',
  'remedy.weights-all-zero': 'Give at least one indicator a weight above 0.',
  'problem.too-many-categories': 'The column {column} has {count} different values.',
  'remedy.too-many-categories': 'Choose a column with few of them, such as a tier, a region or an industry.',
  'problem.no-category-column': 'The list has no column of categories for this.',
  'remedy.no-category-column': 'Include columns such as tier, region or market type.',
  'problem.aspect-empty': 'An aspect has a weight but no indicators.',
  'remedy.aspect-empty': 'Give it an indicator, or set its weight to 0.',
  'problem.cuts-do-not-add-up': 'The shares of the tiers add up to {sum}%, not to 100%.',
  'remedy.cuts-do-not-add-up': 'Change the shares until they add up to 100.',
  'problem.cuts-not-descending': 'The lowest scores of the tiers do not fall from top to bottom.',
  'remedy.cuts-not-descending': 'Give each tier a lower score than the tier above it.',
  'problem.bands-invalid': 'The bands of {column} are not in order, or their points are not between 0 and 100.',
  'remedy.bands-invalid': 'Let each band start higher than the one before, with points from 0 to 100.',
  'problem.target-not-positive': 'The target of {column} is not above 0.',
  'remedy.target-not-positive': 'Enter a target above 0.',
  'problem.cutoffs-not-ascending': 'The cut-offs do not rise: {first} comes before {second}.',
  'remedy.cutoffs-not-ascending': 'Sort them from low to high, each one once.',
  'problem.segment-codes-twice': '{count} codes belong to more than one segment: {codes}.',
  'remedy.segment-codes-twice': 'Keep each code in one segment only.',
  'problem.segment-codes-missing': '{count} codes belong to no segment: {codes}.',
  'remedy.segment-codes-missing': 'Add them to a segment, so that every code has one.',
  'problem.no-rated-customer': 'No customer could be rated, because each lacks a value.',
  'remedy.no-rated-customer': 'Fill in values, or choose under missing values to use the other indicators.',
  'problem.rules-leave-nobody': 'The rules leave every customer unrated.',
  'remedy.rules-leave-nobody': 'Make the rule that leaves customers unrated narrower, or remove it.',
  'problem.did-not-converge': 'The computation did not settle on a result.',
  'remedy.did-not-converge': 'Check the columns for extreme values, or use more data.',
  'problem.value-out-of-range': 'A value is outside the range that makes sense here.',
  'remedy.value-out-of-range': 'Correct the value, or choose a column whose total is above 0.',

  'problem.pairwise-not-square': 'The pairwise comparisons do not have one row and one column per indicator.',
  'remedy.pairwise-not-square': 'Give as many rows as indicators, and in every row as many values.',
  'problem.pairwise-incomplete': 'The comparison of {first} with {second} is missing.',
  'remedy.pairwise-incomplete': 'Say how many times as important {first} is as {second}: 1 for equal, up to 9.',
  'problem.pairwise-not-positive': 'The comparison of {first} with {second} is {value}, but must be above 0.',
  'remedy.pairwise-not-positive': 'Use 1 to 9 if {first} matters more, and fractions such as 1/3 if it matters less.',
  'problem.pairwise-not-reciprocal':
    '{first} against {second} is {value}, which is not the reciprocal of {second} against {first}.',
  'remedy.pairwise-not-reciprocal':
    'Write 1/3 in the one place if the other holds 3, and 1 where an indicator meets itself.',
  'problem.pairwise-too-many': '{count} indicators are too many to compare in pairs.',
  'remedy.pairwise-too-many': 'Compare at most {most}, or put the indicators into groups.',
  'problem.dimension-mismatch': '{column} must be an indicator and belong to exactly one dimension.',
  'remedy.dimension-mismatch': 'Add it to the indicators, put it into a dimension, or take it out of the others.',
  'problem.no-complete-customer':
    'No customer has a value in every indicator, so weights cannot be learned from the data.',
  'remedy.no-complete-customer':
    'Fill in values, leave out the indicator with most gaps, or choose weights by points or by order.',
  'problem.indicators-identical': 'The indicators rise and fall together, so their data say nothing about weights.',
  'remedy.indicators-identical': 'Leave one of them out, or choose another way to weights.',

  'problem.days-without-year': 'The column {column} has days and months without their year.',
  'remedy.days-without-year':
    'Export the file with its first line (EXTF), which says the year, or write whole dates into the column.',
  'problem.column-not-date': 'The column {column} does not hold dates.',
  'remedy.column-not-date': 'Choose a column with dates, or turn its text into dates.',
  'problem.returns-refused': 'The list has {count} orders with a negative amount (rows {rows}).',
  'remedy.returns-refused': 'Set returns to be taken off earlier purchases or left out, or remove these rows.',
  'problem.amounts-not-positive':
    'All {count} customers with repeat purchases have a mean amount of 0 or less, for example {customers}.',
  'remedy.amounts-not-positive': 'Correct these amounts, or go on without the spend model.',
  'problem.no-repeat-customer': 'No customer has bought again, so nothing can be learned about repeat purchases.',
  'remedy.no-repeat-customer': 'Use a longer period, or a smaller time unit.',
  'problem.too-few-customers': '{count} customers are too few for this model.',
  'remedy.too-few-customers': 'Use a list with more customers.',
  'problem.recency-after-age':
    'The last purchase lies after the end of the observation, or a time is below 0 (rows {rows}).',
  'remedy.recency-after-age': 'Correct these rows: 0 ≤ recency ≤ T, and recency 0 when there is no repeat purchase.',
  'problem.frequency-not-whole': 'A number of purchases or customers is not a whole number of 0 or more (rows {rows}).',
  'remedy.frequency-not-whole': 'Correct these rows, or choose another column.',
  'problem.retention-not-share': 'A retention of {value} is not a share from 0 to 1.',
  'problem.retention-not-share.one': '{count} customer has a retention outside 0 to 1: {customers}.',
  'problem.retention-not-share.other': '{count} customers have a retention outside 0 to 1, among them {customers}.',
  'remedy.retention-not-share': 'Write 80% as 0.8, or as 80% with the percent sign.',
  'problem.value-without-end':
    'With a retention of {value}, this growth and this discount rate the value grows without end.',
  'problem.value-without-end.one': 'The value of {count} customer grows without end: {customers}.',
  'problem.value-without-end.other': 'The value of {count} customers grows without end, among them {customers}.',
  'remedy.value-without-end': 'Set a horizon; or use a retention below 1, a higher discount rate or less growth.',
  'problem.survivors-not-falling':
    'The customers still there are blank, below 0 or more than the row before (row {row}).',
  'remedy.survivors-not-falling': 'List one cohort: one row per period, the start first, never more than before.',
  'problem.contract-ends-before-start.one': '{count} contract ends before it starts (row {rows}).',
  'problem.contract-ends-before-start.other': '{count} contracts end before they start (rows {rows}).',
  'problem.contract-ends-before-start': 'A contract ends before it starts.',
  'remedy.contract-ends-before-start': 'Correct these dates, or choose other columns.',
  'problem.nobody-left': 'No customer has left, so nothing can be learned about leaving.',
  'remedy.nobody-left': 'Use a longer observation, or a shorter period between renewals.',
  'problem.too-few-periods': 'There are fewer than two renewals to learn from.',
  'remedy.too-few-periods': 'Use a longer observation, or a shorter period between renewals.',
  'problem.unit-too-coarse': 'No customer is seen for even one whole unit of time.',
  'remedy.unit-too-coarse': 'Choose a smaller time unit.',
  'problem.no-purchase-dates': 'This model needs the days of all purchases; the list only counts them.',
  'remedy.no-purchase-dates': 'Select the list of orders, or choose another model.',
  'problem.covariate-changes': '{column} is not the same in all rows of some customers ({count}): {customers}.',
  'remedy.covariate-changes':
    'A known difference has to be constant: choose another column, or give one row per customer in a second list.',
  'problem.covariate-blank': '{column} has no value for some customers ({count}): {customers}.',
  'remedy.covariate-blank': 'Fill it in, or leave the column or these customers out.',
  'problem.covariate-one-value': '{column} is the same for all customers, so it makes no difference.',
  'remedy.covariate-one-value': 'Choose a column in which customers differ.',
  'problem.covariates-not-with-model': 'This model takes no known differences.',
  'remedy.covariates-not-with-model': 'Choose Pareto/NBD, BG/NBD or MBG/NBD, or the one that fits best.',

  'problem.sheet-protected': 'The sheet is protected.',
  'remedy.sheet-protected': 'Take off the protection under Review, then write again.',
  'problem.sheet-no-room-right': 'There is no room for new columns to the right of the list.',
  'remedy.sheet-no-room-right': 'Free some columns to the right, or move the list to the left.',
  'problem.cells-in-the-way': 'The cells to be written already have content, or a rule for what may stand in them.',
  'remedy.cells-in-the-way': 'Allow replacing them, or move their content.',
  'problem.cells-merged': 'Merged cells are in the way.',
  'remedy.cells-merged': 'Unmerge them, then try again.',
  'problem.cells-spilled': 'The result of a formula reaches into the cells to be written.',
  'remedy.cells-spilled': 'Move the formula that spills, then write again.',
  'problem.workbook-protected': 'The structure of the workbook is protected, so no sheet can be added.',
  'remedy.workbook-protected': 'Take off the protection under Review > Protect Workbook, or write columns only.',
  'problem.workbook-read-only': 'The workbook is open for reading only.',
  'remedy.workbook-read-only': 'Choose Edit Workbook, or save a copy and write there.',
  'problem.cell-edit-mode': 'A cell is being edited.',
  'remedy.cell-edit-mode': 'Press Enter or Esc in the sheet, then try again.',
  'problem.sheet-name-taken': 'There is already a sheet with this name.',
  'remedy.sheet-name-taken': 'Rename that sheet, then try again.',
  'problem.source-gone': 'What was remembered is no longer in the workbook.',
  'remedy.source-gone': 'Select the list again.',
  'problem.state-damaged': 'The models saved in this workbook cannot be read.',
  'remedy.state-damaged':
    'You can go on. Nothing of them is lost: the first model that you save sets them aside in the workbook. An earlier version of the file has them too.',
  'problem.api-not-supported': 'This version of Excel lacks a function that is needed.',
  'remedy.api-not-supported': 'Update Excel, or open the workbook in Excel on the web.',
  'problem.list-changed': 'The list kept changing while it was written.',
  'remedy.list-changed': 'Nothing was written. Wait until nobody changes the list, then write again.',
  'problem.values-typed': 'Cells that were written before hold something else now.',
  'remedy.values-typed': 'Write from the pane, which asks whether to keep or to replace it.',
  'problem.written-not-kept': 'Everything was written, but the options could not be saved in the workbook.',
  'remedy.written-not-kept': 'Write again when Excel is ready; the results are updated in place.',
  'problem.write-remains': 'Excel refused to put everything back.',
  'remedy.write-remains': 'Not yet as before: {places}. Clean up as soon as Excel answers again.',
  'problem.host-silent': 'Excel does not answer.',
  'remedy.host-silent': 'If a cell is being edited, finish with Enter or Esc. Then try again.',
  'problem.host-refused': 'Excel refused the operation.',
  'remedy.host-refused': 'Try again. If it happens again, copy the details and report them.',

  'problem.file-missing': 'The file does not exist.',
  'remedy.file-missing': 'Check the name and the folder.',
  'problem.file-damaged': 'The file cannot be read.',
  'remedy.file-damaged': 'Open it in Excel and save it again, or use another copy.',
  'problem.file-not-text': 'The file has bytes that are no text.',
  'remedy.file-not-text': 'Export it again as CSV UTF-8, or open it with the program it comes from.',
  'problem.file-is-workbook': 'The file is a workbook under another name.',
  'remedy.file-is-workbook': 'Give it its ending back (.xlsx), or save it in Excel as .xlsx.',
  'problem.file-is-json': 'The file holds JSON, not a table.',
  'remedy.file-is-json': 'Export it as CSV, or open it in Excel with Data > Get Data > From JSON and save it as .xlsx.',
  'problem.file-is-markup': 'The file is a web page or XML, not a table.',
  'remedy.file-is-markup': 'Open it in Excel and save it as Excel Workbook (.xlsx).',
  'problem.file-quote-open':
    'The quotation mark that opens in line {line} is never closed: a part of the file is missing.',
  'remedy.file-quote-open': 'Export the file again, or close the quotation mark in that line.',
  'problem.file-too-many-rows': 'The file has more rows than a sheet holds (1,048,576).',
  'remedy.file-too-many-rows': 'Split it into several files.',
  'problem.file-too-many-columns': 'The file has more columns than a sheet holds (16,384).',
  'remedy.file-too-many-columns': 'Leave out columns when you export it.',
  'problem.file-type-unknown': 'This type of file is not supported.',
  'remedy.file-type-unknown': 'Use an .xlsx or a .csv file.',
  'problem.file-encrypted': 'The file is encrypted with a password.',
  'remedy.file-encrypted':
    'Open it in Excel, take the password away under File > Info > Protect Workbook, and save it.',
  'problem.file-is-xls': 'The file is a workbook of Excel 97 to 2003 (.xls).',
  'remedy.file-is-xls': 'Open it in Excel and save it as Excel Workbook (.xlsx).',
  'problem.file-is-xlsb': 'The file is a binary workbook (.xlsb).',
  'remedy.file-is-xlsb': 'Open it in Excel and save it as Excel Workbook (.xlsx).',
  'problem.file-is-ods': 'The file is an OpenDocument spreadsheet (.ods).',
  'remedy.file-is-ods': 'Open it in Excel or LibreOffice and save it as Excel Workbook (.xlsx).',
  'problem.file-not-writable': 'The file cannot be written.',
  'remedy.file-not-writable': 'Close it in other programs, or choose another name or folder.',
  'problem.arguments-invalid': 'An argument is missing or not known.',
  'remedy.arguments-invalid': 'Run the command with --help to see the arguments.',
  'problem.options-not-json': 'The options are not valid JSON.',
  'remedy.options-not-json': 'Check commas, quotes and brackets.',

  'problem.cancelled': 'Cancelled. The workbook is as it was.',
  'remedy.cancelled': 'Start again whenever you like.',
  'problem.internal': 'Something went wrong in the add-in.',
  'remedy.internal': 'Try again. If it happens again, copy the details and report them.',

  'cli.customersMade.one':
    'The rows are orders: a list of {count} customer was made of {rows} rows, on the sheet {sheet}.',
  'cli.customersMade.other':
    'The rows are orders: a list of {count} customers was made of {rows} rows, on the sheet {sheet}.',
  'cli.looksLike.customers': 'The list looks like one row per customer. The options are taken as they stand.',
  'cli.looksLike.orders': 'The list looks like one row per order. The options are taken as they stand.',
  'cli.looksLike.order-lines': 'The list looks like several rows per order. The options are taken as they stand.',
  'cli.looksLike.contracts': 'The list looks like one row per contract. The options are taken as they stand.',
  'cli.looksLike.counts':
    'The list looks like one row per customer with its purchases counted. The options are taken as they stand.',
  'cli.looksLike.snapshots':
    'The list looks like one row per customer and period. The options are taken as they stand.',
  'cli.warning.part-unreadable': 'The part {part} of the file cannot be read and was left out: {detail}',
  'cli.warning.sheet-unreadable': 'Sheet "{sheet}" cannot be read and was left out ({part}): {detail}',
  'cli.warning.sheet-renamed':
    'The name "{from}" of a sheet is taken or not allowed in Excel: the sheet is called "{sheet}" here.',
  'cli.warning.cells-unreadable.one': '{count} cell of sheet "{sheet}" does not hold what it says: {cell}',
  'cli.warning.cells-unreadable.other':
    '{count} cells of sheet "{sheet}" do not hold what they say; the first one is {cell}',
  'cli.warning.encoding-guessed':
    'The text was read as {encoding}, which its bytes look most like: it is not UTF-8. Look at a name with accents or other letters.',
  'cli.warning.characters-unreadable.one':
    '{count} character could not be read and stands as \uFFFD, in line {line}. Ask for the file in UTF-8.',
  'cli.warning.characters-unreadable.other':
    '{count} characters could not be read and stand as \uFFFD, the first in line {line}. Ask for the file in UTF-8.',
  'cli.warning.fields-realigned.one':
    'Line {line} has a delimiter too many or too few, or a stray quotation mark; it was put right by what stands in the other lines. Look at it.',
  'cli.warning.fields-realigned.other':
    '{count} lines have a delimiter too many or too few, or a stray quotation mark; they were put right by what stands in the other lines. Look at them, the first is line {line}.',
  'cli.warning.pivot-source-changed':
    'The source of a pivot table on sheet "{sheet}" has other columns now ({part}): refresh the pivot table in Excel and check its fields.',
  'cli.warning.places-not-moved':
    'Rows or columns of sheet "{sheet}" were moved. These are saved where they were before: {what}',
  'cli.question.decimal':
    'Column {column}: {example} was read as {read}; it can also be {otherwise}. Say which with --decimals {chosen} or --decimals {other}.',
  'cli.question.day-order':
    'Column {column}: {example} was read as {read}; it can also be {otherwise}. Say which with --days {chosen} or --days {other}.',
  'cli.assumed.customers':
    'A row was taken for a customer; the list does not say so clearly. Confirm with --shape customers, or say otherwise: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.orders':
    'A row was taken for an order; the list does not say so clearly. Confirm with --shape orders, or say otherwise: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.order-lines':
    'Several rows were taken for one order; the list does not say so clearly. Confirm with --shape order-lines, or say otherwise: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.contracts':
    'A row was taken for a contract; the list does not say so clearly. Confirm with --shape contracts, or say otherwise: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.counts':
    'A row was taken for a customer with its purchases counted; the list does not say so clearly. Confirm with --shape counts, or say otherwise: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.snapshots':
    'A row was taken for a customer in a period; the list does not say so clearly. Confirm with --shape snapshots, or say otherwise: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.question.credit-sign':
    'Column {column}: {example} was read as {read}, as in the account of a customer; it can also be {otherwise}. Say which with --credits {chosen} or --credits {other}.',
  'cli.left.one': '{count} cell keeps the value that the file held, as its formula cannot be calculated here: {cells}',
  'cli.left.other':
    '{count} cells keep the values that the file held, as their formulas cannot be calculated here: {cells}',
  'cli.help': `Customer Pyramid on the command line

  npm run --silent analyse -- pyramid --input FILE.xlsx|FILE.csv [--range A1:D20] [--options FILE.json]
                              [--output OUT.xlsx] [--json REPORT.json]
  npm run --silent analyse -- customers --input FILE.csv --output OUT.xlsx
                                           makes the customer list of orders or order lines
  npm run --silent analyse -- tier-migration --input BEFORE.xlsx --input AFTER.xlsx [--options FILE.json]
                                           compares two lists of the same customers; equity-bridge too
  npm run --silent analyse -- bring-home --input LIST.xlsx --result TIERS.parquet --output OUT.xlsx
                                           puts the result of a warehouse beside the list
  npm run --silent analyse -- calculate --input FILE.xlsx --output OUT.xlsx
                                           calculates all formulas, PYRAMID functions included
  npm run --silent analyse -- --list       analyses with their roles and options as JSON Schema
  npm run --silent analyse -- --reference  the same as a page to read
  npm run --silent analyse -- --help       this text

  --range    a range of the first sheet, Sheet!A1:D20, or the name of a table; left out: the whole list
  --shape    what a row is: customers, orders, order-lines, contracts, counts, snapshots; left out: recognised.
             Of orders a list of customers is made where an analysis compares customers
  --decimals point or comma: which is the decimal sign where a column of texts does not tell
  --days     day-first or month-first: what stands first in a date where a column of texts does not tell
  --credits  credit-negative or credit-positive: what credits (CR, H) do beside debits where a list does not tell
  --customers a list of customers, joined to the orders by id: columns that the option covariates names
  --contacts a contact log in a file of its own, for action-plan; left out: the one in the workbook
  --ics, --csv  files that get the action plan as a calendar, and as a list for a CRM
  --code     a folder for scripts in Python and R (pyramid, lifetime) with the list that they read: they reproduce the report
  --options  a JSON file, or JSON text; left out: sensible defaults for the list
  --sql      a folder that gets the pyramid or the lifetime value as SQL statements for a warehouse
  --dialect  duckdb, spark, snowflake, bigquery or postgresql; left out: duckdb
  --dbt      the folder becomes a dbt project
  --result, --id  for bring-home: the file of the warehouse (.csv, .parquet), and the column of ids in the list

Exit code 0, or 2 with one line that says what is wrong and what to do.`,
} as const;
