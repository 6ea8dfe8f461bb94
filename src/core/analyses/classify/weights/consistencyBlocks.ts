import type { Block, Text, TextParam } from '../../../report/report';
import { acceptableConsistencyRatio } from './analyticHierarchy';
import type { Consistency } from './detail';
import { sayUnder } from '../../../report/say';

const say = sayUnder('weights');

/** A comparison in words: the one that was called more important first, how many times, and what would fit. */
export function pairParams(pair: NonNullable<Consistency['worstPair']>): Record<string, TextParam> {
  const isTurned = pair.given < 1;
  const { first, second } = pair;
  return {
    first: isTurned ? second : first,
    second: isTurned ? first : second,
    given: { number: isTurned ? 1 / pair.given : pair.given, digits: 1 },
    suggested: { number: isTurned ? 1 / pair.suggested : pair.suggested, digits: 1 },
  };
}

/** Groups in which comparisons can contradict each other. */
function checkable(consistency: readonly Consistency[]): Consistency[] {
  return consistency.filter(({ indicators }) => indicators > 2);
}

/** Whether pairwise comparisons agree with each other, in words per group, with the one that fits least. */
export function consistencyVerdicts(consistency: readonly Consistency[]): Block[] {
  return checkable(consistency).flatMap((group): Block[] => [
    { kind: 'sentence', text: verdict(group) },
    ...(group.worstPair ? [{ kind: 'sentence' as const, text: say('worstPair', pairParams(group.worstPair)) }] : []),
  ]);
}

/** The figures behind the verdicts. */
export function consistencyTable(consistency: readonly Consistency[]): Block[] {
  const checked = checkable(consistency);
  if (checked.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'consistency',
      title: say('table.consistency'),
      columns: [
        { header: say('head.compared'), style: 'text' },
        { header: say('head.indicators'), style: 'integer' },
        { header: say('head.lambda'), style: 'decimal2' },
        { header: say('head.consistencyIndex'), style: 'decimal2' },
        { header: say('head.consistencyRatio'), style: 'percent1' },
      ],
      rows: checked.map((group) => [
        group.dimension === null ? say('allIndicators') : { text: group.dimension },
        group.indicators,
        group.lambda,
        group.consistencyIndex,
        group.consistencyRatio,
      ]),
    },
  ];
}

function verdict({ dimension, consistencyRatio }: Consistency): Text {
  const isAcceptable = consistencyRatio <= acceptableConsistencyRatio;
  const ratio = { percent: consistencyRatio };
  if (dimension === null) return say(isAcceptable ? 'verdict.consistent' : 'verdict.inconsistent', { ratio });
  const key = isAcceptable ? 'verdict.consistentDimension' : 'verdict.inconsistentDimension';
  return say(key, { dimension, ratio });
}
