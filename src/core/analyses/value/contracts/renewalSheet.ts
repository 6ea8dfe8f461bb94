import type { Block, ChartBlock, NumberStyle, ReportSheet, TableBlock, Text, TextParam } from '../../../report/report';
import { dayText } from '../../../orders/timeUnit';
import { covariateBlocks } from './covariateBlocks';
import type { ContractsDetail, PeriodSurvival } from './detail';
import { sayUnder } from '../../../report/say';

const say = sayUnder('contracts');

const strong = '#0B3C5D';
const light = '#2F86B7';

/** The sheet for the reader: how long customers stay, what that is worth, how well the model describes it. */
export function renewalSheet(detail: ContractsDetail): ReportSheet {
  return {
    id: 'contracts',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      curve(detail, 'survival'),
      curve(detail, 'retention'),
      periodTable(detail),
      tenureTable(detail),
      parameterTable(detail),
      ...covariateBlocks(detail),
      ...holdoutFigures(detail),
      notes(detail),
    ],
  };
}

function finding({ fit, periods, equity, activeCustomers }: ContractsDetail): Text {
  const last = periods[periods.length - 1];
  const params = {
    share: { percent: last.expectedSurvival },
    period: last.period,
    first: { percent: periods[1].expectedRetention ?? 0 },
    last: { percent: last.expectedRetention ?? 0 },
  };
  if (fit.atLimit.length > 0) return say('finding.alike', params);
  return equity === null || activeCustomers === null || activeCustomers === 0
    ? say('finding.survival', params)
    : say('finding.value', { ...params, count: activeCustomers, value: { number: equity, digits: 0 } });
}

type Figure = 'cohort' | 'active' | 'firstRenewal' | 'halfLife' | 'residual' | 'equity';

function keyFigures(detail: ContractsDetail): Block {
  const { customerCount, activeCustomers, periods, halfLife, byTenure, equity } = detail;
  const figure = (key: Figure, value: number | null, style: NumberStyle) =>
    value === null || !Number.isFinite(value) ? [] : [{ label: say(`figure.${key}`), value, style }];
  return {
    kind: 'key-figures',
    figures: [
      ...(activeCustomers === null
        ? figure('cohort', customerCount, 'integer')
        : figure('active', activeCustomers, 'integer')),
      ...figure('firstRenewal', periods[1].expectedRetention, 'percent1'),
      ...figure('halfLife', halfLife, 'integer'),
      ...(equity === null || activeCustomers === 0
        ? figure('residual', byTenure[0].residual, 'decimal2')
        : figure('equity', equity, 'integer')),
    ],
  };
}

/** Survival or retention by period, observed against expected; what was not fitted is a line of its own. */
function curve({ periods, calibrated, period }: ContractsDetail, what: 'survival' | 'retention'): ChartBlock {
  const shown = what === 'survival' ? periods : periods.slice(1);
  const expected = (line: PeriodSurvival): number | null =>
    what === 'survival' ? line.expectedSurvival : line.expectedRetention;
  return {
    kind: 'chart',
    id: what,
    title: say(`chart.${what}`),
    alt: say(`chart.${what}Alt`, { periods: periods.length - 1 }),
    style: 'percent',
    chart: {
      kind: 'line',
      x: shown.map((line) => line.period),
      series: [
        { name: say('series.actual'), values: shown.map((line) => line[what]), color: strong },
        {
          name: say('series.expected'),
          values: shown.map((line) => (line.period <= calibrated ? expected(line) : null)),
          color: light,
          dashed: true,
        },
        {
          name: say('series.forecast'),
          values: shown.map((line) => (line.period >= calibrated ? expected(line) : null)),
          color: '#6DB1D6',
          dashed: true,
        },
      ],
      xTitle: say(`axis.${period ?? 'period'}`),
      yTitle: say(`axis.${what}`),
    },
  };
}

function periodTable({ periods, period }: ContractsDetail): TableBlock {
  return {
    kind: 'table',
    id: 'periods',
    title: say('table.periods'),
    columns: [
      { header: say(`axis.${period ?? 'period'}`), style: 'integer' },
      { header: say('table.asked'), style: 'integer' },
      { header: say('table.renewed'), style: 'integer' },
      { header: say('table.retention'), style: 'percent1' },
      { header: say('table.expectedRetention'), style: 'percent1' },
      { header: say('table.survival'), style: 'percent1' },
      { header: say('table.expectedSurvival'), style: 'percent1' },
    ],
    rows: periods.map((line) => [
      line.period,
      line.asked,
      line.renewed,
      line.retention,
      line.expectedRetention,
      line.survival,
      line.expectedSurvival,
    ]),
  };
}

function tenureTable({ byTenure, customers, margin }: ContractsDetail): TableBlock {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    kind: 'table',
    id: 'tenure',
    title: say('table.tenure'),
    columns: [
      { header: say('table.renewals'), style: 'integer' },
      ...(customers ? [{ header: say('figure.active'), style: 'integer' as const }] : []),
      { header: say('table.chance'), style: 'percent1' },
      { header: say('table.residual'), style: 'decimal2' },
      ...(margin === null ? [] : [{ header: say('table.value'), style: 'decimal2' as const }]),
    ],
    rows: byTenure.map((line) => [
      line.renewals,
      ...(customers ? [line.customers] : []),
      line.chance,
      finite(line.residual),
      ...(margin === null ? [] : [finite(margin * line.residual)]),
    ]),
  };
}

function parameterTable({ fit }: ContractsDetail): TableBlock {
  return {
    kind: 'table',
    id: 'parameters',
    title: say('table.parameters'),
    columns: [
      { header: say('table.parameter'), style: 'text' },
      { header: say('table.estimate'), style: 'exact' },
      { header: say('table.standardError'), style: 'exact' },
    ],
    rows: [
      ...Object.entries(fit.parameters).map(([name, value]) => [
        { text: name },
        value,
        fit.atLimit.length > 0 ? null : fit.standardErrors[name],
      ]),
      [say('table.logLikelihood'), fit.logLikelihood, null],
    ],
  };
}

function holdoutFigures({ holdout }: ContractsDetail): Block[] {
  if (!holdout) return [];
  return [
    {
      kind: 'key-figures',
      figures: [
        { label: say('figure.heldOut'), value: holdout.periods, style: 'integer' },
        { label: say('figure.mae'), value: holdout.meanAbsoluteError, style: 'percent1' },
        { label: say('figure.bias'), value: holdout.bias, style: 'percent1' },
      ],
    },
  ];
}

function notes({ discount, observationEnd, calibrated, observed }: ContractsDetail): Block {
  const line = (key: 'model' | 'residual' | 'fitted' | 'renewal', params?: Record<string, TextParam>) => ({
    label: say(`note.${key}`),
    value: say(`note.${key}Text`, params),
  });
  return {
    kind: 'note',
    lines: [
      line('model'),
      line('residual', { rate: { percent: discount } }),
      line('fitted', { calibrated, observed }),
      ...(observationEnd === null
        ? []
        : [{ label: say('note.observationEnd'), value: { text: dayText(observationEnd) } }, line('renewal')]),
    ],
  };
}
