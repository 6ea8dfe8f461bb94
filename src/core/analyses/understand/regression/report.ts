import { guidance } from '../../../report/guidance';
import { tierColor } from '../../../report/palette';
import type { Block, ReportSheet, TableBlock, Text, TextParam } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { NamedCoefficient, RegressionDetail } from './detail';

const say = sayUnder('regression');

/** A chance below this may be luck once in twenty. */
const significant = 0.05;
/** Below this area the model tells outcomes no better than a coin. */
export const noBetterThanChance = 0.6;
/** Odds ratios beyond this are said in words: they are so many times as large only because one more is so much. */
const mostOdds = 1e6;
/** From this inflation on, predictors say the same. */
const inflated = 10;

/** Key finding in words, one chart, the coefficients, who moves them, reading help. */
export function regressionSheet(detail: RegressionDetail): ReportSheet {
  const { kind, outcome, happened } = detail;
  return {
    id: 'regression',
    name: say('sheet.name'),
    blocks: [
      {
        kind: 'heading',
        text:
          happened === null
            ? say('sheet.title', { column: outcome })
            : say('sheet.titleChance', { column: outcome, value: happened }),
      },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      kind === 'linear' ? residualChart(detail) : calibrationChart(detail),
      coefficientTable(detail),
      ...influentialTable(detail),
      guidance({
        read: say(`read.${kind}`),
        next: say(`next.${kind}`),
        others: notes(detail),
      }),
    ],
  };
}

/** The most certain effect in a sentence; or that none is certain. */
function finding({ coefficients, kind, outcome, happened, crossValidatedArea }: RegressionDetail): Text {
  if (kind === 'logistic' && crossValidatedArea !== null && crossValidatedArea < noBetterThanChance) {
    return say('finding.chance', { area: twoDigits(crossValidatedArea) });
  }
  const [best] = coefficients
    .slice(1)
    .filter(({ pValue }) => pValue < significant)
    .sort(
      (a, b) => a.pValue - b.pValue || Math.abs(b.estimate / b.standardError) - Math.abs(a.estimate / a.standardError),
    );
  if (!best) return say('finding.none', { column: outcome });
  const name = best.column ?? '';
  const category: Record<string, string> =
    best.category === undefined ? {} : { category: best.category, base: best.base ?? '' };
  if (kind === 'logistic') {
    const odds = [best.estimate, best.from, best.to].map(Math.exp);
    if (odds.some((value) => value > mostOdds || value < 1 / mostOdds)) {
      return say(best.estimate > 0 ? 'finding.likelier' : 'finding.lessLikely', {
        name: best.name,
        happened: happened ?? '',
      });
    }
    const params = { name, ...category, happened: happened ?? '', times: twoDigits(Math.exp(best.estimate)) };
    const interval = { from: twoDigits(Math.exp(best.from)), to: twoDigits(Math.exp(best.to)) };
    return say(best.category === undefined ? 'finding.odds' : 'finding.oddsCategory', { ...params, ...interval });
  }
  const direction = best.estimate < 0 ? 'less' : 'more';
  const params = {
    ...{ name, ...category, outcome },
    change: readable(Math.abs(best.estimate)),
    give: readable((best.to - best.from) / 2),
  };
  return best.category === undefined
    ? say(`finding.${direction}`, params)
    : say(`finding.${direction}Category`, params);
}

function keyFigures(detail: RegressionDetail): Block {
  const { rows, rSquared, residualDeviation, crossValidatedArea, area, pseudoRSquared, coefficients } = detail;
  const certain = coefficients.slice(1).filter(({ pValue }) => pValue < significant).length;
  return {
    kind: 'key-figures',
    figures: [
      ...(rSquared === null ? [] : [{ label: say('figure.rSquared'), value: rSquared, style: 'percent1' as const }]),
      ...(crossValidatedArea === null
        ? []
        : [{ label: say('figure.crossValidatedArea'), value: crossValidatedArea, style: 'decimal2' as const }]),
      ...(area === null ? [] : [{ label: say('figure.area'), value: area, style: 'decimal2' as const }]),
      ...(pseudoRSquared === null
        ? []
        : [{ label: say('figure.pseudoRSquared'), value: pseudoRSquared, style: 'percent1' as const }]),
      { label: say('figure.certain'), value: certain, style: 'integer' },
      ...(residualDeviation === null
        ? []
        : [{ label: say('figure.deviation'), value: residualDeviation, style: 'decimal2' as const }]),
      { label: say('figure.rows'), value: rows, style: 'integer' },
    ],
  };
}

function residualChart({ points, outcome }: RegressionDetail): Block {
  return {
    kind: 'chart',
    id: 'residuals',
    title: say('chart.residuals', { column: outcome }),
    alt: say('chart.residualsAlt', { column: outcome }),
    chart: {
      kind: 'scatter',
      series: [
        {
          name: say('axis.residual'),
          x: points.map(({ fitted }) => fitted),
          y: points.map(({ residual }) => residual),
          color: tierColor(1, 6),
        },
      ],
      xTitle: say('axis.fitted'),
      yTitle: say('axis.residual'),
    },
  };
}

function calibrationChart({ calibration, happened }: RegressionDetail): Block {
  return {
    kind: 'chart',
    id: 'calibration',
    title: say('chart.calibration', { value: happened ?? '' }),
    alt: say('chart.calibrationAlt', { value: happened ?? '' }),
    style: 'percent',
    chart: {
      kind: 'column',
      categories: calibration.map((_, part) => String(part + 1)),
      series: [
        { name: say('series.expected'), values: calibration.map(({ expected }) => expected), color: tierColor(3, 6) },
        { name: say('series.happened'), values: calibration.map((part) => part.happened), color: tierColor(0, 6) },
      ],
    },
  };
}

function coefficientTable({ coefficients, kind }: RegressionDetail): TableBlock {
  const hasInflation = kind === 'linear' && coefficients.length > 2;
  const odds = (value: number): number | null => (Math.exp(value) < 1e12 ? Math.exp(value) : null);
  return {
    kind: 'table',
    id: 'coefficients',
    title: say('table.coefficients'),
    columns: [
      { header: say('head.term'), style: 'text' },
      { header: say('head.estimate'), style: 'general' },
      { header: say('head.standardError'), style: 'general' },
      { header: say('head.from'), style: 'general' },
      { header: say('head.to'), style: 'general' },
      { header: say('head.pValue'), style: 'pValue' },
      ...(kind === 'logistic'
        ? [say('head.odds'), say('head.oddsFrom'), say('head.oddsTo')].map((header) => ({
            ...{ header, style: 'general' as const },
          }))
        : []),
      ...(hasInflation ? [{ header: say('head.vif'), style: 'decimal1' as const }] : []),
      { header: say('head.verdict'), style: 'text' },
    ],
    rows: coefficients.map((of, k) => [
      termName(of),
      ...[of.estimate, of.standardError, of.from, of.to].map(sixDigits),
      Number(of.pValue.toPrecision(3)),
      ...(kind === 'logistic'
        ? [of.estimate, of.from, of.to].map((value) => (k === 0 ? null : roundedOrNone(odds(value))))
        : []),
      ...(hasInflation ? [of.vif ?? null] : []),
      k === 0 ? null : verdict(of),
    ]),
  };
}

function termName({ column, category, base }: NamedCoefficient): Text {
  if (column === null) return say('term.constant');
  return category === undefined ? { text: column } : say('term.category', { column, category, base: base ?? '' });
}

function verdict({ pValue, estimate }: NamedCoefficient): Text {
  if (pValue >= significant) return say('verdict.unclear');
  return say(estimate > 0 ? 'verdict.more' : 'verdict.less');
}

function influentialTable({ influential }: RegressionDetail): TableBlock[] {
  if (influential.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'influential',
      title: say('table.influential'),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: say('head.cooks'), style: 'decimal2' },
        { header: say('head.actual'), style: 'general' },
        { header: say('head.expected'), style: 'general' },
      ],
      rows: influential.map(({ id, cooksDistance, outcome, fitted }) => [
        { text: id },
        cooksDistance,
        sixDigits(outcome),
        sixDigits(fitted),
      ]),
    },
  ];
}

function notes({ kind, robust, breuschPagan, rows, incomplete }: RegressionDetail) {
  return [
    { label: say('note.cause'), value: say('note.causeText') },
    { label: say('note.method'), value: say(`note.${kind === 'linear' && robust ? 'robust' : kind}`) },
    ...(breuschPagan
      ? [
          {
            label: say('note.spread'),
            value: say(breuschPagan.pValue < significant ? 'note.spreadUneven' : 'note.spreadEven', {
              p: { number: breuschPagan.pValue, digits: 3 },
            }),
          },
        ]
      : []),
    { label: say('note.rows'), value: say('note.rowsText', { count: rows, incomplete }) },
  ];
}

/** What the user must know: rows left out, predictors that say the same, uneven spread, few cases, no better than chance. */
export function regressionWarnings(detail: RegressionDetail): Text[] {
  const { coefficients, incomplete, breuschPagan, robust, rows, crossValidatedArea, kind } = detail;
  const same = coefficients.filter(({ vif }) => vif !== undefined && vif >= inflated);
  const predictors = coefficients.length - 1;
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(same.length > 0
      ? [say('warning.inflated', { columns: { list: same.map(({ name }) => name) }, count: same.length })]
      : []),
    ...(breuschPagan && breuschPagan.pValue < significant && !robust ? [say('warning.uneven')] : []),
    ...(rows < 10 * predictors ? [say('warning.few', { count: rows, predictors })] : []),
    ...(kind === 'logistic' && crossValidatedArea === null ? [say('warning.unchecked')] : []),
  ];
}

const sixDigits = (value: number): number => Number(value.toPrecision(6));
const roundedOrNone = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(4)));
const twoDigits = (number: number): TextParam => ({ number, digits: 2 });

/** A number for a sentence: three digits that count. */
function readable(number: number): TextParam {
  const size = number === 0 ? 0 : Math.floor(Math.log10(number));
  return { number: Number(number.toPrecision(3)), digits: Math.min(6, Math.max(0, 2 - size)) };
}
