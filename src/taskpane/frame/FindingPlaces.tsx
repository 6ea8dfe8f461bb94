import { Link } from '@fluentui/react-link';
import type { Finding } from '../../core/table/table';
import { usePane, usePaneState } from '../state/PaneContext';

/** So many places are shown as links per finding; the rest is a number. */
const linksShown = 6;

/** Where in the sheet something was noticed. */
export function FindingPlaces({ finding: { places, count } }: { finding: Finding }) {
  const { pane, t } = usePane();
  const sheet = usePaneState((state) => state.table?.origin.sheet);
  const more = count - Math.min(places.length, linksShown);
  if (places.length === 0) return null;
  return (
    <div className="places">
      {places.slice(0, linksShown).map((address) => (
        <Link key={address} onClick={() => void pane.goTo({ sheet, address })}>
          {address}
        </Link>
      ))}
      {more > 0 && <span className="quiet">{t('quality.more', { count: more })}</span>}
    </div>
  );
}
