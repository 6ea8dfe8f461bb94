import type { Block, Text } from '../../../../report/report';
import { sayUnder } from '../../../../report/say';
import { toCents } from '../../../../stats/toCents';
import { dayText } from '../../../../orders/timeUnit';
import type { LifetimeDetail } from '../detail';
import type { LifetimeOptions } from '../options';
import { causes, type Moved } from './detail';

const say = sayUnder('lifetime.moved');

/** Why the value is another than in the run before: a sentence, and the steps from then to now. */
export function movedBlocks({ moved }: LifetimeDetail): Block[] {
  if (!moved) return [];
  const shown = causes.filter((cause) => moved.parts[cause] !== 0);
  const { start, changes, end } = toCents(
    moved.then,
    shown.map((cause) => moved.parts[cause]),
    moved.now,
  );
  return [
    { kind: 'sentence', text: finding(moved) },
    {
      kind: 'table',
      id: 'moved',
      title: say('title'),
      columns: [
        { header: say('head.step'), style: 'text' },
        { header: say(`head.${moved.of}`), style: 'decimal2' },
        { header: say('head.customers'), style: 'integer' },
      ],
      rows: [
        [say('then', { day: dayText(moved.day) }), start, moved.customersThen],
        ...shown.map((cause, i) => [say(`cause.${cause}`), changes[i], null]),
        [say('now', { day: dayText(moved.end) }), end, moved.customersNow],
      ],
    },
    ...changedOptions(moved),
  ];
}

function changedOptions({ changed }: Moved): Block[] {
  if (changed.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'changedOptions',
      title: say('options'),
      columns: [
        { header: say('head.option'), style: 'text' },
        { header: say('head.then'), style: 'text' },
        { header: say('head.now'), style: 'text' },
      ],
      rows: changed.map(({ name, then, now }) => [
        { key: `option.lifetime.${name as keyof LifetimeOptions}` },
        { text: then },
        { text: now },
      ]),
    },
  ];
}

/** The largest step is what a reader asks for. */
function finding(moved: Moved): Text {
  const [main] = [...causes].sort((a, b) => Math.abs(moved.parts[b]) - Math.abs(moved.parts[a]));
  return say(`finding.${moved.of}.${main}`, {
    then: { number: moved.then, digits: 0 },
    now: { number: moved.now, digits: 0 },
    day: dayText(moved.day),
    part: { number: moved.parts[main], digits: 0 },
  });
}
