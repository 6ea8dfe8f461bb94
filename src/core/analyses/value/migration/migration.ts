import type { Analysis } from '../../analysis';
import { migrationDefaults } from './defaults';
import type { MigrationDetail } from './detail';
import { evaluateMigration } from './evaluate';
import { migrationJson } from './json';
import { migrationSchema, type MigrationOptions } from './options';
import { migrationReport } from './report';

/** Value by recency states, METHODS 4.1 (Pfeifer & Carraway 2000). */
export const migration: Analysis<MigrationOptions, MigrationDetail> = {
  id: 'migration',
  roles: [
    { role: 'customer', required: false },
    { role: 'date', required: false },
  ],
  schema: migrationSchema,
  defaults: migrationDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateMigration(table, options);
    progress(0.9);
    const report = migrationReport(detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: migrationJson,
};
