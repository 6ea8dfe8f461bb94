import { Link } from '@fluentui/react-link';
import type { Finding } from '../../core/table/table';
import { usePane, usePaneState } from '../state/PaneContext';

/** So many places are shown as links per finding; the rest is a number. */
const linksShown = 6;

/** What was noticed in the list, where, and what is done about it. */
export function QualityList({ findings }: { findings: readonly Finding[] }) {
  const { t } = usePane();
  return (
    <ul className="quality-list" aria-label={t('quality.title')}>
      {findings.map((finding, index) => (
        <FindingItem key={index} finding={finding} />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { pane, t } = usePane();
  const { code, column, count, places, treatment, params } = finding;
  const sheet = usePaneState((state) => state.table?.origin.sheet);
  const more = count - Math.min(places.length, linksShown);
  return (
    <li>
      <div>
        {column !== undefined && <strong>{column}: </strong>}
        {t(`finding.${code}`, { ...params, count })}
      </div>
      <div className="quiet">{t(`treatment.${treatment}`, { ...params, count })}</div>
      {places.length > 0 && (
        <div className="places">
          {places.slice(0, linksShown).map((address) => (
            <Link key={address} onClick={() => void pane.goTo({ sheet, address })}>
              {address}
            </Link>
          ))}
          {more > 0 && <span className="quiet">{t('quality.more', { count: more })}</span>}
        </div>
      )}
    </li>
  );
}
