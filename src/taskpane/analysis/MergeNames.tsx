import { Button } from '@fluentui/react-button';
import type { SimilarCategories } from '../../core/table/similarCategories';
import { useInSight, usePane } from '../state/PaneContext';

interface Merge {
  from: string;
  to: string;
}

/** For analyses that look for similar names: one click for those that are probably the same; the cells of the list stay as they are. */
export function MergeNames() {
  const { pane, t } = usePane();
  const report = useInSight((analysis) => analysis.report);
  const similar = report ? (report.detail as { similar: SimilarCategories[] }).similar : [];
  if (similar.length === 0) return null;
  const merge = (): void =>
    pane.edit('merge', (options) => ({
      ...options,
      merge: [
        ...(Array.isArray(options.merge) ? (options.merge as Merge[]) : []),
        ...similar.map(({ from, to }) => ({ from, to })),
      ],
    }));
  return (
    <div className="report-actions">
      <Button size="small" onClick={merge}>
        {t('merge.names', { count: similar.length })}
      </Button>
    </div>
  );
}
