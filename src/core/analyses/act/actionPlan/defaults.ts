import { guessOwnerColumn } from '../../../table/ownerOptions';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import { categoriesOf } from '../../../table/categories';
import { orderGroups } from '../../../tiers/orderGroups';
import { guessTierColumn } from '../../../tiers/guessTierColumn';
import type { Naming } from '../../analysis';
import { levelOf, treatments, words } from './levels';
import { actionPlanSchema, type ActionPlanOptions } from './options';

type Columns = Pick<ActionPlanOptions, 'customer' | 'lastContact' | 'value'>;

/** The columns that the options leave out, where the list has them. */
export function planColumns(table: Table, options: Columns): Columns {
  const roles = guessRoles(table);
  const isNumber = (name: string): boolean =>
    table.columns.some((column) => column.name === name && column.kind === 'number' && column.valid.includes(1));
  return {
    customer: options.customer ?? roles.customer?.[0],
    lastContact:
      options.lastContact ??
      table.columns.find(({ name, kind }) => kind === 'date' && means(name, 'lastContact'))?.name,
    value: options.value ?? [...(roles.value ?? []), ...(roles.amount ?? [])].find(isNumber),
  };
}

/** The columns that speak of contacts, and a treatment for each tier in the user's language. Throws `no-category-column`. */
export function actionPlanDefaults(table: Table, naming?: Naming): ActionPlanOptions {
  const columns = planColumns(table, {});
  const tier = guessTierColumn(table);
  const value = table.columns.find((column) => column.name === columns.value);
  const { names } = orderGroups(categoriesOf(table, tier, [], 'tier'), (row) =>
    value?.kind === 'number' && value.valid[row] ? value.values[row] : NaN,
  );
  return actionPlanSchema.parse({
    ...{ ...columns, tier, owner: guessOwnerColumn(table) },
    tiers: names.map((name, i) => {
      const level = levelOf(i, names.length);
      const said = naming && words.map((word) => [word, naming(`actionPlan.level.${level}.${word}`)]);
      return { tier: name, ...treatments[level], ...(said ? Object.fromEntries(said) : {}) };
    }),
  });
}
