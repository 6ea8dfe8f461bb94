import { defineAnalysis } from '../../defineAnalysis';
import { lifetimeCode } from './code/scriptOf';
import { lifetimeDefaults } from './defaults';
import { evaluateLifetime } from './evaluate';
import { lifetimeJson } from './json';
import { lifetimeSchema } from './options';
import { lifetimeColumns, lifetimeSheets } from './report';
import { lifetimeSql } from './sqlOf';
import { lifetimeWarnings } from './warnings';

/** Customer lifetime value from an order log or from purchase histories, METHODS 4.2. */
export const lifetime = defineAnalysis({
  id: 'lifetime',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'date', required: false },
    { role: 'amount', required: false },
    { role: 'frequency', required: false },
    { role: 'recency', required: false },
    { role: 'age', required: false },
    { role: 'count', required: false },
  ],
  shapes: ['orders', 'order-lines', 'counts'],
  // histories by columns that the user named
  alsoFits: (_table, options) => options?.frequency !== undefined && options.recency !== undefined,
  schema: lifetimeSchema,
  defaults: lifetimeDefaults,
  evaluate: ({ table }, options, progress) => evaluateLifetime(table, options, progress),
  columns: ({ table, detail }) => lifetimeColumns(table, detail),
  sheets: ({ detail }) => lifetimeSheets(detail),
  warnings: ({ detail, options }) => lifetimeWarnings(detail, options),
  cleaning: ({ cleaning }) => cleaning,
  code: ({ options, detail }, language) => lifetimeCode(options, detail, language),
  sql: (finding, settings) => lifetimeSql(finding, settings),
  json: lifetimeJson,
});
