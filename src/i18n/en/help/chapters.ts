/** How it is computed: what holds for more than one analysis. */
export const chaptersHelp = {
  'reading.title': 'From cells to numbers',
  'reading.text':
    'A column gets one type from its cells. Texts that are numbers or dates are read in the way that fits most of the column; where two ways fit, you are asked once. A blank cell stays blank: it is never 0.',
  'scores.title': 'From numbers to scores',
  'scores.text':
    'Each indicator is brought to 0 to 100 by min–max, percentile rank, z-score, bands or the ratio to a target, and turned round where less is better. Weights are divided by their sum.',
  'tiers.title': 'From scores to tiers',
  'tiers.text':
    'Tiers are cut by share of customers, share of a value, score or natural breaks. The count of the upper tiers is rounded up; customers of one score are never parted. Rules come after the cuts in their order, a customer placed by hand last.',
  'firmness.title': 'Firmness',
  'firmness.text':
    'Weights are drawn many times from all that agree with what you hold for sure, every draw cuts the tiers anew, and firmness is the share of draws in which a customer keeps its tier. The error of the draws is √(p(1 − p)/N).',
  'lifetime.title': 'Lifetime models',
  'lifetime.text':
    'Orders of one day are one purchase. Models are fitted by maximum likelihood with exact derivatives; a fit that did not settle says so. Of several models the one with the least BIC is taken. Expected purchases are discounted at a rate per year that is converted to the unit of time.',
  'ranges.title': 'Ranges',
  'ranges.text':
    'Ranges come from the delta method, the bootstrap, or draws from the posterior, which hold the chance of the single customer too. R̂ and k̂ say whether the draws can be relied on.',
  'statistics.title': 'Statistics',
  'statistics.text':
    'Regression by QR on centred columns, quantiles of type 7 unless another rule is chosen, shares with Wilson’s interval, survival by Kaplan and Meier, p-values of many tests adjusted by Benjamini and Hochberg.',
  'agreement.title': 'One number everywhere',
  'agreement.text':
    'The pane, a worksheet function and the command line call the same function, so that they agree to the last bit. Numbers are rounded where they are shown, never before. Results are tested against numbers that were published: the table below names the works.',
} as const;
