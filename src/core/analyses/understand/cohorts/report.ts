import { cleaningBlocks } from '../../../orders/cleaning/cleaningBlocks';
import { guidance } from '../../../report/guidance';
import { groupColor, tierColor } from '../../../report/palette';
import type { Block, ReportSheet, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { SurvivalStep } from '../../../stats/survival/kaplanMeier';
import type { CohortsDetail } from './detail';

const say = sayUnder('cohorts');

const significant = 0.05;
/** As many cohorts and periods fit on a page; the newest ones. */
const mostShown = 36;
/** Fewer customers than this make a cohort's shares chance. */
const fewCustomers = 10;
/** Days to show of how many stay. */
const shownDays = [30, 90, 180, 365, 730];

/** How many are still there, step by step, as a table, and group against group. */
export function survivalSheet(detail: CohortsDetail): ReportSheet {
  return {
    id: 'survival',
    name: say('sheet.survival'),
    blocks: [
      { kind: 'heading', text: say('sheet.survival') },
      { kind: 'sentence', text: say('read.survival', { count: detail.survival.goneAfter }) },
      ...survivalChart(detail),
      survivalTable(detail),
      ...groupTable(detail),
    ],
  };
}

/** Key figure, curve of the mean, triangle, revenue per cohort, cleaning, reading help. */
export function cohortsSheet(detail: CohortsDetail): ReportSheet {
  const { halves } = detail;
  const differs = halves !== null && halves.pValue < significant;
  return {
    id: 'cohorts',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      meanChart(detail),
      triangle(detail),
      ...revenueTable(detail),
      ...cleaningBlocks(detail.cleaning),
      guidance({
        read: say('read'),
        next: say(differs && halves.younger < halves.older ? 'next.worse' : 'next.usual'),
        others: [
          ...(halves
            ? [
                {
                  label: say('note.halves'),
                  value: say(differs ? 'note.halvesDiffer' : 'note.halvesAlike', {
                    older: { percent: halves.older },
                    younger: { percent: halves.younger },
                    p: { number: halves.pValue, digits: 3 },
                  }),
                },
              ]
            : []),
          { label: say('note.gone'), value: say('note.goneText', { count: detail.survival.goneAfter }) },
          { label: say('note.interval'), value: say('note.intervalText') },
        ],
      }),
    ],
  };
}

function finding({ mean, period, customers }: CohortsDetail): Text {
  const [, first] = mean;
  return say(`finding.${period}`, {
    count: customers,
    share: { percent: first.share },
    from: { percent: first.from },
    to: { percent: first.to },
  });
}

function keyFigures({ mean, customers, triangle: cohorts, survival }: CohortsDetail): Block {
  const last = mean.filter((of) => of.customers >= fewCustomers).at(-1) ?? mean[mean.length - 1];
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.next'), value: mean[1].share, style: 'percent1' },
      { label: say('figure.last', { count: last.period }), value: last.share, style: 'percent1' },
      ...(survival.medianDays === null
        ? []
        : [{ label: say('figure.median'), value: survival.medianDays, style: 'integer' as const }]),
      { label: say('figure.gone'), value: survival.gone / survival.customers, style: 'percent1' },
      { label: say('figure.cohorts'), value: cohorts.length, style: 'integer' },
      { label: say('figure.customers'), value: customers, style: 'integer' },
    ],
  };
}

function meanChart({ mean, period }: CohortsDetail): Block {
  const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 10_000) / 100);
  // in the first period all have bought
  const shown = mean.slice(1);
  const line = (name: Text, values: (number | null)[], color: number, dashed = false) => ({
    ...{ name, values: values.map(percent), color: tierColor(color, 6), dashed },
  });
  return {
    kind: 'chart',
    id: 'mean',
    title: say('chart.mean'),
    alt: say('chart.meanAlt'),
    chart: {
      kind: 'line',
      x: shown.map((of) => of.period),
      series: [
        line(
          say('series.mean'),
          shown.map(({ share }) => share),
          0,
        ),
        line(
          say('series.older'),
          shown.map(({ older }) => older),
          2,
          true,
        ),
        line(
          say('series.younger'),
          shown.map(({ younger }) => younger),
          3,
          true,
        ),
      ],
      xTitle: say(`axis.${period}`),
      yTitle: say('axis.share'),
    },
  };
}

/** As many steps as a chart can show. */
const mostSteps = 120;

/** How many are still there: all with their interval, or group by group. */
function survivalChart({ survival, groups }: CohortsDetail): Block[] {
  if (survival.steps.length === 0) return [];
  const shown = thinned(survival.steps);
  const [name, from, to] = [say('head.still'), say('head.from'), say('head.to')];
  const all = { name, x: shown.map(({ time }) => time), color: tierColor(0, 6) };
  const border = { ...all, color: tierColor(3, 6), dashed: true };
  const series = groups
    ? groups.names.map((group, g) => {
        const steps = thinned(groups.steps[g]);
        return {
          name: { text: group },
          x: steps.map(({ time }) => time),
          values: steps.map((step) => step.survival),
          color: groupColor(g, groups.names.length),
        };
      })
    : [
        { ...all, values: shown.map((step) => step.survival) },
        { ...border, name: from, values: shown.map((step) => step.from) },
        { ...border, name: to, values: shown.map((step) => step.to) },
      ];
  return [
    {
      kind: 'chart',
      id: 'survival',
      title: groups ? say('table.groups', { column: groups.column }) : say('table.survival'),
      alt: say('chart.survivalAlt'),
      style: 'percent',
      chart: { kind: 'steps', series, xTitle: say('head.days'), yTitle: name },
    },
  ];
}

/** The last step of each of so many stretches of equal length. */
function thinned(steps: readonly SurvivalStep[]): SurvivalStep[] {
  const longest = steps[steps.length - 1]?.time ?? 0;
  const stretch = ({ time }: SurvivalStep): number => Math.floor((time / longest) * mostSteps);
  return steps.filter((step, i) => i === steps.length - 1 || stretch(step) !== stretch(steps[i + 1]));
}

function triangle({ triangle: cohorts }: CohortsDetail): Block {
  const shown = cohorts.slice(-mostShown);
  const width = Math.min(mostShown, Math.max(...shown.map(({ retention }) => retention.length)));
  return {
    kind: 'heat-map',
    id: 'triangle',
    title: say('table.triangle', { count: shown.length, all: cohorts.length }),
    alt: say('table.triangleAlt'),
    rows: shown.map(({ cohort, customers }) => `${cohort} (${customers})`),
    columns: Array.from({ length: width }, (_, period) => String(period)),
    values: shown.map(({ retention }) => Array.from({ length: width }, (_, period) => retention[period] ?? NaN)),
    style: 'percent',
  };
}

function revenueTable({ triangle: cohorts }: CohortsDetail): Block[] {
  const shown = cohorts.slice(-mostShown);
  if (shown.some(({ revenue }) => revenue === null)) return [];
  return [
    {
      kind: 'table',
      id: 'revenue',
      title: say('table.revenue'),
      columns: [
        { header: say('head.cohort'), style: 'text' },
        { header: say('head.customers'), style: 'integer' },
        { header: say('head.revenue'), style: 'integer' },
        { header: say('head.perCustomer'), style: 'decimal2' },
        { header: say('head.first'), style: 'percent1' },
      ],
      rows: shown.map(({ cohort, customers, revenue }) => {
        const all = revenue?.reduce((sum, value) => sum + value, 0) ?? 0;
        return [{ text: cohort }, customers, all, all / customers, all > 0 && revenue ? revenue[0] / all : null];
      }),
    },
  ];
}

function survivalTable({ survival }: CohortsDetail): Block {
  const longest = survival.steps[survival.steps.length - 1]?.time ?? 0;
  const days = shownDays.filter((day, i) => day <= longest || i === 0);
  return {
    kind: 'table',
    id: 'survival',
    title: say('table.survival'),
    columns: [
      { header: say('head.days'), style: 'integer' },
      { header: say('head.still'), style: 'percent1' },
      { header: say('head.from'), style: 'percent1' },
      { header: say('head.to'), style: 'percent1' },
      { header: say('head.atRisk'), style: 'integer' },
    ],
    rows: days.map((day) => {
      const step = survival.steps.filter(({ time }) => time <= day).at(-1);
      return step ? [day, step.survival, step.from, step.to, step.atRisk] : [day, 1, null, null, survival.customers];
    }),
  };
}

function groupTable({ groups }: CohortsDetail): Block[] {
  if (!groups) return [];
  const { test } = groups;
  return [
    {
      kind: 'table',
      id: 'groups',
      title: say('table.groups', { column: groups.column }),
      columns: [
        { header: { text: groups.column }, style: 'text' },
        { header: say('head.customers'), style: 'integer' },
        { header: say('head.gone'), style: 'integer' },
        { header: say('head.goneExpected'), style: 'decimal1' },
        { header: say('head.median'), style: 'integer' },
      ],
      rows: groups.names.map((name, g) => [
        { text: name },
        groups.customers[g],
        test ? test.observed[g] : null,
        test ? test.expected[g] : null,
        groups.medianDays[g],
      ]),
    },
    { kind: 'sentence', text: groupFinding(groups.column, test) },
  ];
}

function groupFinding(column: string, test: NonNullable<CohortsDetail['groups']>['test']): Text {
  if (!test) return say('groups.none', { column });
  return say(test.pValue < significant ? 'groups.differ' : 'groups.alike', {
    column,
    chiSquared: { number: test.chiSquared, digits: 2 },
    p: { number: test.pValue, digits: 3 },
  });
}

/** What the user must know: rows left out, an open last period, small cohorts. */
export function cohortsWarnings({ incomplete, isLastOpen, triangle: cohorts }: CohortsDetail): Text[] {
  const small = cohorts.filter(({ customers }) => customers < fewCustomers).length;
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(isLastOpen ? [say('warning.open')] : []),
    ...(small > 0 ? [say('warning.small', { count: small, few: fewCustomers })] : []),
  ];
}
