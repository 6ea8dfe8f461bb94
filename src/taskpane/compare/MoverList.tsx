import { Link } from '@fluentui/react-link';
import type { PyramidDetail } from '../../core/analyses/classify/pyramid/detail';
import type { PyramidComparison } from '../../core/tiers/comparePyramids';
import type { Table } from '../../core/table/table';
import { usePane } from '../state/PaneContext';
import { addressOfRows } from '../state/sourceArea';

interface MoverListProps {
  before: PyramidDetail;
  after: PyramidDetail;
  comparison: PyramidComparison;
  table: Table;
}

/** More are for the cross table of what was written. */
const mostMovers = 8;

/** The customers that the two pyramids see most differently, as links to their rows. */
export function MoverList({ before, after, comparison, table }: MoverListProps) {
  const { pane, t } = usePane();
  const { movers } = comparison;
  if (movers.length === 0) return null;
  const { origin } = table;
  return (
    <section aria-label={t('compare.movers')}>
      <h3>{t('compare.movers')}</h3>
      <ul className="plain-list movers">
        {movers.slice(0, mostMovers).map((row) => {
          const [from, to] = [before, after].map(({ tiers, tierIndices }) => tiers[tierIndices[row]].name);
          return (
            <li key={row}>
              <Link
                className="one-line"
                title={after.ids[row]}
                onClick={() => void pane.goTo({ sheet: origin.sheet, address: addressOfRows(origin, [row], 1) })}
              >
                {after.ids[row]}
              </Link>
              <span className="quiet one-line" title={`${from} → ${to}`}>
                {from} → {to}
              </span>
            </li>
          );
        })}
      </ul>
      {movers.length > mostMovers && (
        <p className="quiet">{t('compare.moreMovers', { count: movers.length - mostMovers })}</p>
      )}
    </section>
  );
}
