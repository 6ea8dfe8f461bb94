import type { CovariateFit, LikelihoodRatio } from '../../../../purchases/covariates/fitCovariates';
import type { Block, TableBlock } from '../../../../report/report';
import { sayUnder } from '../../../../report/say';
import type { LifetimeDetail } from '../detail';
import { groupBlocks } from './groupBlocks';

const say = sayUnder('lifetime');
const inWords = sayUnder('lifetime.words');
const wordOf = {
  buying: ['buying.more', 'buying.less'],
  leaving: ['leaving.more', 'leaving.less'],
  spending: ['spending.more', 'spending.less'],
} as const;
/** A coefficient beyond so many standard errors is said in words. */
const clear = 1.959963984540054;
type Part = 'buying' | 'leaving' | 'spending';

/** What is clear of each difference, as one says it: of a category, of a column of 0 and 1, or of one more of a number. */
function words(parts: readonly [Part, CovariateFit['buying']][]): Block[] {
  return parts.flatMap(([part, covariates]) =>
    Object.entries(covariates)
      .filter(([, { estimate, standardError }]) => standardError !== null && Math.abs(estimate) > clear * standardError)
      .map(([name, { estimate }]): Block => {
        const text = inWords(wordOf[part][estimate > 0 ? 0 : 1], {
          name,
          ...(part === 'leaving' ? {} : { part: { percent: Math.abs(Math.expm1(estimate)) } }),
        });
        return { kind: 'sentence', text };
      }),
  );
}

/** What known differences make out: the coefficients, the tests in a sentence each, and forecasts per group. */
export function covariateBlocks(detail: LifetimeDetail): Block[] {
  const { fit, spend } = detail;
  const parts: [Part, CovariateFit['buying']][] = [
    ['buying', fit.covariates?.buying ?? {}],
    ['leaving', fit.covariates?.leaving ?? {}],
    ['spending', spend?.covariates?.spending ?? {}],
  ];
  const rows = parts.flatMap(([part, covariates]) =>
    Object.entries(covariates).map(([name, { estimate, standardError }]): TableBlock['rows'][number] => [
      say(`part.${part}`),
      { text: name },
      estimate,
      standardError,
      // the chance to leave after a purchase keeps its mean in BG/NBD and MBG/NBD
      part !== 'leaving' || fit.model === 'pareto-nbd' ? Math.expm1(estimate) : null,
    ]),
  );
  if (rows.length === 0) return [];
  const test = (of: readonly CovariateFit['buying'][], ratio: LikelihoodRatio | undefined): Block[] => {
    const names = [...new Set(of.flatMap((part) => Object.keys(part)))];
    if (!ratio || names.length === 0) return [];
    return [
      {
        kind: 'sentence',
        text: say('covariates.test', {
          columns: { list: names },
          gain: { number: ratio.statistic / 2, digits: 1 },
          degrees: ratio.degrees,
          p: { number: ratio.pValue, digits: 4 },
        }),
      },
    ];
  };
  const [[, buying], [, leaving], [, spending]] = parts;
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
      rows,
    },
    ...words(parts),
    ...test([buying, leaving], fit.covariates?.test),
    ...test([spending], spend?.covariates?.test),
    ...groupBlocks(detail),
  ];
}
