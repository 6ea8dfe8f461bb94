import type { Block, Text } from '../../../../report/report';
import { sayUnder } from '../../../../report/say';
import { dayText } from '../../../../orders/timeUnit';
import type { LifetimeDetail } from '../detail';
import type { CheckBand } from './detail';

const say = sayUnder('lifetime.sure');

interface BandSeries {
  name: Text;
  values: number[];
  color: string;
  dashed: true;
}

const bandColor = '#A0A0A0';

/** The lower and the upper end of what the model could as well have brought forth. */
export function bandSeries({ low, high }: CheckBand): BandSeries[] {
  return [
    { name: say('series.low'), values: low, color: bandColor, dashed: true },
    { name: say('series.high'), values: high, color: bandColor, dashed: true },
  ];
}

/** Customers by repeat purchases, with the range in which their number could have lain. */
export function frequencyRanges({ sureness, frequencies }: LifetimeDetail): Block[] {
  if (!sureness) return [];
  const { low, high } = sureness.checks.frequencies;
  return [
    {
      kind: 'table',
      id: 'frequencyRanges',
      title: say('table.frequencies'),
      columns: [
        { header: { key: 'lifetime.axis.frequency' }, style: 'text' },
        { header: { key: 'lifetime.series.actual' }, style: 'integer' },
        { header: { key: 'lifetime.series.expected' }, style: 'integer' },
        { header: say('head.range', { level: { percent: sureness.level } }), style: 'text' },
        { header: say('head.fits'), style: 'text' },
      ],
      rows: frequencies.map(({ from, open, actual, expected }, i) => [
        { text: open ? `${from}+` : String(from) },
        actual,
        expected,
        say('range', { low: { number: low[i], digits: 0 }, high: { number: high[i], digits: 0 } }),
        say(actual >= Math.floor(low[i]) && actual <= Math.ceil(high[i]) ? 'fits' : 'fitsNot'),
      ]),
    },
  ];
}

/** The model beside rules that need none, or why they cannot be compared. */
export function ruleBlocks({ comparison, fit }: LifetimeDetail): Block[] {
  if (comparison.kind === 'none') return [{ kind: 'sentence', text: say(`comparison.${comparison.reason}`) }];
  const { model, until, isChosen, actualPurchases } = comparison;
  const own = { ...model, name: { key: `lifetime.model.${fit.model}` } as const };
  const rules = comparison.rules.map((rule) => ({ ...rule, name: say(`rule.${rule.rule}`) }));
  return [
    {
      kind: 'sentence',
      text: say(isChosen ? 'comparison.chosen' : 'comparison.split', { day: dayText(until), count: actualPurchases }),
    },
    {
      kind: 'table',
      id: 'rules',
      title: say('table.rules'),
      columns: [
        { header: { key: 'lifetime.head.model' }, style: 'text' },
        { header: say('head.expectedPurchases'), style: 'integer' },
        { header: { key: 'lifetime.figure.mae' }, style: 'decimal2' },
        { header: { key: 'lifetime.figure.rmse' }, style: 'decimal2' },
      ],
      rows: [own, ...rules].map(({ name, expectedPurchases, meanAbsoluteError, rootMeanSquareError }) => [
        name,
        expectedPurchases,
        meanAbsoluteError,
        rootMeanSquareError,
      ]),
    },
  ];
}

/** How well ranges held for what came after the history. */
export function coverageBlocks({ holdout, sureness }: LifetimeDetail): Block[] {
  const ranges = holdout?.ranges;
  if (!ranges || !sureness) return [];
  return [
    {
      kind: 'table',
      id: 'coverage',
      title: say('table.coverage'),
      columns: [
        { header: say('head.of'), style: 'text' },
        { header: say('head.forecastShare'), style: 'percent1' },
        { header: say('head.actualShare'), style: 'percent1' },
      ],
      rows: [
        [say('head.middle'), ranges.expectedInMiddle, ranges.inMiddle],
        [say('head.range', { level: { percent: sureness.level } }), ranges.expectedInRange, ranges.inRange],
      ],
    },
    { kind: 'key-figures', figures: [{ label: say('figure.crps'), value: ranges.crps, style: 'decimal2' }] },
  ];
}
