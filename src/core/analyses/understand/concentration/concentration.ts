import { defineAnalysis } from '../../defineAnalysis';
import { numbers, rowNaming } from '../../needs';
import { guessRoles } from '../../../table/guessRoles';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { evaluateConcentration } from './evaluate';
import { concentrationSchema } from './options';
import { concentrationSheet, concentrationWarnings, largestSheet } from './report';

/** Who are we too dependent on? Pareto, Lorenz, Gini, Herfindahl and the whale curve: METHODS 3.2. */
export const concentration = defineAnalysis({
  id: 'concentration',
  needs: { id: rowNaming(), value: numbers('amount') },
  schema: concentrationSchema,
  defaults: (table) =>
    concentrationSchema.parse({ id: guessRoles(table).customer?.[0], value: valueLikeColumn(table) }),
  evaluate: ({ table, found }, { named }) => evaluateConcentration(table.origin.sheet, found, named),
  sheets: ({ detail }) => [concentrationSheet(detail), largestSheet(detail)],
  warnings: ({ detail }) => concentrationWarnings(detail),
  json: (detail) => detail,
});
