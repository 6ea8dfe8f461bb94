/** Texts that all analyses of understanding customers share. */
export const understand = {
  'understand.note.read': 'How to read this',
  'understand.note.next': 'What to do next',
  'understand.next': 'What to do next:',

  'problem.too-few-rows': '{rows} complete rows are too few for this; {needed} are needed.',
  'remedy.too-few-rows': 'Take fewer columns, or a list with more complete rows.',
  'problem.too-many-rows':
    '{rows} rows are too many for this method, which compares each with each; {most} are possible.',
  'remedy.too-many-rows': 'Choose k-means, which has no such limit, or fewer rows.',
  'problem.columns-collinear': 'The column {column} follows from the others, so that its own effect cannot be told.',
  'remedy.columns-collinear': 'Leave it out, or one of those it is made of.',
  'problem.outcome-one-value': 'All complete rows have the same outcome, {value}, so that nothing tells them apart.',
  'remedy.outcome-one-value': 'Choose a column in which some customers have it and others do not.',
  'problem.outcome-not-two-values': 'The column {column} has {count} different values; a yes or no is needed.',
  'remedy.outcome-not-two-values': 'Choose a column with two values, or the linear kind for a number.',
  'problem.outcome-separated':
    'The column {column} tells the outcome without doubt, so that no size of its effect can be given.',
  'remedy.outcome-separated': 'Leave the column out. If it is known only after the outcome, it belongs to it.',
  'problem.group-too-small': 'The group has {count} customers; what they have in common cannot be told from chance.',
  'remedy.group-too-small': 'Choose a group of at least {needed} customers.',
  'problem.group-everyone': 'All customers but {others} are in the group; there is nobody to compare them with.',
  'remedy.group-everyone': 'Choose a smaller group, or a list that has other customers too.',
  'problem.no-attribute': 'No column of the list can be used to describe customers.',
  'remedy.no-attribute': 'Take columns such as region, industry or size, with values that several customers share.',
  'problem.clusters-too-many': '{k} clusters were asked for, but only {distinct} rows differ.',
  'remedy.clusters-too-many': 'Ask for fewer clusters, or take more columns.',
  'problem.one-period': 'All dates are in one period; there is no later one to look at.',
  'remedy.one-period': 'Choose a shorter period, or a list that covers more time.',
  'problem.products-once': 'No two products were bought by the same customers often enough to say anything.',
  'remedy.products-once': 'Take a longer time, product groups instead of products, or a lower support.',
} as const;
