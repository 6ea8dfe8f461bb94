import { defineAnalysis } from '../../core/analyses/defineAnalysis';
import { numbers, rowNames } from '../../core/analyses/needs';
import type { ReportKey, Text, TextParam } from '../../core/report/report';
import { guessRoles } from '../../core/table/guessRoles';
import type { Table } from '../../core/table/table';
import { evaluateShrinking } from './evaluate';
import { shrinkingSchema, type ShrinkingOptions } from './options';

// The analysis of the walkthrough has no texts in the product: this stands for `sayUnder('shrinking')`.
const say = (key: string, params?: Record<string, TextParam>): Text => ({
  key: `shrinking.${key}` as ReportKey,
  ...(params ? { params } : {}),
});

/** Who buys less than before? */
export const shrinking = defineAnalysis({
  id: 'shrinking',
  needs: { id: rowNames(), now: numbers('amount'), before: numbers('amount') },
  schema: shrinkingSchema,
  defaults: shrinkingDefaults,
  evaluate: ({ found: { id, now, before } }, { from }) => evaluateShrinking(id, now, before, from),
  sheets: ({ detail: { names, lost, shrinking: rows } }) => [
    {
      id: 'shrinking',
      name: say('sheet.name'),
      blocks: [
        { kind: 'heading', text: say('sheet.name') },
        { kind: 'sentence', text: say('finding', { count: rows.length }) },
        {
          kind: 'table',
          id: 'shrinking',
          columns: [
            { header: say('column.customer'), style: 'text' },
            { header: say('column.lost'), style: 'percent' },
          ],
          rows: rows.map((row) => [{ text: names[row] }, lost[row]]),
        },
      ],
    },
  ],
  json: ({ names, shrinking: rows }) => ({ shrinking: rows.map((row) => names[row]) }),
});

/** The first two columns of amounts. */
function shrinkingDefaults(table: Table): ShrinkingOptions {
  const { customer = [], amount = [] } = guessRoles(table);
  return shrinkingSchema.parse({ id: customer[0], now: amount[0], before: amount[1] });
}
