import { under } from '../under';

/** Texts of regression. */
export const regression = {
  'analysis.regression.name': 'Regression',
  'analysis.regression.line': 'What goes with more sales, or with leaving?',
  ...under('option.regression', {
    id: 'Customers are named by',
    kind: 'The outcome is',
    outcome: 'Outcome',
    happened: 'The value that counts',
    predictors: 'What may explain it',
    robust: 'Allow for an uneven spread',
    seed: 'Seed of the check',
  }),
  'choice.regression.kind.linear': 'A number (linear)',
  'choice.regression.kind.logistic': 'A yes or no (logistic)',
  'hint.regression.happened': 'Empty: the rarer of the two',
  'hint.regression.predictors': 'Categories are compared with their most frequent value.',
  'hint.regression.robust': 'Standard errors HC3; linear only',
  ...under('regression', {
    'sheet.name': 'Regression',
    'sheet.title': 'What goes with {column}',
    'sheet.titleChance': 'What goes with {column}: {value}',
    'finding.more':
      'One more of {name} goes with {change} more of {outcome}, give or take {give}; it does not prove that {name} is the cause.',
    'finding.less':
      'One more of {name} goes with {change} less of {outcome}, give or take {give}; it does not prove that {name} is the cause.',
    'finding.moreCategory':
      '{name} {category} goes with {change} more of {outcome} than {base}, give or take {give}; it does not prove that this is the cause.',
    'finding.lessCategory':
      '{name} {category} goes with {change} less of {outcome} than {base}, give or take {give}; it does not prove that this is the cause.',
    'finding.odds':
      'One more of {name} goes with {times} times the odds of {happened} ({from} to {to}); it does not prove that {name} is the cause.',
    'finding.oddsCategory':
      '{name} {category} goes with {times} times the odds of {happened} of {base} ({from} to {to}); it does not prove that this is the cause.',
    'finding.likelier':
      'More of {name} goes with a higher chance of {happened}; it does not prove that it is the cause.',
    'finding.lessLikely':
      'More of {name} goes with a lower chance of {happened}; it does not prove that it is the cause.',
    'finding.none': 'Nothing here goes with {column} clearly enough to tell it from chance.',
    'finding.chance':
      'On customers it has not seen, the model is no better than chance (area under the curve {area}): it carries no statement.',
    'figure.rSquared': 'Explained (R²)',
    'figure.crossValidatedArea': 'AUC on unseen customers',
    'figure.area': 'AUC on these customers',
    'figure.pseudoRSquared': 'Pseudo R² (McFadden)',
    'figure.certain': 'Clear effects',
    'figure.deviation': 'Usual error',
    'figure.rows': 'Customers used',
    'chart.residuals': 'What is left of {column} after the explanation',
    'chart.residualsAlt':
      'Scatter chart: difference between {column} and what was expected, against what was expected.',
    'chart.calibration': 'Expected and actual share of {value}, in tenths of the customers',
    'chart.calibrationAlt':
      'Column chart: expected and actual share of {value} in ten groups of customers, lowest chance first.',
    'series.expected': 'Expected',
    'series.happened': 'Actual',
    'axis.fitted': 'Expected',
    'axis.residual': 'Actual less expected',
    'table.coefficients': 'Effects, all others being equal',
    'table.influential': 'Customers that move the result most',
    'head.term': 'Term',
    'head.estimate': 'Effect of one more',
    'head.standardError': 'Standard error',
    'head.from': '95% from',
    'head.to': '95% to',
    'head.pValue': 'p',
    'head.odds': 'Odds ratio',
    'head.oddsFrom': 'from',
    'head.oddsTo': 'to',
    'head.vif': 'VIF',
    'head.verdict': 'In words',
    'head.customer': 'Customer',
    'head.cooks': "Cook's distance",
    'head.actual': 'Actual',
    'head.expected': 'Expected',
    'term.constant': 'Constant',
    'term.category': '{column}: {category} (against {base})',
    'verdict.unclear': 'cannot be told from none',
    'verdict.more': 'more',
    'verdict.less': 'less',
    'read.linear':
      'Each effect is for one more of the column, the others staying the same. In the picture the points should scatter evenly around 0.',
    'read.logistic':
      'An odds ratio above 1 makes the outcome likelier, below 1 less likely. In the picture both columns of a group should be of the same height.',
    'next.linear': 'See which of these the best customers share (Commonality), and group alike customers (Clusters).',
    'next.logistic':
      'See how long customers stay (Cohorts), and what keeping more of them is worth (Retention economics).',
    'note.cause': 'Cause',
    'note.causeText': 'What goes together need not be cause and effect; a third thing may move both.',
    'note.method': 'Method',
    'note.linear': 'Least squares with a constant',
    'note.robust': 'Least squares with a constant, standard errors HC3',
    'note.logistic': 'Logistic regression by maximum likelihood; AUC over five folds',
    'note.spread': 'Spread (Breusch–Pagan)',
    'note.spreadEven': 'even (p {p})',
    'note.spreadUneven': 'uneven (p {p})',
    'note.rows': 'Rows',
    'note.rowsText.one': '{count} used, {incomplete} with a blank left out',
    'note.rowsText.other': '{count} used, {incomplete} with a blank left out',
    'warning.incomplete.one': '{count} customer has a blank among these columns and is not used.',
    'warning.incomplete.other': '{count} customers have a blank among these columns and are not used.',
    'warning.inflated': 'These columns say nearly the same, so that their single effects are uncertain: {columns}.',
    'warning.uneven': 'The spread is uneven: turn on the standard errors that allow for it.',
    'warning.few': '{count} customers for {predictors} terms are few; ten for each are a minimum.',
    'warning.unchecked': 'An outcome is too rare to check the model on customers it has not seen.',
  }),
} as const;
