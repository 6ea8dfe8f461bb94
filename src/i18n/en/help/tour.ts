/** The tour: from a list to the next month, a picture a step. */
export const tourHelp = {
  'start.title': 'Open a list',
  'start.text':
    'Open a workbook with a customer list, one row per customer and a heading above each column, and select any cell of it. The line at the top of the pane says what was found: rows, columns, and cells that need a look. Without a list, take the sample.',
  'start.alt': 'The pane beside a customer list, with the line that says what was found',
  'classify.title': 'See the pyramid',
  'classify.text':
    'Classify suggests indicators and shows the pyramid at once. Move a weight and the tiers follow. Directions, scales, tiers and rules stand below in sections of their own.',
  'classify.alt': 'The pyramid with its tiers, and the weights below it',
  'customer.title': 'Ask about one customer',
  'customer.text':
    'Select a row: the card shows tier and score, what each indicator adds against the average of the tier, and the smallest change that would lift the customer.',
  'customer.alt': 'The card of one customer with its score and contributions',
  'write.title': 'Write',
  'write.text':
    'Write to workbook puts tier and score beside your customers and a summary with native charts on a sheet of its own. Nothing of yours is overwritten without a question, and one click takes it back.',
  'write.alt': 'The summary sheet with a pyramid chart and a table of tiers',
  'value.title': 'Look ahead',
  'value.text':
    'Value turns orders into the chance that each customer is still active, the purchases to expect and the lifetime value, with a check against what really came.',
  'value.alt': 'Lifetime value of the customers with the forecast',
  'explore.title': 'Understand',
  'explore.text':
    'Explore lists the questions that can be asked of this list: whom we depend on, who loses us money, what the best have in common, what they buy next. Each is one page, one chart and one sheet.',
  'explore.alt': 'The gallery of questions',
  'plan.title': 'Act',
  'plan.text':
    'The action plan turns tiers into who contacts whom when, as a sheet per owner, a calendar file or a list for a CRM. What you note in the contact log comes back the next time.',
  'plan.alt': 'The action plan with due dates',
  'track.title': 'Track',
  'track.text':
    'Keep a snapshot. Next month Track shows who rose, who fell and why, and what that did to the value of all customers.',
  'track.alt': 'Who moved since the last snapshot, and why',
} as const;
