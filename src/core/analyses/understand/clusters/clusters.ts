import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { clustersDefaults } from './defaults';
import { evaluateClusters } from './evaluate';
import { clustersJson } from './json';
import { clustersSchema } from './options';
import { clustersColumns, clustersSheet, clustersWarnings, fitSheet } from './report';

/** Which customers are alike: k-means and Ward, METHODS 3.4. */
export const clusters = defineAnalysis({
  id: 'clusters',
  needs: { id: rowNames() },
  roles: [{ role: 'indicator', required: true, many: true }],
  schema: clustersSchema,
  defaults: clustersDefaults,
  evaluate: ({ table, found }, options, progress) => evaluateClusters(table, found.id, options, progress),
  columns: ({ detail }) => clustersColumns(detail),
  sheets: ({ detail }) => [clustersSheet(detail), fitSheet(detail)],
  warnings: ({ detail }) => clustersWarnings(detail),
  json: clustersJson,
});
