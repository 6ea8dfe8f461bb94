import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { pyramidCode } from './code/scriptOf';
import { pyramidDefaults } from './defaults';
import { evaluatePyramid } from './evaluate';
import { pyramidJson } from './json';
import { pyramidSchema } from './options';
import { preparePyramid } from './prepare';
import { pyramidColumns, pyramidWarnings } from './report';
import { pyramidSql } from './sqlOf';
import { summarySheet } from './summarySheet';

export { latestDay } from '../../../table/days';
export { evaluatePyramid } from './evaluate';
export { changeToNextTier } from './nextTier';
export type { NextTier } from './nextTier';
export { preparePyramid } from './prepare';
export { createRescore } from './rescore';
export type { PreparedPyramid } from './prepare';
export { tierPresets } from '../../../tiers/tierPresets';
export type { TierPreset } from '../../../tiers/tierPresets';

/** The weighted value pyramid, METHODS 1.2. */
export const pyramid = defineAnalysis({
  id: 'pyramid',
  needs: { id: rowNames() },
  roles: [
    { role: 'indicator', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: pyramidSchema,
  defaults: pyramidDefaults,
  evaluate({ table }, options, progress) {
    const prepared = preparePyramid(table, options);
    progress(0.5);
    return evaluatePyramid(prepared, options);
  },
  columns: ({ table, options, detail }) => pyramidColumns(table, options, detail),
  sheets: ({ options, detail }) => (options.output.summary ? [summarySheet(options, detail)] : []),
  warnings: ({ table, options, detail }) => pyramidWarnings(table, options, detail),
  wantsLiveFormulas: ({ output }) => output.liveFormulas,
  code: ({ table, options }, language) => pyramidCode(table, options, language),
  sql: (finding, settings) => pyramidSql(finding, settings),
  json: pyramidJson,
});
