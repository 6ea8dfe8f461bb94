import { guidance } from '../../../report/guidance';
import { nameValues } from '../../../report/columnValues';
import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayInto, sayUnder } from '../../../report/say';
import type { GivingUpDetail, StageResult } from './detail';
import type { GivingUpOptions } from './options';

const say = sayUnder('givingUp');

/** As many customers stand on the sheet. */
const mostShown = 500;
const mostNamed = 5;

/** The stage of each customer, as a date where the stage has one; blank for all who stay. */
export function givingUpColumns({ leaving, rowCount }: GivingUpDetail, { stages }: GivingUpOptions): ReportColumn[] {
  const names = stages.map(({ date }, i) => (date === null ? `${i + 1}` : `${i + 1} · ${date}`));
  const codes = new Int32Array(rowCount).fill(-1);
  for (const { row, stage } of leaving) codes[row] = stage;
  return [{ id: 'stage', header: say('column.stage'), values: nameValues(codes, names), style: 'general' }];
}

/** Finding, key figures, what each stage gives up and saves, who leaves with an alternative, who is kept and why. */
export function givingUpSheet(detail: GivingUpDetail): ReportSheet {
  const { leaving } = detail;
  return {
    id: 'giving-up',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      stageChart(detail),
      stageTable(detail),
      ...leavingTable(detail),
      ...sparedTable(detail),
      guidance({
        read: say('read', { column: detail.valueColumn }),
        next: say(leaving.length > 0 ? 'next.some' : 'next.none'),
        others: [
          { label: say('note.breakEven'), value: say('note.breakEvenText') },
          { label: say('note.alternative'), value: say('note.alternativeText') },
        ],
      }),
    ],
  };
}

/** What must be known before customers are let go. */
export function givingUpWarnings(detail: GivingUpDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'givingUp.warning');
  const { isSizeAlone, valueColumn, bigPoorFit, unrated, unknown, inFuture, leaving, spared, has } = detail;
  if (isSizeAlone) warn('sizeAlone', { column: valueColumn });
  if (bigPoorFit.length > 0) {
    warn('bigPoorFit', { count: bigPoorFit.length, names: { list: bigPoorFit.slice(0, mostNamed) } });
  }
  if (leaving.length === 0 && spared.length > 0) warn('allProtected', { count: spared.length });
  if (!has.cost) warn('noCost');
  if (!has.profit) warn('noProfit');
  if (unrated > 0) warn('unrated', { count: unrated, column: valueColumn });
  if (unknown.length > 0) warn('unknown', { names: { list: unknown.slice(0, mostNamed) } });
  if (inFuture > 0) warn('inFuture', { count: inFuture });
  return found;
}

const sum = (stages: readonly StageResult[], of: 'customers' | 'revenue' | 'profit' | 'saved' | 'hours'): number =>
  stages.reduce((total, stage) => total + stage[of], 0);

function finding({ stages, leaving, customers }: GivingUpDetail): Text {
  if (leaving.length === 0) return say('finding.none');
  const profit = sum(stages, 'profit');
  return say(profit < 0 ? 'finding.gain' : 'finding.cost', {
    ...{ count: leaving.length, share: { percent: leaving.length / customers } },
    profit: { number: Math.abs(profit), digits: 0 },
  });
}

function keyFigures({ stages, leaving, spared }: GivingUpDetail): Block {
  const money = (key: 'revenue' | 'profit' | 'saved') => ({
    label: say(`head.${key}`),
    value: sum(stages, key),
    style: moneyStyle(sum(stages, key)),
  });
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.leaving'), value: leaving.length, style: 'integer' },
      { label: say('figure.spared'), value: spared.length, style: 'integer' },
      ...(['revenue', 'profit', 'saved'] as const).map(money),
    ],
  };
}

function stageName({ date }: StageResult, i: number): Text {
  return date === null ? say('stage.plain', { number: i + 1 }) : say('stage.dated', { number: i + 1, date });
}

function stageChart({ stages }: GivingUpDetail): Block {
  return {
    kind: 'chart',
    id: 'stages',
    title: say('chart.stages'),
    alt: say('chart.stagesAlt'),
    style: moneyStyle(Math.max(...stages.map(({ saved, profit }) => Math.max(Math.abs(saved), Math.abs(profit))))),
    chart: {
      kind: 'column',
      categories: stages.map(stageName),
      series: [
        { name: say('head.profit'), values: stages.map(({ profit }) => profit), color: tierColor(0, 6) },
        { name: say('head.saved'), values: stages.map(({ saved }) => saved), color: tierColor(3, 6) },
      ],
    },
  };
}

function stageTable({ stages }: GivingUpDetail): TableBlock {
  const money = moneyStyle(Math.max(...stages.map(({ revenue, saved }) => Math.max(Math.abs(revenue), saved))));
  return {
    kind: 'table',
    id: 'stages',
    title: say('table.stages'),
    columns: [
      { header: say('head.stage'), style: 'text' },
      { header: say('head.threshold'), style: 'decimal2' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.total'), style: 'integer' },
      { header: say('head.revenue'), style: money },
      { header: say('head.profit'), style: money },
      { header: say('head.saved'), style: money },
      { header: say('head.hours'), style: 'decimal1' },
      { header: say('head.breakEven'), style: 'percent1' },
    ],
    rows: stages.map((stage, i) => [
      ...[stageName(stage, i), stage.threshold, stage.customers, stage.total],
      ...[stage.revenue, stage.profit, stage.saved, stage.hours, stage.breakEven],
    ]),
  };
}

const cell = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);

function leavingTable({ leaving, valueColumn }: GivingUpDetail): TableBlock[] {
  if (leaving.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'leaving',
      title: say('table.leaving', { count: leaving.length, shown: Math.min(leaving.length, mostShown) }),
      columns: [
        { header: say('head.stage'), style: 'integer' },
        { header: say('head.customer'), style: 'text' },
        { header: { text: valueColumn }, style: 'decimal2' },
        { header: say('head.revenue'), style: 'decimal2' },
        { header: say('head.profit'), style: 'decimal2' },
        { header: say('head.saved'), style: 'decimal2' },
        { header: say('head.alternative'), style: 'text' },
        { header: say('head.priceRise'), style: 'percent1' },
        { header: say('head.costCut'), style: 'percent1' },
      ],
      rows: leaving
        .slice(0, mostShown)
        .map((of) => [
          ...[of.stage + 1, { text: of.id }, of.value, cell(of.revenue), cell(of.profit), cell(of.saved)],
          ...[say(`alternative.${of.alternative}`), cell(of.priceRise), cell(of.costCut)],
        ]),
    },
  ];
}

function sparedTable({ spared, valueColumn }: GivingUpDetail): TableBlock[] {
  if (spared.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'spared',
      title: say('table.spared', { count: spared.length, shown: Math.min(spared.length, mostShown) }),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: { text: valueColumn }, style: 'decimal2' },
        { header: say('head.why'), style: 'text' },
        { header: say('head.reason'), style: 'text' },
      ],
      rows: spared
        .slice(0, mostShown)
        .map(({ id, value, why, reason }) => [
          ...[{ text: id }, value, say(`why.${why}`)],
          reason === '' ? null : { text: reason },
        ]),
    },
  ];
}
