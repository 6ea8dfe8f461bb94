import { guidance } from '../../../report/guidance';
import { tierColor } from '../../../report/palette';
import type { Block, NumberStyle, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { RetentionEconomicsDetail } from './detail';
import type { RetentionEconomicsOptions } from './options';
import { assumptionsOf, resultsOf } from './formulas';

const say = sayUnder('retention-economics');

/** Key finding, curve of winning customers, assumptions to change, results as live formulas, reading help. */
export function retentionEconomicsSheet(
  options: RetentionEconomicsOptions,
  detail: RetentionEconomicsDetail,
): ReportSheet {
  const { retention, acquisition, offer, replacementRatio } = detail;
  return {
    id: 'retention-economics',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      {
        kind: 'sentence',
        text: say('finding', {
          ...{ before: { percent: retention.before }, after: { percent: retention.after } },
          change: { percent: retention.change },
        }),
      },
      {
        kind: 'key-figures',
        figures: [
          { label: say('figure.change'), value: retention.change, style: 'percent1' },
          { label: say('figure.worth'), value: retention.worth, style: 'integer' },
          { label: say('figure.replacement'), value: replacementRatio, style: 'integer' },
          { label: say('figure.new'), value: offer.new / offer.existing, style: 'decimal1' },
          { label: say('figure.bestSpend'), value: acquisition.bestSpend, style: 'decimal2' },
        ],
      },
      curveChart(detail),
      assumptionTable(options),
      resultTable(detail),
      guidance({
        read: say('read'),
        next: say('next'),
        others: [{ label: say('note.source'), value: say('note.text') }],
      }),
    ],
  };
}

function curveChart({ acquisition: { curve } }: RetentionEconomicsDetail): Block {
  return {
    kind: 'chart',
    id: 'acquisition',
    title: say('chart.curve'),
    alt: say('chart.curveAlt'),
    chart: {
      kind: 'line',
      x: curve.map(({ spend }) => spend),
      series: [{ name: say('axis.net'), values: curve.map(({ net }) => net), color: tierColor(0, 6) }],
      xTitle: say('axis.spend'),
      yTitle: say('axis.net'),
    },
  };
}

const head = (style: NumberStyle): TableBlock['columns'] => [
  { header: say('head.what'), style: 'text' },
  { header: say('head.value'), style },
];

/** The assumptions: to be changed on the sheet. */
function assumptionTable(options: RetentionEconomicsOptions): TableBlock {
  const assumptions = assumptionsOf(options);
  return {
    kind: 'table',
    id: 'assumptions',
    title: say('table.assumptions'),
    columns: head('general'),
    rows: assumptions.map(({ id, value }) => [say(`assumption.${id}`), value]),
    cellIds: Object.fromEntries(assumptions.map(({ id }, row) => [id, [row, 1]])),
  };
}

/** The results as formulas of the assumptions: the sheet works without the add-in. */
function resultTable(detail: RetentionEconomicsDetail): TableBlock {
  const results = resultsOf(detail);
  return {
    kind: 'table',
    id: 'results',
    title: say('table.results'),
    columns: head('decimal2'),
    rows: results.map(({ id, value, formula }) => [say(`result.${id}`), { value, formula }]),
    cellIds: Object.fromEntries(results.map(({ id }, row) => [id, [row, 1]])),
  };
}

/** What the user must know: a programme that never pays, prospects not worth a spend. */
export function retentionEconomicsWarnings({ programme, acquisition }: RetentionEconomicsDetail): Text[] {
  return [
    ...(programme === null ? [say('warning.programme')] : []),
    ...(acquisition.bestSpend === 0 ? [say('warning.acquisition')] : []),
  ];
}
