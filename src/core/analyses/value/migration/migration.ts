import { defineAnalysis } from '../../defineAnalysis';
import { isMigrationExample, migrationDefaults } from './defaults';
import { evaluateMigration } from './evaluate';
import { migrationJson } from './json';
import { migrationSchema } from './options';
import { migrationSheets, migrationWarnings } from './report';

/** Value by recency states, METHODS 4.1 (Pfeifer & Carraway 2000). */
export const migration = defineAnalysis({
  id: 'migration',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'date', required: false },
  ],
  shapes: ['orders', 'order-lines'],
  alsoFits: (_table, options) => options?.source.from === 'chances',
  schema: migrationSchema,
  defaults: migrationDefaults,
  runsWithoutRows: true,
  evaluate: ({ table }, options) => evaluateMigration(table, options),
  sheets: ({ detail }) => migrationSheets(detail),
  warnings: ({ detail }) => migrationWarnings(detail),
  cleaning: ({ log }) => log?.cleaning ?? null,
  isExample: isMigrationExample,
  json: migrationJson,
});
