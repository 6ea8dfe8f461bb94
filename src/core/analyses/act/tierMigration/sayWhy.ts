import type { Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { Mover } from './detail';
import { mainReason } from './mainReason';

const say = sayUnder('tierMigration.why');

/** Why somebody moved, in few words; `null` where nothing is known of the score. */
export function sayWhy(mover: Mover): Text | null {
  if (!mover.score) return null;
  const reason = mainReason(mover);
  if (!reason) return say('passed');
  const params = { indicator: reason.indicator, points: { number: Math.abs(reason.part), digits: 1 } };
  const sign = reason.part > 0 ? 'more' : 'less';
  return say(reason.by === 'points' ? sign : `${sign}Weight`, params);
}
