import { ComparePage } from '../compare/ComparePage';
import { usePane } from '../state/PaneContext';
import { IndicatorsSection } from './IndicatorsSection';
import { PyramidPreview } from './PyramidPreview';
import { RulesSection } from './RulesSection';
import { TierEditor } from './TierEditor';

/** One page, not a wizard: the pyramid stays in sight while everything below it moves. */
export function Classify() {
  const { state } = usePane();
  const { table, history, detail } = state;
  if (!table || !history) return null;
  if (state.comparing) return <ComparePage sides={state.comparing} table={table} />;
  const options = history.present;
  return (
    <>
      {detail && <PyramidPreview detail={detail} options={options} table={table} model={state.model} />}
      <IndicatorsSection options={options} table={table} />
      <TierEditor options={options} table={table} />
      <RulesSection options={options} table={table} />
    </>
  );
}
