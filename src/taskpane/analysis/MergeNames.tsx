import { Button } from '@fluentui/react-button';
import type { SimilarCategories } from '../../core/table/similarCategories';
import { usePane } from '../state/PaneContext';
import type { OpenAnalysis } from './openAnalysis';

interface Merge {
  from: string;
  to: string;
}

/** One click for names that are probably the same; the cells of the list stay as they are. */
export function MergeNames({ analysis }: { analysis: OpenAnalysis }) {
  const { pane, t } = usePane();
  const similar = similarOf(analysis);
  if (similar.length === 0) return null;
  const merge = (): void =>
    pane.editAnalysis('merge', (options) => ({
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

function similarOf({ id, report }: OpenAnalysis): SimilarCategories[] {
  if (!report || (id !== 'target' && id !== 'cross')) return [];
  return (report.detail as { similar: SimilarCategories[] }).similar;
}
