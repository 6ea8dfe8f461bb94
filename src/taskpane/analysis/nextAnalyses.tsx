import { Link } from '@fluentui/react-link';
import type { ComponentType } from 'react';
import { useInSight, usePane } from '../state/PaneContext';

/** What to do next: links to the analyses that follow from this one, once there is a result. */
export function nextAnalyses(...ids: readonly string[]): ComponentType {
  return function NextAnalyses() {
    const { pane, t, say } = usePane();
    const hasReport = useInSight((analysis) => analysis.report !== undefined);
    if (!hasReport) return null;
    return (
      <p className="report-actions">
        <span className="quiet">{t('understand.next')} </span>
        {ids.map((id, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <Link onClick={() => pane.openAnalysis('explore', id)}>{say({ key: `analysis.${id}.name` })}</Link>
          </span>
        ))}
      </p>
    );
  };
}
