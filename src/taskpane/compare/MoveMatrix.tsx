import type { CSSProperties } from 'react';
import type { ComparedOnList, ComparedSide } from '../../core/analyses/classify/pyramid/compareOn';
import { usePane } from '../state/PaneContext';

interface MoveMatrixProps {
  before: ComparedSide;
  after: ComparedSide;
  comparison: NonNullable<ComparedOnList['comparison']>;
}

/** How many stay, rise and fall, and from which tier to which; the deeper a cell, the more of its row it holds. */
export function MoveMatrix({ before, after, comparison }: MoveMatrixProps) {
  const { t, format } = usePane();
  const { counts, moves } = comparison;
  const [unrated, without] = [counts[before.tiers.length], counts.map((row) => row[after.tiers.length])];
  const rows = named(before, t('compare.unrated'), unrated.slice(0, -1));
  const columns = named(after, t('compare.unrated'), without.slice(0, -1));
  const kindOf = (i: number, j: number): 'same' | 'up' | 'down' | 'other' => {
    if (!moves || i >= before.tiers.length || j >= after.tiers.length) return 'other';
    return i === j ? 'same' : j < i ? 'up' : 'down';
  };
  return (
    <section aria-label={t('compare.moves')}>
      {moves ? (
        <dl className="figures compare-figures">
          {(['same', 'up', 'down'] as const).map((kind) => (
            <div key={kind} className={kind}>
              <dd>{format.number(moves[kind])}</dd>
              <dt className="quiet">{t(`compare.${kind}`)}</dt>
            </div>
          ))}
        </dl>
      ) : (
        <p className="quiet">{t('compare.otherTiers')}</p>
      )}
      <h3>{t('compare.matrix')}</h3>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('compare.matrix')}>
        <table className="heat-map moves">
          <thead>
            <tr>
              <td />
              {columns.map(({ name, index }) => (
                <th key={index} scope="col">
                  <span className="one-line" title={name}>
                    {name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const total = counts[row.index].reduce((sum, count) => sum + count, 0);
              return (
                <tr key={row.index}>
                  <th scope="row">
                    <span className="one-line" title={row.name}>
                      {row.name}
                    </span>
                  </th>
                  {columns.map((column) => {
                    const count = counts[row.index][column.index];
                    const share = total > 0 ? count / total : 0;
                    return (
                      <td
                        key={column.index}
                        className={kindOf(row.index, column.index)}
                        title={t('compare.cell', { from: row.name, to: column.name, count, share: { percent: share } })}
                        style={{ '--depth': count > 0 ? `${Math.round(12 + share * 50)}%` : '0%' } as CSSProperties}
                      >
                        {count > 0 ? format.number(count) : ''}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The tiers of a side, and those without one where some of them have a tier on the other side. */
function named(
  { tiers }: ComparedSide,
  unrated: string,
  ratedElsewhere: readonly number[],
): { name: string; index: number }[] {
  const names = tiers.map(({ name }, index) => ({ name, index }));
  return ratedElsewhere.some((count) => count > 0) ? [...names, { name: unrated, index: tiers.length }] : names;
}
