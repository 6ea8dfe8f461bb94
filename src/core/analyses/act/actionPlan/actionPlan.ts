import { defineAnalysis } from '../../defineAnalysis';
import { actionPlanDefaults } from './defaults';
import { evaluateActionPlan } from './evaluate';
import { planFiles } from './files';
import { actionPlanJson } from './json';
import { actionPlanSchema } from './options';
import { actionPlanColumns, actionPlanSheets, actionPlanWarnings } from './report';

/** What to do with each tier, and who contacts whom when: METHODS 5. */
export const actionPlan = defineAnalysis({
  id: 'action-plan',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'category', required: true },
    { role: 'date', required: false },
  ],
  schema: actionPlanSchema,
  readsWritten: true,
  defaults: actionPlanDefaults,
  evaluate: ({ table }, options) => evaluateActionPlan(table, options),
  columns: ({ detail }) => actionPlanColumns(detail),
  sheets: ({ detail }) => actionPlanSheets(detail),
  warnings: ({ detail }) => actionPlanWarnings(detail),
  files: planFiles,
  readsContacts: true,
  json: actionPlanJson,
});
