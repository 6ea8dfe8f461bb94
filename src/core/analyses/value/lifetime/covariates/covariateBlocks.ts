import type { Block } from '../../../../report/report';
import { sayUnder } from '../../../../report/say';
import type { LifetimeDetail } from '../detail';

const say = sayUnder('lifetime');
const parts = ['buying', 'leaving'] as const;

/** What known differences make out: the test in a sentence, and the coefficients. */
export function covariateBlocks({ fit }: LifetimeDetail): Block[] {
  const { covariates, model } = fit;
  if (!covariates) return [];
  const { statistic, degrees, pValue } = covariates.test;
  const names = [...new Set(parts.flatMap((part) => Object.keys(covariates[part])))];
  return [
    {
      kind: 'table',
      id: 'covariates',
      title: say('table.covariates'),
      columns: [
        { header: say('head.part'), style: 'text' },
        { header: say('head.difference'), style: 'text' },
        { header: say('head.estimate'), style: 'exact' },
        { header: say('head.standardError'), style: 'exact' },
        { header: say('head.effect'), style: 'percent1' },
      ],
      rows: parts.flatMap((part) =>
        Object.entries(covariates[part]).map(([name, { estimate, standardError }]) => [
          say(`part.${part}`),
          { text: name },
          estimate,
          standardError,
          // the chance to leave after a purchase keeps its mean in BG/NBD and MBG/NBD
          part === 'buying' || model === 'pareto-nbd' ? Math.expm1(estimate) : null,
        ]),
      ),
    },
    {
      kind: 'sentence',
      text: say('covariates.test', {
        columns: names.join(', '),
        gain: { number: statistic / 2, digits: 1 },
        degrees,
        p: { number: pValue, digits: 4 },
      }),
    },
  ];
}
