import { ComparePage } from '../compare/ComparePage';
import { usePaneState } from '../state/PaneContext';
import { modelOptions } from '../state/paneState';
import { IndicatorsSection } from './IndicatorsSection';
import { PyramidPreview } from './PyramidPreview';
import { RulesSection } from './RulesSection';
import { TierEditor } from './TierEditor';

/** One page, not a wizard: the pyramid stays in sight while everything below it moves. */
export function Classify() {
  const table = usePaneState((state) => state.table);
  const comparing = usePaneState((state) => state.comparing);
  const hasModel = usePaneState((state) => modelOptions(state) !== undefined);
  if (!table || !hasModel) return null;
  if (comparing) return <ComparePage sides={comparing} table={table} />;
  return (
    <>
      <PyramidPreview />
      <IndicatorsSection />
      <TierEditor table={table} />
      <RulesSection table={table} />
    </>
  );
}
