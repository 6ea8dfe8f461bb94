import { under } from '../under';

/** Texts of why a lifetime value moved since the run before. */
export const sure = {
  ...under('lifetime.moved', {
    title: 'Why the value moved',
    'head.step': 'Step',
    'head.value': 'Value',
    'head.purchases': 'Purchases expected',
    'head.customers': 'Customers',
    then: 'Last time, orders up to {day}',
    now: 'Now, orders up to {day}',
    'cause.earlierOrders': 'Orders up to then that were entered or changed since',
    'cause.timePassed': 'Time passed, had nobody ordered',
    'cause.newOrders': 'New orders',
    'cause.parameters': 'Model fitted anew',
    'cause.options': 'Changed options',
    options: 'Changed options',
    'head.option': 'Option',
    'head.then': 'Last time',
    'head.now': 'Now',
    'finding.value.earlierOrders':
      'Value then {then}, now {now}: what moved it most since {day} are earlier orders that were entered or changed later ({part}).',
    'finding.value.timePassed':
      'Value then {then}, now {now}: what moved it most since {day} is the time in which customers did not order ({part}).',
    'finding.value.newOrders': 'Value then {then}, now {now}: what moved it most since {day} are new orders ({part}).',
    'finding.value.parameters':
      'Value then {then}, now {now}: what moved it most since {day} is the model, which was fitted anew to all orders ({part}).',
    'finding.value.options':
      'Value then {then}, now {now}: what moved it most since {day} are changed options ({part}).',
    'finding.purchases.earlierOrders':
      'Purchases expected then {then}, now {now}: what moved them most since {day} are earlier orders that were entered or changed later ({part}).',
    'finding.purchases.timePassed':
      'Purchases expected then {then}, now {now}: what moved them most since {day} is the time in which customers did not order ({part}).',
    'finding.purchases.newOrders':
      'Purchases expected then {then}, now {now}: what moved them most since {day} are new orders ({part}).',
    'finding.purchases.parameters':
      'Purchases expected then {then}, now {now}: what moved them most since {day} is the model, which was fitted anew to all orders ({part}).',
    'finding.purchases.options':
      'Purchases expected then {then}, now {now}: what moved them most since {day} are changed options ({part}).',
    untold:
      'Why the value moved since the last run cannot be told: its orders are not in this list, or it reached further than this one.',
  }),
  ...under('lifetime.groups', {
    title: 'Forecast by group',
    'head.group': 'Group',
    'head.purchases': 'Purchases each, over the horizon',
    'head.value': 'Value together',
  }),
  'lifetime.part.spending': 'Spend',
  'option.lifetime.covariates.spending': 'Make customers spend more or less per purchase',
  'lifetime.covariates.merged':
    '{categories}: one customer each, too few to tell; counted with the most frequent category.',
  'option.contracts.covariates': 'Known differences',
  'option.contracts.covariates.leaving': 'Make customers leave earlier or later',
  'contracts.covariates.title': 'Known differences',
  'contracts.covariates.difference': 'Difference',
  'contracts.covariates.estimate': 'Coefficient',
  'contracts.covariates.standardError': 'Standard error',
  'contracts.covariates.effect': 'Changes the odds to leave by',
  'contracts.covariates.test':
    'With {columns} the model fits better by 2 × {gain} log-likelihood points on {degrees} degrees of freedom (p = {p}).',
  'contracts.covariates.ridge':
    '{parameters} run off without end; the log-likelihood comes no nearer than {limit}. Leave the difference out.',
  ...under('lifetime.sure.comparison', {
    chosen:
      'Orders after {day} tell which forecast to trust: {count} purchases came, and the model stands beside rules that need none.',
    split:
      'To see which forecast to trust, the orders after {day} were kept back: {count} purchases came, and the model, fitted to the orders before, stands beside rules that need none.',
    noDays:
      'Whether the model beats simple rules such as “same as last year” cannot be checked: the list counts purchases without their days.',
    occasions:
      'Whether the model beats simple rules such as “same as last year” is not checked for BG/BB, which counts occasions.',
    tooShort:
      'Whether the model beats simple rules such as “same as last year” cannot be checked: all orders are of one day.',
    tooFew:
      'Whether the model beats simple rules such as “same as last year” cannot be checked: too few customers bought again in the first three quarters of the time.',
  }),
  ...under('lifetime.words', {
    'buying.more': '{name}: these customers buy {part} more often.',
    'buying.less': '{name}: these customers buy {part} less often.',
    'leaving.more': '{name}: these customers leave earlier.',
    'leaving.less': '{name}: these customers stay longer.',
    'spending.more': '{name}: these customers spend {part} more per purchase.',
    'spending.less': '{name}: these customers spend {part} less per purchase.',
  }),
  ...under('forecast', {
    'value.day': 'Worth {value} over {horizon} days; still active with a chance of {alive}.',
    'range.day':
      'Worth {value} ({low}–{high}) over {horizon} days, with a chance of {level}; still active with a chance of {alive}.',
    'value.week': 'Worth {value} over {horizon} weeks; still active with a chance of {alive}.',
    'range.week':
      'Worth {value} ({low}–{high}) over {horizon} weeks, with a chance of {level}; still active with a chance of {alive}.',
    'value.month': 'Worth {value} over {horizon} months; still active with a chance of {alive}.',
    'range.month':
      'Worth {value} ({low}–{high}) over {horizon} months, with a chance of {level}; still active with a chance of {alive}.',
    'value.year': 'Worth {value} over {horizon} years; still active with a chance of {alive}.',
    'range.year':
      'Worth {value} ({low}–{high}) over {horizon} years, with a chance of {level}; still active with a chance of {alive}.',
    aboveCost: 'Worth more than its cost with a chance of {chance}.',
    silence: 'Orders every {pause} days, {silent} days silent: {chance} chance that this is by chance.',
  }),
  'lifetime.sure.valueRange': '{value} ({low}–{high})',
};
