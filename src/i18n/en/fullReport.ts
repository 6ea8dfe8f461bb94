import { under } from '../under';

/** Texts of the full report. */
export const fullReport = {
  ...under('fullReport', {
    name: 'Full report',
    line: 'Everything that this list tells: a sheet per analysis that fits, behind a first sheet that leads to them',
    'written.one': 'Full report: {count} analysis written',
    'written.other': 'Full report: {count} analyses written',
    'left.one': '{count} does not fit this list; the first sheet says why.',
    'left.other': '{count} do not fit this list; the first sheet says why.',
    'contents.sheet': 'Contents',
    'contents.title': 'Full report',
    'contents.of.one': '{count} row of {list}. Each line leads to its page.',
    'contents.of.other': '{count} rows of {list}. Each line leads to its page.',
    'contents.pages': 'What was found',
    'contents.line': '{name}: {finding}',
    'contents.left': 'What this list does not tell',
    noAmount: 'No column is recognised as an amount, such as sales or a margin.',
    noColumn: 'The list lacks a column that it needs.',
    exampleOnly: 'The list has no columns for it; only figures made up for an example could be shown.',
    'list.sheet': 'The list',
    'list.title': 'The list',
    'list.unknown': 'What a row of the list is, it does not say.',
    'list.rows': 'rows',
    'list.columns': 'columns',
    'list.findings': 'findings',
    'list.quality': 'What was noticed',
    'list.clean': 'Nothing stood out when the cells were read.',
    'list.noticed.one': '{count} thing was noticed; this is how it was treated. No cell of the list was changed.',
    'list.noticed.other':
      '{count} things were noticed; this is how they were treated. No cell of the list was changed.',
    'list.head.column': 'Column',
    'list.head.what': 'What was noticed',
    'list.head.treatment': 'How it was treated',
    'list.head.where': 'Where',
    'list.where': 'The list stands at',
  }),
} as const;
