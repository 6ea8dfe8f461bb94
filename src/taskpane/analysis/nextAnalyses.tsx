import { Link } from '@fluentui/react-link';
import { loadedAnalysis } from './loaded';
import type { ComponentType } from 'react';
import { useInSight, usePane } from '../state/PaneContext';

/** Whether an analysis compares snapshots: it can go on with the same two. */
const isOfSnapshots = (id: string): boolean => loadedAnalysis(id).shapes.includes('snapshots');

/** What to do next: links to the analyses that follow from this one, once there is a result. */
export function nextAnalyses(...ids: readonly string[]): ComponentType {
  return function NextAnalyses() {
    const { pane, t, say } = usePane();
    const isOfKept = useInSight(({ own }) => own !== undefined) === true;
    const hasReport = useInSight((analysis) => analysis.report !== undefined);
    if (!hasReport) return null;
    return (
      <p className="report-actions">
        <span className="quiet">{t('understand.next')} </span>
        {ids.map((id, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <Link
              onClick={() =>
                isOfKept && isOfSnapshots(id) ? void pane.openComparison(id) : pane.openAnalysis('explore', id)
              }
            >
              {say({ key: `analysis.${id}.name` })}
            </Link>
          </span>
        ))}
      </p>
    );
  };
}
