import { Link } from '@fluentui/react-link';
import type { ComparedOnList } from '../../core/analyses/classify/pyramid/compareOn';
import type { Table } from '../../core/table/table';
import { usePane } from '../state/PaneContext';
import { addressOfRows } from '../state/sourceArea';

interface MoverListProps {
  comparison: NonNullable<ComparedOnList['comparison']>;
  table: Table;
}

/** The customers that the two pyramids see most differently, as links to their rows. */
export function MoverList({ comparison, table }: MoverListProps) {
  const { pane, t } = usePane();
  const { movers, moverCount } = comparison;
  if (movers.length === 0) return null;
  const { origin } = table;
  return (
    <section aria-label={t('compare.movers')}>
      <h3>{t('compare.movers')}</h3>
      <ul className="plain-list movers">
        {movers.map(({ row, id, from, to }) => (
          <li key={row}>
            <Link
              className="one-line"
              title={id}
              onClick={() => void pane.goTo({ sheet: origin.sheet, address: addressOfRows(origin, [row], 1) })}
            >
              {id}
            </Link>
            <span className="quiet one-line" title={`${from} → ${to}`}>
              {from} → {to}
            </span>
          </li>
        ))}
      </ul>
      {moverCount > movers.length && (
        <p className="quiet">{t('compare.moreMovers', { count: moverCount - movers.length })}</p>
      )}
    </section>
  );
}
