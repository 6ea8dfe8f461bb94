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
};
