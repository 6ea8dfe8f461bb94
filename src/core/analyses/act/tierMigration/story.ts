import type { SentenceBlock } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { Mover, TierMigrationDetail } from './detail';
import { mainReason } from './mainReason';

const say = sayUnder('tierMigration.story');

/** What happened, in at most five sentences, each with its cells: the balance, the turnover, the worst loss, the fall, the what-if. */
export function story({ moves, movers, pair, tiers, value, upward }: TierMigrationDetail): SentenceBlock[] {
  const found: SentenceBlock[] = [];
  /** Says a sentence about cells. */
  const tell = (about: SentenceBlock['about'], ...sentence: Parameters<typeof say>): void => {
    found.push({ kind: 'sentence', text: say(...sentence), about });
  };
  const stayed = moves.same + moves.up + moves.down;
  if (stayed > 0) {
    tell({ block: 'counts' }, 'balance', {
      ...{ count: stayed, same: { percent: moves.same / stayed }, up: moves.up, down: moves.down },
    });
  }
  if (moves.lost + moves.new > 0) {
    const [before, after] = [pair.before.customers.size, pair.after.customers.size];
    tell({ block: 'counts', column: tiers.length }, 'turnover', { lost: moves.lost, new: moves.new, before, after });
  }
  const lost = movers.findIndex(({ move }) => move === 'lost');
  if (lost >= 0) {
    const { valueBefore } = movers[lost];
    const isWorth = value !== null && Number.isFinite(valueBefore);
    tell({ block: 'movers', row: lost }, isWorth ? 'lostWorth' : 'lost', about(movers[lost], valueBefore));
  }
  const fallen = movers.findIndex(({ move }) => move === 'down');
  if (fallen >= 0) {
    const mover = movers[fallen];
    const why = mainReason(mover);
    const params = about(mover, mover.valueAfter);
    if (why) {
      const points = { number: Math.abs(why.part), digits: 1 };
      tell({ block: 'movers', row: fallen }, why.by === 'points' ? 'fallenBy' : 'fallenByWeight', {
        ...{ ...params, indicator: why.indicator, points },
      });
    } else tell({ block: 'movers', row: fallen }, mover.score ? 'fallenPassed' : 'fallen', params);
  }
  if (upward && upward.gain > 0) {
    const gain = { number: upward.gain, digits: 0 };
    tell({ block: 'upward', row: upward.tiers.length }, 'upward', { share: { percent: upward.share }, gain });
  }
  return found;
}

function about({ id, before, after }: Mover, value: number) {
  return { id, before, after, value: { number: Number.isFinite(value) ? value : 0, digits: 0 } };
}
