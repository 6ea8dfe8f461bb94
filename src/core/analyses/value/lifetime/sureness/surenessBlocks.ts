import type { Block, NoteBlock, Text } from '../../../../report/report';
import { sayUnder } from '../../../../report/say';
import type { LifetimeDetail } from '../detail';
import type { Sureness } from './detail';

const say = sayUnder('lifetime.sure');

/** How sure the values are: in all, by tier, for the best customers, and how much data stands behind it. */
export function surenessBlocks(detail: LifetimeDetail): Block[] {
  const { sureness } = detail;
  if (!sureness) return [];
  const { equity, level } = sureness;
  if (!equity) return [];
  return [
    {
      kind: 'sentence',
      text: say('finding', {
        low: money(equity.low),
        high: money(equity.high),
        level: { percent: level },
        innerLow: money(equity.innerLow),
        innerHigh: money(equity.innerHigh),
      }),
    },
    {
      kind: 'chart',
      id: 'tierRanges',
      title: say('chart.tiers', { level: { percent: level } }),
      alt: say('chart.tiersAlt'),
      style: 'integer',
      chart: {
        kind: 'lollipop',
        estimate: say('head.value'),
        interval: say('head.range', { level: { percent: level } }),
        rows: sureness.groups.map(({ name, value, low, high }) => ({ label: name ?? '–', value, from: low, to: high })),
      },
    },
    {
      kind: 'table',
      id: 'tierRanges',
      title: say('table.tiers'),
      columns: [
        { header: say('head.tier'), style: 'text' },
        { header: say('head.customers'), style: 'integer' },
        { header: say('head.value'), style: 'integer' },
        { header: say('head.range', { level: { percent: level } }), style: 'text' },
        { header: say('head.middle'), style: 'text' },
      ],
      rows: [...sureness.groups, equity].map((group) => [
        group === equity ? say('all') : group.name === null ? say('noTier') : { text: group.name },
        group.customers,
        group.value,
        range(group.value, group.low, group.high),
        range(group.value, group.innerLow, group.innerHigh),
      ]),
    },
    {
      kind: 'table',
      id: 'ranking',
      title: say('table.ranking'),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: say('head.value'), style: 'integer' },
        { header: say('head.range', { level: { percent: level } }), style: 'text' },
        { header: say('head.aboveNext'), style: 'percent' },
      ],
      rows: sureness.ranking.map(({ id, value, low, high, aboveNext }) => [
        { text: id },
        value,
        range(value, low, high),
        Number.isNaN(aboveNext) ? null : aboveNext,
      ]),
    },
  ];
}

const money = (number: number): { number: number; digits: number } => ({ number, digits: 0 });

/** 1,240 (900–1,700). */
function range(value: number, low: number, high: number): Text {
  return say('valueRange', { value: money(value), low: money(low), high: money(high) });
}

/** What a range says, what was held for likely beforehand, and how well the draws are made. */
export function surenessNotes(sureness: Sureness | null): NoteBlock['lines'] {
  if (!sureness) return [];
  const { level, draws, purchases, spend, priors } = sureness;
  const judged = [purchases, ...(spend ? [spend] : [])].map(({ method, paretoK, rHat, effectiveSize, parameters }) => ({
    label: say('note.draws', { parameters: { list: parameters } }),
    value:
      method === 'importance'
        ? say('note.importance', { draws, k: { number: paretoK ?? NaN, digits: 2 }, size: Math.round(effectiveSize) })
        : say('note.chains', { draws, rHat: { number: rHat ?? NaN, digits: 3 }, size: Math.round(effectiveSize) }),
  }));
  return [
    { label: say('note.range'), value: say('note.rangeText', { level: { percent: level } }) },
    { label: say('note.zero'), value: say('note.zeroText') },
    ...priors.map(({ name, median, factor }) => ({
      label: say('note.prior', { name }),
      value: say(`prior.${name}`, {
        low: { number: median / factor, digits: 2 },
        high: { number: median * factor, digits: 1 },
      }),
    })),
    ...judged,
  ];
}
