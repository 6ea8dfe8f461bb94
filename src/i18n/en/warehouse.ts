/** Handing a model over to a data warehouse as SQL, and bringing its result home. */
export const warehouse = {
  'problem.sql-not-for-analysis': 'This analysis cannot be handed over as SQL.',
  'remedy.sql-not-for-analysis': 'Hand the pyramid or the lifetime value over.',
  'problem.not-in-sql': 'What {value} asks for cannot be said in SQL.',
  'remedy.not-in-sql':
    'Choose BG/NBD, MBG/NBD, Pareto/NBD or NBD, known differences and cleaning of lines left out, and hand over again.',
  'sql.about.pyramid': 'Customer Pyramid: score and tier of every customer.',
  'sql.about.lifetime':
    'Customer Pyramid: chance to be active, expected purchases and lifetime value of every customer, with the fitted parameters; numerical error below 1e-9.',
  'sql.about.histories': 'Customer Pyramid: the order log, one row per customer.',
  'sql.about.counted': 'Customer Pyramid: histories counted, each once, to fit the model anew in the add-in.',
  'sql.reads': 'Reads the table {table}, with columns named as in the list.',
  'sql.fixedBreaks': 'Natural breaks are found on a list: the tiers are cut where this list was.',
  'sql.fixedDay': 'Ages are counted from the latest day of this list.',
  'sql.copyFor': 'Copy as SQL for {name}',
  'sql.copied': 'Copied: save it as {name} and run it in your warehouse. Its first lines say which table it reads.',
  'sql.column.count': 'Customers',
} as const;
