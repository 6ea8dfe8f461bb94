import { cleaningBlocks } from '../../../orders/cleaning/cleaningBlocks';
import type {
  Block,
  ChartBlock,
  HeatMapBlock,
  NumberStyle,
  ReportSheet,
  TableBlock,
  Text,
  TextParam,
} from '../../../report/report';
import { moneyStyle } from '../../../report/moneyStyle';
import type { MigrationDetail, MigrationLog } from './detail';
import { sayInto, sayUnder } from '../../../report/say';

const say = sayUnder('migration');

/** A state seen less often than this tells little. */
const fewSeen = 30;

/** What the user must know. */
export function migrationWarnings({ log }: MigrationDetail): Text[] {
  if (!log) return [];
  const found: Text[] = [];
  const warn = sayInto(found, 'migration.warning');
  if (log.statesLeftOut > 0) warn('statesLeftOut', { count: log.statesLeftOut });
  const rare = log.seen.flatMap((count, state) => (count < fewSeen ? [state + 1] : []));
  if (rare.length > 0) warn('fewSeen', { states: { list: rare }, seen: fewSeen });
  if (log.cameBack > 0) warn('cameBack', { count: log.cameBack });
  if (log.rowsIncomplete > 0) warn('rowsIncomplete', { count: log.rowsIncomplete });
  return found;
}

/** The sheet with values and transitions; for an order log, whose rows are orders, a second one with the customers. */
export function migrationSheets(detail: MigrationDetail): ReportSheet[] {
  return [stateSheet(detail), ...(detail.log ? [customerSheet(detail, detail.log)] : [])];
}

function stateSheet(detail: MigrationDetail): ReportSheet {
  return {
    id: 'states',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      valueChart(detail),
      transitionMap(detail),
      stateTable(detail),
      ...cleaningBlocks(detail.log?.cleaning ?? null),
      notes(detail),
    ],
  };
}

function finding({ values, firstLoss, cost }: MigrationDetail): Text {
  const params = { value: { number: values[0], digits: moneyStyle(values[0]) === 'integer' ? 0 : 2 } };
  return firstLoss === null || firstLoss === 0 || cost <= 0
    ? say('finding.plain', params)
    : say('finding.stop', { ...params, recency: firstLoss + 1 });
}

function keyFigures({ values, chances, log }: MigrationDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.first'), value: values[0], style: moneyStyle(values[0]) },
      { label: say('figure.chance'), value: chances[0], style: 'percent1' },
      ...(log
        ? [
            { label: say('figure.customers'), value: log.ids.length, style: 'integer' as const },
            { label: say('figure.equity'), value: log.equity, style: moneyStyle(log.equity) },
          ]
        : []),
    ],
  };
}

/** Numbers by recency; former customers bought that many periods ago, or more. */
function stateLabel(state: number, { chances }: MigrationDetail): string {
  return state === chances.length ? `${state + 1}+` : String(state + 1);
}

function valueChart(detail: MigrationDetail): ChartBlock {
  return {
    kind: 'chart',
    id: 'values',
    title: say('chart.values'),
    alt: say('chart.valuesAlt'),
    style: moneyStyle(detail.values[0]),
    chart: {
      kind: 'column',
      categories: detail.values.map((_, state) => stateLabel(state, detail)),
      series: [{ name: say('table.value'), values: detail.values }],
    },
  };
}

function transitionMap(detail: MigrationDetail): HeatMapBlock {
  const labels = detail.values.map((_, state) => stateLabel(state, detail));
  return {
    kind: 'heat-map',
    id: 'transitions',
    title: say('chart.transitions'),
    alt: say('chart.transitionsAlt'),
    style: 'percent',
    rows: labels,
    columns: labels,
    values: detail.transitions,
  };
}

function stateName(state: number, { chances }: MigrationDetail): Text {
  return state === chances.length ? say('state.former') : say('state.recency', { count: state + 1 });
}

function stateTable(detail: MigrationDetail): TableBlock {
  const { log } = detail;
  const money = moneyStyle(detail.values[0]);
  const seen: { header: Text; style: NumberStyle }[] = log
    ? [
        { header: say('figure.customers'), style: 'integer' },
        { header: say('table.seen'), style: 'integer' },
      ]
    : [];
  return {
    kind: 'table',
    id: 'states',
    title: say('table.states'),
    columns: [
      { header: say('table.state'), style: 'text' },
      ...seen,
      { header: say('table.chance'), style: 'percent1' },
      { header: say('table.reward'), style: money },
      { header: say('table.value'), style: money },
    ],
    rows: detail.values.map((value, state) => [
      stateName(state, detail),
      ...(log ? [log.customersByState[state], log.seen[state] ?? null] : []),
      detail.chances[state] ?? null,
      detail.reward[state],
      value,
    ]),
  };
}

function notes({ margin, cost, discount, periods, log }: MigrationDetail): Block {
  const line = (key: 'method' | 'margin' | 'discount' | 'period', params: Record<string, TextParam> = {}) => ({
    label: say(`note.${key}`),
    value: say(`note.${key}Text`, params),
  });
  return {
    kind: 'note',
    lines: [
      line('method'),
      line('margin', { margin: { number: margin, digits: 2 }, cost: { number: cost, digits: 2 } }),
      line('discount', { rate: { percent: discount } }),
      {
        label: say('note.horizon'),
        value: periods === null ? say('horizon.endless') : say('horizon.periods', { count: periods }),
      },
      ...(log ? [line('period', { days: log.periodDays })] : []),
    ],
  };
}

function customerSheet(detail: MigrationDetail, log: MigrationLog): ReportSheet {
  return {
    id: 'customers',
    name: say('sheet.customers'),
    blocks: [
      {
        kind: 'table',
        id: 'customers',
        columns: [
          { header: say('table.customer'), style: 'text' },
          { header: say('table.purchases'), style: 'integer' },
          { header: say('table.last'), style: 'date' },
          { header: say('table.state'), style: 'text' },
          { header: say('table.value'), style: 'decimal2' },
        ],
        rows: log.ids.map((id, i) => [
          { text: id },
          log.purchases[i],
          log.lastDay[i],
          stateName(log.state[i], detail),
          detail.values[log.state[i]],
        ]),
      },
    ],
  };
}
