import { Button } from '@fluentui/react-button';
import { findAnalysis } from '../../../core/analyses/catalogue';
import type { CommonalityDetail } from '../../../core/analyses/understand/commonality/detail';
import type { RawOptions } from '../../state/openAnalysis';
import { useInSight, usePane, usePaneState } from '../../state/PaneContext';
import type { Face } from '../Face';
import { nextAnalyses } from '../nextAnalyses';
import { darkest, light, Picture } from '../Picture';

export const commonality: Face = {
  picture: Overlap,
  first: ['id', 'group', 'attributes'],
  actions: UseProfile,
  links: nextAnalyses('target', 'clusters', 'regression'),
};

/** From the profile found to the condition of Target customers, with one click. */
function UseProfile() {
  const { pane, t, say } = usePane();
  const report = useInSight((analysis) => analysis.report);
  const table = usePaneState((state) => state.table);
  const rule = report ? (report.detail as CommonalityDetail).rule : null;
  if (!rule || !table) return null;
  const use = (): void => {
    const options = findAnalysis('target').defaults(table, (key) => say({ key })) as RawOptions;
    pane.openAnalysis('explore', 'target', withProfile(options, rule.when));
  };
  return (
    <div className="report-actions">
      <Button size="small" onClick={use}>
        {t('commonality.use')}
      </Button>
    </div>
  );
}

/** Options of *Target customers* with the profile as their condition (2). */
export function withProfile(options: RawOptions, when: readonly object[]): RawOptions {
  return { ...options, commonality: { when: [...when], match: 'all' } };
}

/** Two circles and what they share. */
function Overlap() {
  return (
    <Picture>
      <circle cx="21" cy="21.5" r="16" fill={light} />
      <circle cx="35" cy="21.5" r="16" fill={light} fillOpacity="0.6" />
      <path d="M28 7.1 A16 16 0 0 1 28 35.9 A16 16 0 0 1 28 7.1" fill={darkest} />
    </Picture>
  );
}
