import type { Text } from '../../../report/report';
import { sayInto } from '../../../report/say';
import type { Mover, TierMigrationDetail } from './detail';

/** What happened, in at most five sentences: the balance, the worst loss, the fall, the rise, the what-if. */
export function story({ moves, movers, pair, value, upward }: TierMigrationDetail): Text[] {
  const found: Text[] = [];
  const tell = sayInto(found, 'tierMigration.story');
  const stayed = moves.same + moves.up + moves.down;
  tell('balance', { count: stayed, same: { percent: moves.same / stayed }, up: moves.up, down: moves.down });
  if (moves.lost + moves.new > 0) {
    tell('turnover', {
      lost: moves.lost,
      new: moves.new,
      before: pair.before.customers.size,
      after: pair.after.customers.size,
    });
  }
  const lost = movers.find(({ move }) => move === 'lost');
  if (lost) tell(value && Number.isFinite(lost.valueBefore) ? 'lostWorth' : 'lost', about(lost, lost.valueBefore));
  const fallen = movers.find(({ move }) => move === 'down');
  if (fallen) tell('fallen', about(fallen, fallen.valueAfter));
  if (upward && upward.gain > 0) {
    tell('upward', { share: { percent: upward.share }, gain: { number: upward.gain, digits: 0 } });
  }
  return found;
}

function about({ id, before, after }: Mover, value: number) {
  return { id, before, after, value: { number: Number.isFinite(value) ? value : 0, digits: 0 } };
}
