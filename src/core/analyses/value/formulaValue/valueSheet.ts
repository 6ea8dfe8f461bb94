import { moneyStyle } from '../../../report/moneyStyle';
import { barNames, histogram } from '../../../stats/histogram';
import type { Block, ChartBlock, ReportSheet, TableBlock, Text } from '../../../report/report';
import type { FormulaValueDetail, WhatIf } from './detail';
import type { FormulaValueOptions } from './options';
import { sayUnder } from '../../../report/say';

const say = sayUnder('formula-value');

const clvBars = 12;
/** The change shown as a key figure: Reichheld's five points. */
const reichheldPoints = 5;

/** The sheet for the reader: finding, key figures, who holds the value, what would change it, notes. */
export function valueSheet(options: FormulaValueOptions, detail: FormulaValueDetail): ReportSheet {
  return {
    id: 'value',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      ...tierChart(detail),
      ...clvChart(detail),
      ...tierTable(detail),
      whatIfTable(detail),
      notes(options, detail),
    ],
  };
}

function finding({ equity, valued, topFifthShare }: FormulaValueDetail): Text {
  const params = { count: valued, value: { number: equity, digits: moneyStyle(equity) === 'integer' ? 0 : 2 } };
  return topFifthShare === null || valued < 5
    ? say('finding.plain', params)
    : say('finding.concentrated', { ...params, share: { percent: topFifthShare } });
}

function keyFigures(detail: FormulaValueDetail): Block {
  const { equity, valued } = detail;
  const more = detail.whatIf.find(({ change }) => change.retentionPoints === reichheldPoints);
  const effect = more && effectOf(more, equity);
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: valued, style: 'integer' },
      { label: say('figure.equity'), value: equity, style: moneyStyle(equity) },
      { label: say('figure.mean'), value: equity / valued, style: moneyStyle(equity / valued) },
      ...(effect === null || effect === undefined
        ? []
        : [
            {
              label: say('figure.retentionEffect', { points: reichheldPoints }),
              value: effect,
              style: 'percent1' as const,
            },
          ]),
    ],
  };
}

/** Change of the equity as a share of it; null where it has no meaning. */
function effectOf({ equity }: WhatIf, before: number): number | null {
  return equity === null || !(before > 0) ? null : equity / before - 1;
}

function tierName(tier: string | null): string {
  return tier ?? '…';
}

function tierChart({ tiers, tierColumn }: FormulaValueDetail): ChartBlock[] {
  if (tierColumn === null || tiers.length < 2 || tiers.some(({ equityShare }) => equityShare === null)) return [];
  return [
    {
      kind: 'chart',
      id: 'tiers',
      title: say('chart.tiers', { column: tierColumn }),
      alt: say('chart.tiersAlt', { column: tierColumn }),
      style: 'percent',
      chart: {
        kind: 'column',
        categories: tiers.map(({ tier }) => tierName(tier)),
        series: [
          { name: say('table.share'), values: tiers.map(({ share }) => share), color: '#A9D3E8' },
          {
            name: say('table.equityShare'),
            values: tiers.map(({ equityShare }) => equityShare ?? 0),
            color: '#175E8C',
          },
        ],
      },
    },
  ];
}

function clvChart({ clv }: FormulaValueDetail): ChartBlock[] {
  const bars = histogram(clv, clvBars);
  if (!bars) return [];
  return [
    {
      kind: 'chart',
      id: 'clv',
      title: say('chart.clv'),
      alt: say('chart.clvAlt'),
      style: 'integer',
      chart: {
        kind: 'column',
        categories: barNames(bars),
        series: [{ name: say('figure.customers'), values: bars.counts }],
      },
    },
  ];
}

function tierTable({ tiers, tierColumn, equity, valued }: FormulaValueDetail): TableBlock[] {
  if (tierColumn === null) return [];
  const mean = moneyStyle(equity / valued);
  return [
    {
      kind: 'table',
      id: 'tiers',
      title: say('table.tiers', { column: tierColumn }),
      columns: [
        { header: { text: tierColumn }, style: 'text' },
        { header: say('figure.customers'), style: 'integer' },
        { header: say('table.share'), style: 'percent1' },
        { header: say('table.equity'), style: moneyStyle(equity) },
        { header: say('table.equityShare'), style: 'percent1' },
        { header: say('table.mean'), style: mean },
        { header: say('table.retention'), style: 'percent1' },
      ],
      rows: tiers.map((tier) => [
        tier.tier === null ? say('table.others') : tier.tier === '' ? say('table.blank') : { text: tier.tier },
        tier.customers,
        tier.share,
        tier.equity,
        tier.equityShare,
        tier.meanClv,
        tier.meanRetention,
      ]),
    },
  ];
}

function whatIfTable(detail: FormulaValueDetail): TableBlock {
  const { equity, whatIf } = detail;
  const money = moneyStyle(equity);
  return {
    kind: 'table',
    id: 'whatIf',
    title: say('table.whatIf'),
    columns: [
      { header: say('table.change'), style: 'text' },
      { header: say('table.equity'), style: money },
      { header: say('table.difference'), style: money },
      { header: say('table.effect'), style: 'percent1' },
    ],
    rows: [
      [say('change.none'), equity, null, null],
      ...whatIf.map((line) => [
        changeText(line),
        line.equity,
        line.equity === null ? null : line.equity - equity,
        effectOf(line, equity),
      ]),
    ],
  };
}

function changeText({ change }: WhatIf): Text {
  const [[what, by]] = Object.entries(change) as [keyof WhatIf['change'], number][];
  return say(`change.${what}.${by < 0 ? 'less' : 'more'}`, { by: Math.abs(by) });
}

type Note = 'formula' | 'timing' | 'horizon' | 'discount' | 'growth' | 'retention' | 'retentionCost' | 'missing';

function notes(options: FormulaValueOptions, { assumptions }: FormulaValueDetail): Block {
  const { horizon, discount, growth, timing, retentionCost } = assumptions;
  const line = (key: Note, value: Text) => ({ label: say(`note.${key}`), value });
  const from = options.retention.from;
  return {
    kind: 'note',
    lines: [
      line('formula', say(horizon === null ? 'formula.endless' : 'formula.finite')),
      line('timing', say(`timing.${timing}`)),
      line('horizon', horizon === null ? say('horizon.endless') : say('horizon.periods', { count: horizon })),
      line('discount', say('perPeriod', { rate: { percent: discount } })),
      ...(growth === 0 ? [] : [line('growth', say('perPeriod', { rate: { percent: growth } }))]),
      line(
        'retention',
        from === 'constant'
          ? say('perPeriod', { rate: { percent: options.retention.value } })
          : say(`retention.${from}`, { column: options.retention.column }),
      ),
      ...(retentionCost === 0 ? [] : [line('retentionCost', say('retentionCost', { cost: retentionCost }))]),
      line('missing', say('missing')),
    ],
  };
}
