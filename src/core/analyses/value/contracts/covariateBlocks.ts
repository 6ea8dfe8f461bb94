import type { Block } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { ContractsDetail } from './detail';

const say = sayUnder('contracts.covariates');

/** What known differences make out: coefficients, and the test in a sentence. */
export function covariateBlocks({ covariates }: ContractsDetail): Block[] {
  if (!covariates) return [];
  const { leaving, test } = covariates;
  return [
    {
      kind: 'table',
      id: 'covariates',
      title: say('title'),
      columns: [
        { header: say('difference'), style: 'text' },
        { header: say('estimate'), style: 'exact' },
        { header: say('standardError'), style: 'exact' },
        { header: say('effect'), style: 'percent1' },
      ],
      rows: Object.entries(leaving).map(([name, { estimate, standardError }]) => [
        { text: name },
        estimate,
        standardError,
        Math.expm1(estimate),
      ]),
    },
    {
      kind: 'sentence',
      text: say('test', {
        columns: { list: Object.keys(leaving) },
        gain: { number: test.statistic / 2, digits: 1 },
        degrees: test.degrees,
        p: { number: test.pValue, digits: 4 },
      }),
    },
  ];
}
