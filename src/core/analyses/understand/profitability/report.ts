import { numberValues } from '../../../report/columnValues';
import { whaleChart, whaleCurve } from '../../../groups/whaleCurve';
import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import { fontColorOn, tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { LossMaker, ProfitabilityDetail } from './detail';

const say = sayUnder('profitability');

const mostNamed = 25;

/** Profit of each customer. */
export function profitabilityColumns({ profits }: ProfitabilityDetail): ReportColumn[] {
  return [{ id: 'profit', header: say('column.profit'), values: numberValues(profits), style: 'decimal2' }];
}

/** Who makes losses, what would turn them, and what they take away of the profit; none where nobody does. */
export function lossSheets(detail: ProfitabilityDetail): ReportSheet[] {
  if (detail.lossMakers.length === 0) return [];
  return [
    {
      id: 'losses',
      name: say('sheet.losses'),
      blocks: [
        { kind: 'heading', text: say('sheet.losses') },
        { kind: 'sentence', text: say('read.losses') },
        ...profitCurve(detail),
        lossTable(detail),
      ],
    },
  ];
}

/** Key finding, margin ladder, tiers, reading help. */
export function profitabilitySheet(detail: ProfitabilityDetail): ReportSheet {
  const { tierColumn, lossMakers } = detail;
  return {
    id: 'profitability',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', { column: tierColumn }) },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      ladderChart(detail),
      shareTable(detail),
      ladderTable(detail),
      guidance({
        read: say('read'),
        next: say(lossMakers.length > 0 ? 'next.losses' : 'next.none'),
        others: [
          { label: say('note.index'), value: say('note.indexText') },
          ...(lossMakers.length > 0 ? [{ label: say('note.line'), value: say('note.lineText') }] : []),
          ...detail.drivers.map(({ column, rate }) => ({
            label: say('note.driver', { column }),
            value: say('note.driverText', { rate }),
          })),
        ],
      }),
    ],
  };
}

function finding({ tiers, total, isLoss, lossMakers }: ProfitabilityDetail): Text {
  const [best] = tiers;
  if (isLoss || best.shareOfProfit === null) return say('finding.loss', { loss: { number: -total.profit, digits: 0 } });
  const share = { customers: { percent: best.shareOfCustomers }, profit: { percent: best.shareOfProfit } };
  return lossMakers.length > 0
    ? say('finding.losses', { ...share, tier: best.name, count: lossMakers.length })
    : say('finding.best', { ...share, tier: best.name });
}

function keyFigures({ total, tiers, lossMakers, loss }: ProfitabilityDetail): Block {
  const [best] = tiers;
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.profit'), value: total.profit, style: 'integer' },
      ...(total.revenue > 0
        ? [{ label: say('figure.margin'), value: total.profit / total.revenue, style: 'percent1' as const }]
        : []),
      ...(best.profitIndex === null
        ? []
        : [{ label: say('figure.index', { tier: best.name }), value: best.profitIndex, style: 'decimal1' as const }]),
      { label: say('figure.losses'), value: lossMakers.length, style: 'integer' },
      ...(loss > 0 ? [{ label: say('figure.loss'), value: loss, style: moneyStyle(loss) }] : []),
    ],
  };
}

/** The steps that make revenue, per tier; losses go below the line. */
function ladderChart({ tiers, drivers, has }: ProfitabilityDetail): Block {
  const serve = (of: { drivers: number[] }): number => of.drivers.reduce((sum, cost) => sum + cost, 0);
  const steps = [
    { name: say('step.profit'), values: tiers.map(({ profit }) => profit), color: tierColor(0, 6) },
    ...(drivers.length > 0 ? [{ name: say('step.serve'), values: tiers.map(serve), color: tierColor(2, 6) }] : []),
    ...(has.costOfGoods
      ? [{ name: say('step.goods'), values: tiers.map(({ costOfGoods }) => costOfGoods), color: tierColor(3, 6) }]
      : []),
    ...(has.discounts
      ? [{ name: say('step.discounts'), values: tiers.map(({ discounts }) => discounts), color: tierColor(4, 6) }]
      : []),
  ];
  return {
    kind: 'chart',
    id: 'ladder',
    title: say('chart.ladder'),
    alt: say('chart.ladderAlt'),
    style: 'integer',
    chart: { kind: 'column', stacked: true, categories: tiers.map(({ name }) => name), series: steps },
  };
}

/** What the best bring, and what the losses take away again; nothing to tell where there is no profit in all. */
function profitCurve({ profits, total, isLoss }: ProfitabilityDetail): Block[] {
  if (isLoss) return [];
  let sum = 0;
  const descending = profits
    .filter((profit) => !Number.isNaN(profit))
    .sort()
    .reverse();
  const found = whaleCurve(descending.map((profit) => (sum += profit) / total.profit));
  const { peak } = found;
  return [
    {
      kind: 'chart',
      id: 'whale',
      title: say('chart.whale'),
      alt: say('chart.whaleAlt'),
      chart: whaleChart(found, {
        ...{ curve: say('step.profit'), whole: say('series.whole') },
        peak: say('series.peak', { share: { percent: peak.share }, customers: { percent: peak.customers } }),
        ...{ xTitle: say('axis.customers'), yTitle: say('axis.profit') },
      }),
    },
  ];
}

const chip = (index: number, count: number) => {
  const fill = tierColor(index, count);
  return { fill, font: fontColorOn(fill) };
};

function shareTable({ tiers, tierColumn }: ProfitabilityDetail): TableBlock {
  return {
    kind: 'table',
    id: 'tiers',
    title: say('table.shares'),
    columns: [
      { header: { text: tierColumn }, style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.shareOfCustomers'), style: 'percent1' },
      { header: say('head.shareOfRevenue'), style: 'percent1' },
      { header: say('head.shareOfProfit'), style: 'percent1' },
      { header: say('head.index'), style: 'decimal2' },
      { header: say('head.profitPerCustomer'), style: 'decimal2' },
      { header: say('head.losses'), style: 'integer' },
    ],
    rows: tiers.map((of) => [
      { text: of.name },
      ...[of.customers, of.shareOfCustomers, of.shareOfRevenue, of.shareOfProfit, of.profitIndex],
      ...[of.profitPerCustomer, of.losses],
    ]),
    rowFills: tiers.map((_, i) => chip(i, tiers.length)),
  };
}

function ladderTable({ tiers, total, drivers, has, tierColumn }: ProfitabilityDetail): TableBlock {
  return {
    kind: 'table',
    id: 'ladder',
    title: say('table.ladder'),
    columns: [
      { header: { text: tierColumn }, style: 'text' },
      { header: say('step.revenue'), style: 'integer' },
      ...(has.discounts ? [{ header: say('step.discounts'), style: 'integer' as const }] : []),
      ...(has.costOfGoods ? [{ header: say('step.goods'), style: 'integer' as const }] : []),
      ...drivers.map(({ column }) => ({ header: say('step.driver', { column }), style: 'integer' as const })),
      { header: say('step.profit'), style: 'integer' },
      { header: say('head.margin'), style: 'percent1' },
    ],
    rows: [...tiers.map((of) => ({ label: { text: of.name } as Text, of })), { label: say('total'), of: total }].map(
      ({ label, of }) => [
        label,
        of.revenue,
        ...(has.discounts ? [of.discounts] : []),
        ...(has.costOfGoods ? [of.costOfGoods] : []),
        ...of.drivers,
        of.profit,
        of.revenue > 0 ? of.profit / of.revenue : null,
      ],
    ),
  };
}

function lossTable({ lossMakers, drivers }: ProfitabilityDetail): TableBlock {
  const shown = lossMakers.slice(0, mostNamed);
  return {
    kind: 'table',
    id: 'losses',
    title: say('table.losses', { count: shown.length, all: lossMakers.length }),
    columns: [
      { header: say('head.customer'), style: 'text' },
      { header: say('head.tier'), style: 'text' },
      { header: say('step.revenue'), style: 'decimal2' },
      { header: say('step.profit'), style: 'decimal2' },
      { header: say('head.line'), style: 'text' },
      { header: say('head.cost'), style: 'decimal2' },
      { header: say('head.turn'), style: 'text' },
    ],
    rows: shown.map((of) => [
      { text: of.id },
      { text: of.tier },
      ...[of.revenue, of.profit],
      lineName(of.line, drivers),
      of.cost,
      turn(of, drivers),
    ]),
  };
}

function lineName(line: LossMaker['line'], drivers: ProfitabilityDetail['drivers']): Text {
  if (typeof line === 'number') return { text: drivers[line].column };
  return say(line === 'discounts' ? 'step.discounts' : 'step.goods');
}

function turn({ unitsLess, priceRise, line }: LossMaker, drivers: ProfitabilityDetail['drivers']): Text {
  const price = priceRise === null ? null : { percent: priceRise };
  if (unitsLess !== null && typeof line === 'number') {
    const params = { units: { number: unitsLess, digits: unitsLess < 10 ? 1 : 0 }, column: drivers[line].column };
    return price ? say('turn.unitsOrPrice', { ...params, price }) : say('turn.units', params);
  }
  return price ? say('turn.price', { price }) : say('turn.none');
}

/** What the user must know: customers left out, blank costs, a loss as a whole. */
export function profitabilityWarnings({ incomplete, blanks, isLoss, drivers, has }: ProfitabilityDetail): Text[] {
  const hasCosts = drivers.length > 0 || has.discounts || has.costOfGoods;
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...blanks.map(({ column, count }) => say('warning.blank', { column, count })),
    ...(isLoss ? [say('warning.loss')] : []),
    ...(hasCosts ? [] : [say('warning.noCosts')]),
  ];
}
