/** Frequent questions with their answers. */
export const questionsHelp = {
  'best.question': 'Why is my best customer not Top?',
  'best.answer':
    'Most likely it is best in sales, and the pyramid weighs more than sales. Select its row: the customer card shows what each indicator gives it against the average of its tier, and which change would lift it. Then look at three things. Direction: are days to pay set to “less is better”? Scale: with min–max one giant makes everybody else small; percentile rank does not. Rules: a knock-out rule wins over the score. If you know better than the numbers, place the customer by hand with a reason.',
  'weights.question': 'Which weights are right?',
  'weights.answer':
    'There are no right ones, only ones you can defend. Start with two or three indicators, order them by importance and take the weights of the rank order. “Help me choose” compares several methods, and firmness shows how much hangs on them: where most tiers are firm, stop turning the sliders.',
  'unrated.question': 'Why has a customer no tier?',
  'unrated.answer':
    'It lacks a value for an indicator with a weight. That never counts as 0. Fill the cell, or choose under missing values to weigh the other indicators instead or to take the median.',
  'ties.question': 'Why does the top tier hold more customers than 1%?',
  'ties.answer':
    'Counts are rounded up, and customers with equal scores are never parted: by default all of them go up. With 10 customers, 1% is still one customer.',
  'orders.question': 'My list has orders, not customers. What now?',
  'orders.answer':
    'Select it all the same. The pane sees that each row is an order and offers a customer list made of it, or analyses that read orders, such as lifetime value and cohorts. If it took the rows for something else, say so at the top of the pane.',
  'read.question': 'A date or a number was read wrongly. How do I put it right?',
  'read.answer':
    'The line at the top of the pane says how many cells need a look. It opens a list in which every finding leads to its cells, and asks once where something can be read two ways, such as 3/4/2025.',
  'again.question': 'New figures have come in. What happens to what was written?',
  'again.answer':
    'Write again: the columns and sheets of the same model are replaced, not added a second time. Values that you typed into our columns are not overwritten without a question. Take a snapshot before, and Track will show who moved.',
  'undo.question': 'How do I take back what was written?',
  'undo.answer':
    'Press Undo in the message after writing. “Remove everything” in the help menu takes out all that the add-in wrote, and leaves your own cells as they are.',
  'once.question': 'Why has somebody who bought once a chance of 100% to be active?',
  'once.answer':
    'BG/NBD lets customers leave only after a repeat purchase, so it cannot hold a one-time buyer for lost. Choose MBG/NBD or Pareto/NBD if most of your customers bought once.',
  'small.question': 'Why is the lifetime value of a big customer so small?',
  'small.answer':
    'Lifetime value looks ahead. A customer with large orders that has been silent for three times its rhythm has probably left, and counts little. Look at its chance to be still active and at “overdue”.',
  'other.question': 'Why do RFM scores differ from those of another program?',
  'other.answer':
    'Programs cut fifths differently and treat equal values differently. The report says which rule was used; quantiles, nested fifths and cut-offs of your own are in the settings.',
  'formulas.question': 'Are the results values or formulas?',
  'formulas.answer':
    'Values, unless you switch on live formulas where an analysis has them. Functions such as =PYRAMID.SCORE(…) are formulas always and follow every change.',
  'colleague.question': 'Does a colleague without the add-in see the results?',
  'colleague.answer':
    'Yes. Tiers, sheets and charts are ordinary cells and native charts. Only =PYRAMID.… functions need the add-in to calculate anew.',
  'privacy.question': 'Does anything leave my computer?',
  'privacy.answer':
    'No. Everything is computed in the pane on your machine; there is no account and no server that sees your data. The models are kept in the workbook itself.',
  'large.question': 'How long may a list be?',
  'large.answer':
    'As long as a sheet: 1,048,575 rows. Long lists are read and computed in the background in blocks; you can cancel at any time.',
  'language.question': 'In which language are sheets written?',
  'language.answer':
    'In the display language of Excel: English, German or Chinese. Names of tiers are yours and stay as they are.',
} as const;
