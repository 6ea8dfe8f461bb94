import type { Block } from '../../../report/report';
import type { WeightsDetail } from './detail';
import { methodName } from './methodName';
import { sayUnder } from '../../../report/say';

const say = sayUnder('weights');

/** Customers shown per method that moves most. */
const moversShown = 5;

/** Other methods' weights, how far their rankings agree, and who moves most. */
export function comparisonBlocks(detail: WeightsDetail): Block[] {
  const { comparison, indicators, ids, tierNames } = detail;
  if (comparison.length === 0) return [];
  const chosen = { method: detail.method, weights: indicators.map(({ weight }) => weight), tau: 1, changed: 0 };
  const movers = comparison.flatMap(({ method, movers: all }) =>
    all
      .slice(0, moversShown)
      .map((mover) => [
        methodName(method),
        { text: ids[mover.row] },
        { text: tierNames[mover.tier] },
        { text: tierNames[mover.otherTier] },
        mover.rank,
        mover.otherRank,
        mover.rank - mover.otherRank,
      ]),
  );
  return [
    {
      kind: 'table',
      id: 'comparison',
      title: say('table.comparison'),
      columns: [
        { header: say('head.method'), style: 'text' },
        ...indicators.map(({ column }) => ({ header: { text: column }, style: 'percent1' as const })),
        { header: say('head.tau'), style: 'decimal2' },
        { header: say('head.changed'), style: 'integer' },
      ],
      rows: [chosen, ...comparison].map(({ method, weights, tau, changed }) => [
        methodName(method),
        ...weights,
        tau,
        changed,
      ]),
    },
    ...(movers.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            id: 'movers',
            title: say('table.movers'),
            columns: [
              { header: say('head.otherMethod'), style: 'text' as const },
              { header: say('head.customer'), style: 'text' as const },
              { header: say('head.tier'), style: 'text' as const },
              { header: say('head.otherTier'), style: 'text' as const },
              { header: say('head.rank'), style: 'integer' as const },
              { header: say('head.otherRank'), style: 'integer' as const },
              { header: say('head.places'), style: 'integer' as const },
            ],
            rows: movers,
          },
        ]),
  ];
}
