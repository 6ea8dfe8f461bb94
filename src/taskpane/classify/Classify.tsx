import { ComparePage } from '../compare/ComparePage';
import { NeedsPage } from '../analysis/NeedsPage';
import { hasMisfit } from '../state/misfit';
import { usePaneState } from '../state/PaneContext';
import { modelAnalysis } from '../state/modelActions';
import { modelOptions } from '../state/paneState';
import { IndicatorsSection } from './IndicatorsSection';
import { OwnCustomers } from './OwnCustomers';
import { PyramidPreview } from './PyramidPreview';
import { RulesSection } from './RulesSection';
import { TierEditor } from './TierEditor';

/** One page, not a wizard: the pyramid stays in sight while everything below it moves. */
export function Classify() {
  const table = usePaneState((state) => state.table);
  const comparing = usePaneState((state) => state.comparing);
  const hasModel = usePaneState((state) => modelOptions(state) !== undefined);
  const isMisfit = usePaneState(hasMisfit);
  if (!table || !hasModel) return null;
  if (isMisfit) return <NeedsPage id={modelAnalysis} table={table} />;
  if (comparing) return <ComparePage sides={comparing} table={table} />;
  return (
    <>
      <PyramidPreview />
      <OwnCustomers table={table} />
      <IndicatorsSection />
      <TierEditor table={table} />
      <RulesSection table={table} />
    </>
  );
}
