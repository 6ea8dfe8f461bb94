import { guessPair } from '../../../snapshots/guessPair';
import { snapshotWarnings } from '../../../snapshots/snapshotWarnings';
import { defineAnalysis } from '../../defineAnalysis';
import { evaluateTierMigration } from './evaluate';
import { tierMigrationJson } from './json';
import { tierMigrationSchema } from './options';
import { tierMigrationSheets } from './report';

/** What changed since the last time? Migration between tiers from one snapshot to another: METHODS 5. */
export const tierMigration = defineAnalysis({
  id: 'tier-migration',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'category', required: true },
    { role: 'value', required: false },
  ],
  shapes: ['snapshots', 'customers', 'counts', 'contracts'],
  schema: tierMigrationSchema,
  defaults: (table) => tierMigrationSchema.parse(guessPair(table)),
  evaluate: ({ table }, options) => evaluateTierMigration(table, options),
  sheets: ({ detail }) => tierMigrationSheets(detail),
  warnings: ({ detail }) => snapshotWarnings(detail.pair),
  json: tierMigrationJson,
});
