import { quantile } from '../../../stats/quantile';
import { summary } from '../../../stats/summary';
import { guessRoles } from '../../../table/guessRoles';
import type { NumberColumn, Table } from '../../../table/table';
import { means, type Meaning } from '../../../table/words/meanings';
import type { Naming } from '../../analysis';
import { guessColumns } from '../../../scoring/guessColumns';
import { targetSchema, type TargetInput, type TargetOptions } from './options';

/**
 * Options to start from: value from the upper half of the most sales-like column on, fit from columns that look like
 * ratings (their scale from their values), market type and role from columns named so. Throws `no-numeric-column`.
 */
export function targetDefaults(table: Table, naming?: Naming): TargetOptions {
  const { customer, measures, value } = guessColumns(table);
  const { category = [] } = guessRoles(table);
  const numbers = table.columns.filter(
    (column): column is NumberColumn => column.kind === 'number' && measures.includes(column.name),
  );
  const valueColumn = numbers.find(({ name }) => name === value) ?? numbers[0];
  const present = valueColumn.values.filter((_, row) => valueColumn.valid[row] === 1).sort();
  const ratings = numbers.filter(({ name, values, valid }) => {
    const { min, max } = summary(values, valid);
    return name !== valueColumn.name && means(name, 'rating') && min >= 0 && max <= 10;
  });
  const highest = Math.max(0, ...ratings.map(({ values, valid }) => summary(values, valid).max));
  const lowest = Math.min(1, ...ratings.map(({ values, valid }) => summary(values, valid).min));
  const texts = table.columns.filter(({ name, kind }) => kind === 'text' || category.includes(name));
  const named = (meaning: Meaning) => texts.find(({ name }) => name !== customer && means(name, meaning))?.name;
  const input: TargetInput = {
    ...(customer === undefined ? {} : { id: customer }),
    marketType: named('marketType'),
    chainRole: named('chainRole'),
    value: { column: valueColumn.name, atLeast: quantile(present, 0.5) },
    fit: ratings.map(({ name }) => ({ column: name })),
    ratings: { from: lowest, to: highest > 5 ? 10 : 5 },
    size: valueColumn.name,
    score: numbers.find(({ name }) => name !== valueColumn.name && !ratings.some((rating) => rating.name === name))
      ?.name,
    ...(naming ? { names: namesIn(naming) } : {}),
    valueColumns: [valueColumn.name],
  };
  return targetSchema.parse(input);
}

function namesIn(naming: Naming): TargetInput['names'] {
  return {
    target: naming('target.verdict.target'),
    grow: naming('target.verdict.grow-into-target'),
    nonTarget: naming('target.verdict.non-target'),
    allMet: naming('target.reason.all-met'),
    value: naming('target.reason.value'),
    fit: naming('target.reason.fit'),
    valueAndFit: naming('target.reason.value-and-fit'),
    market: naming('target.reason.market'),
    profile: naming('target.reason.profile'),
    missing: naming('target.reason.missing'),
  };
}
