import { Link } from '@fluentui/react-link';
import { useId } from 'react';
import type { Mover } from '../../core/analyses/act/tierMigration/detail';
import { sayWhy } from '../../core/analyses/act/tierMigration/sayWhy';
import { usePane, usePaneState } from '../state/PaneContext';

/** More are in the comparison. */
const mostMovers = 3;

/** Who moved most, up and down, and why: the first thing to look at after a month. */
export function Movers() {
  const { t } = usePane();
  const detail = usePaneState((state) => state.moves?.detail);
  if (!detail) return null;
  const { moves, movers } = detail;
  return (
    <section aria-label={t('track.movers')}>
      <h3>{t('track.movers')}</h3>
      <p className="quiet">
        {t('track.moves', { up: moves.up, down: moves.down, new: moves.new, lost: moves.lost, same: moves.same })}
      </p>
      {(['down', 'up'] as const).map((way) => (
        <Way key={way} way={way} movers={movers.filter(({ move }) => move === way)} />
      ))}
    </section>
  );
}

function Way({ way, movers }: { way: 'up' | 'down'; movers: readonly Mover[] }) {
  const { pane, t, say } = usePane();
  const id = useId();
  if (movers.length === 0) return null;
  return (
    <>
      <h4 id={id} className={`track-way ${way}`}>
        {t(`track.${way}`)}
      </h4>
      <ul className="plain-list movers" aria-labelledby={id}>
        {movers.slice(0, mostMovers).map((mover) => {
          const why = sayWhy(mover);
          const tiers = `${mover.before} → ${mover.after}`;
          return (
            <li key={mover.id}>
              <Link className="one-line" title={mover.id} onClick={() => void pane.showMover(mover.id)}>
                {mover.id}
              </Link>
              <span className="quiet one-line" title={tiers}>
                {tiers}
              </span>
              {why && <span className="quiet track-why">{say(why)}</span>}
            </li>
          );
        })}
      </ul>
      {movers.length > mostMovers && (
        <Link onClick={() => void pane.openComparison('tier-migration')}>
          {t('track.moreMovers', { count: movers.length - mostMovers })}
        </Link>
      )}
    </>
  );
}
