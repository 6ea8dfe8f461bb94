import { moneyStyle } from '../../../report/moneyStyle';
import type { NumberStyle, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { Mover, TierMigrationDetail } from './detail';
import { sayWhy } from './sayWhy';

const say = sayUnder('tierMigration');

/** As many movers stand on the sheet. */
const mostMovers = 500;
/** As many indicators have a column of their own. */
const mostIndicators = 12;

type Cell = TableBlock['rows'][number][number];

/** A column of the table of movers: what stands above it, and what it says of a mover. */
interface MoverColumn {
  header: Text;
  style: NumberStyle | 'text';
  cell(mover: Mover): Cell;
}

/** Who moved, the lost and the fallen first: from where to where, what it is worth, and why. */
export function moverSheet({ movers, value, pair }: TierMigrationDetail): ReportSheet {
  const money = moneyStyle(Math.max(0, ...movers.map(({ valueBefore, valueAfter }) => valueAfter || valueBefore || 0)));
  const indicators = pair.reasons.slice(0, mostIndicators).map(({ indicator }) => indicator);
  const columns: MoverColumn[] = [
    { header: say('head.customer'), style: 'text', cell: ({ id }) => ({ text: id }) },
    { header: say('head.move'), style: 'text', cell: ({ move }) => say(`move.${move}`) },
    { header: say('head.from'), style: 'text', cell: ({ before }) => nameOf(before) },
    { header: say('head.to'), style: 'text', cell: ({ after }) => nameOf(after) },
    ...(indicators.length > 0 ? [{ header: say('head.why'), style: 'text' as const, cell: sayWhy }] : []),
    ...(value
      ? [
          { header: say('head.valueBefore'), style: money, cell: ({ valueBefore }: Mover) => numberOf(valueBefore) },
          { header: say('head.valueAfter'), style: money, cell: ({ valueAfter }: Mover) => numberOf(valueAfter) },
        ]
      : []),
    ...(indicators.length > 0 ? scoreColumns(indicators) : []),
  ];
  return {
    id: 'movers',
    name: say('sheet.movers'),
    blocks: [
      {
        kind: 'table',
        id: 'movers',
        title: say('table.movers', { count: movers.length, shown: Math.min(movers.length, mostMovers) }),
        columns: columns.map(({ header, style }) => ({ header, style })),
        rows: movers.slice(0, mostMovers).map((mover) => columns.map(({ cell }) => cell(mover))),
      },
    ],
  };
}

/** Score before and after, then what each indicator and the weights made of it: they add up to the difference. */
function scoreColumns(indicators: readonly string[]): MoverColumn[] {
  const style = 'decimal1';
  return [
    { header: say('head.scoreBefore'), style, cell: ({ score }) => score?.before ?? null },
    { header: say('head.scoreAfter'), style, cell: ({ score }) => score?.after ?? null },
    ...indicators.map((name): MoverColumn => ({
      ...{ header: say('head.byIndicator', { indicator: name }), style },
      cell: ({ reasons }) => reasons.find(({ indicator }) => indicator === name)?.byPoints ?? null,
    })),
    {
      ...{ header: say('head.byWeights'), style },
      cell: ({ score, reasons }) => (score ? reasons.reduce((sum, { byWeight }) => sum + byWeight, 0) : null),
    },
  ];
}

const nameOf = (tier: string): Cell => (tier === '' ? null : { text: tier });
const numberOf = (amount: number): Cell => (Number.isFinite(amount) ? amount : null);
