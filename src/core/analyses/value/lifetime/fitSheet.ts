import type { Block, ChartBlock, HeatMapBlock, ReportSheet, TableBlock, Text } from '../../../report/report';
import { clvChart } from './clvChart';
import { covariateBlocks } from './covariates/covariateBlocks';
import { cleaningBlocks } from '../../../orders/cleaning/cleaningBlocks';
import { customerEquity, sumOverCustomers } from '../../../orders/customerEquity';
import type { LifetimeDetail } from './detail';
import { sayUnder } from '../../../report/say';
import { movedBlocks } from './moved/movedBlocks';
import { bandSeries, coverageBlocks, frequencyRanges, ruleBlocks } from './sureness/checkBlocks';
import { surenessBlocks, surenessNotes } from './sureness/surenessBlocks';

const say = sayUnder('lifetime');

/** The sheet that says how well the model describes these customers: finding, figures, charts, parameters, notes. */
export function fitSheet(detail: LifetimeDetail): ReportSheet {
  const totals: Totals = { alive: aliveShare(detail), value: customerEquity(detail) };
  return {
    id: 'fit',
    name: say('sheet.fit'),
    blocks: [
      { kind: 'heading', text: say('sheet.fitTitle') },
      { kind: 'sentence', text: finding(detail, totals) },
      keyFigures(detail, totals),
      ...movedBlocks(detail),
      ...trackingCharts(detail),
      frequencyChart(detail),
      ...frequencyRanges(detail),
      aliveMapBlock(detail),
      ...surenessBlocks(detail),
      ...clvChart(detail),
      ...holdoutBlocks(detail),
      ...ruleBlocks(detail),
      parameterTable(detail),
      ...covariateBlocks(detail),
      modelTable(detail),
      ...cleaningBlocks(detail.cleaning),
      notes(detail),
    ],
  };
}

/** Sums over all customers that the sheet says more than once. */
interface Totals {
  /** Mean P(alive). */
  alive: number;
  /** Σ CLV; `null` when spend is not modelled. */
  value: number | null;
}

/** Mean P(alive) over customers. */
function aliveShare({ customers, customerCount }: LifetimeDetail): number {
  return sumOverCustomers(customers.pAlive, customers.count) / customerCount;
}

function finding(detail: LifetimeDetail, { alive, value }: Totals): Text {
  const common = {
    alive: { percent: alive },
    purchases: {
      number: sumOverCustomers(detail.customers.expectedPurchases, detail.customers.count),
      digits: 0,
    },
    horizon: detail.horizon,
  };
  return value === null
    ? say(`finding.purchases.${detail.unit}`, common)
    : say(`finding.value.${detail.unit}`, { ...common, value: { number: value, digits: 0 } });
}

function keyFigures(detail: LifetimeDetail, { alive, value }: Totals): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: detail.customerCount, style: 'integer' },
      {
        label: say('figure.oneTimeBuyers'),
        value: 1 - detail.repeatCustomers / detail.customerCount,
        style: 'percent1',
      },
      { label: say('figure.alive'), value: alive, style: 'percent1' },
      ...(value === null ? [] : [{ label: say('figure.equity'), value, style: 'integer' as const }]),
    ],
  };
}

function trackingCharts({ tracking, unit, sureness }: LifetimeDetail): ChartBlock[] {
  if (!tracking || tracking.actual.length < 2) return [];
  const { actual, expected, calibrationUnits } = tracking;
  const x = actual.map((_, i) => i + 1);
  const cumulate = (values: number[]): number[] => {
    let sum = 0;
    return values.map((value) => (sum += value));
  };
  const chart = (id: 'tracking' | 'trackingCumulative', observed: number[], model: number[]): ChartBlock => ({
    kind: 'chart',
    id,
    title: say(`chart.${id}`),
    alt: say(`chart.${id}Alt`, { units: actual.length }),
    style: 'integer',
    chart: {
      kind: 'line',
      x,
      series: [
        { name: say('series.actual'), values: observed },
        {
          name: say('series.expected'),
          values: model.map((value, i) => (i < calibrationUnits ? value : null)),
          dashed: true,
        },
        ...(calibrationUnits < actual.length
          ? [
              {
                name: say('series.forecast'),
                values: model.map((value, i) => (i >= calibrationUnits - 1 ? value : null)),
                dashed: true,
              },
            ]
          : []),
        // the bands are those of single units
        ...(id === 'tracking' && sureness?.checks.tracking ? bandSeries(sureness.checks.tracking) : []),
      ],
      xTitle: say(`axis.${unit}`),
      yTitle: say('axis.repeatPurchases'),
    },
  });
  return [chart('tracking', actual, expected), chart('trackingCumulative', cumulate(actual), cumulate(expected))];
}

function groupName({ from, open }: { from: number; open: boolean }): string {
  return open ? `${from}+` : String(from);
}

function frequencyChart({ frequencies }: LifetimeDetail): ChartBlock {
  return {
    kind: 'chart',
    id: 'frequencies',
    title: say('chart.frequencies'),
    alt: say('chart.frequenciesAlt'),
    style: 'integer',
    chart: {
      kind: 'column',
      categories: frequencies.map(groupName),
      series: [
        { name: say('series.actual'), values: frequencies.map(({ actual }) => actual) },
        { name: say('series.expected'), values: frequencies.map(({ expected }) => expected) },
      ],
    },
  };
}

function aliveMapBlock({ aliveMap, unit }: LifetimeDetail): HeatMapBlock {
  return {
    kind: 'heat-map',
    id: 'alive',
    title: say(`chart.alive.${unit}`),
    alt: say('chart.aliveAlt'),
    style: 'percent',
    rows: aliveMap.frequencies.map(String),
    columns: aliveMap.unitsSince.map(String),
    values: aliveMap.values,
  };
}

function holdoutBlocks(detail: LifetimeDetail): Block[] {
  const { holdout } = detail;
  if (!holdout) return [];
  const { byFrequency } = holdout;
  return [
    {
      kind: 'chart',
      id: 'holdout',
      title: say('chart.holdout'),
      alt: say('chart.holdoutAlt'),
      style: 'decimal2',
      chart: {
        kind: 'line',
        x: byFrequency.map(({ from }) => from),
        series: [
          { name: say('series.actual'), values: byFrequency.map(({ actual }) => actual) },
          { name: say('series.expected'), values: byFrequency.map(({ expected }) => expected), dashed: true },
        ],
        xTitle: say('axis.frequency'),
        yTitle: say('axis.holdoutPurchases'),
      },
    },
    {
      kind: 'table',
      id: 'holdout',
      title: say('table.holdout'),
      columns: [
        { header: say('axis.frequency'), style: 'text' },
        { header: say('figure.customers'), style: 'integer' },
        { header: say('series.actual'), style: 'decimal2' },
        { header: say('series.expected'), style: 'decimal2' },
      ],
      rows: byFrequency.map((group) => [{ text: groupName(group) }, group.customers, group.actual, group.expected]),
    },
    ...coverageBlocks(detail),
    {
      kind: 'key-figures',
      figures: [
        { label: say('figure.mae'), value: holdout.meanAbsoluteError, style: 'decimal2' },
        { label: say('figure.rmse'), value: holdout.rootMeanSquareError, style: 'decimal2' },
        { label: say('figure.bias'), value: holdout.bias, style: 'decimal2' },
      ],
    },
  ];
}

function parameterTable({ fit, spend }: LifetimeDetail): TableBlock {
  const lines = [fit, ...(spend ? [spend] : [])].flatMap(({ model, parameters, standardErrors }) =>
    Object.entries(parameters).map(([name, value]) => [
      say(`model.${model}`),
      { text: name },
      value,
      standardErrors[name],
    ]),
  );
  return {
    kind: 'table',
    id: 'parameters',
    title: say('table.parameters'),
    columns: [
      { header: say('head.model'), style: 'text' },
      { header: say('head.parameter'), style: 'text' },
      { header: say('head.estimate'), style: 'exact' },
      { header: say('head.standardError'), style: 'exact' },
    ],
    rows: lines,
  };
}

function modelTable({ models, spend }: LifetimeDetail): TableBlock {
  return {
    kind: 'table',
    id: 'models',
    title: say('table.models'),
    columns: [
      { header: say('head.model'), style: 'text' },
      { header: say('head.logLikelihood'), style: 'decimal2' },
      { header: say('head.aic'), style: 'decimal2' },
      { header: say('head.bic'), style: 'decimal2' },
      { header: say('head.converged'), style: 'text' },
      { header: say('head.iterations'), style: 'integer' },
    ],
    rows: [...models, ...(spend ? [spend] : [])].map(({ model, logLikelihood, aic, bic, converged, iterations }) => [
      say(`model.${model}`),
      logLikelihood,
      aic,
      bic,
      say(converged ? 'converged' : 'notConverged'),
      iterations,
    ]),
  };
}

function notes({ unit, horizon, discountPerYear, spend, regularity, sureness }: LifetimeDetail): Block {
  return {
    kind: 'note',
    lines: [
      { label: say('note.horizon'), value: say(`note.horizon.${unit}`, { horizon }) },
      { label: say('note.discount'), value: say('note.discountText', { rate: { percent: discountPerYear } }) },
      ...(spend
        ? [
            {
              label: say('note.correlation'),
              value: say('note.correlationText', { correlation: { number: spend.correlation, digits: 3 } }),
            },
          ]
        : []),
      ...(regularity && Number.isFinite(regularity.k)
        ? [
            {
              label: say('note.regularity'),
              value: say('note.regularityText', {
                k: { number: regularity.k, digits: 1 },
                count: regularity.customers,
              }),
            },
          ]
        : []),
      { label: say('note.method'), value: say('note.methodText') },
      ...surenessNotes(sureness),
    ],
  };
}
