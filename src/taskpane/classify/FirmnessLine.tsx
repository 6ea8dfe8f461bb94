import { HeldWeightsField } from '../forms/HeldWeightsField';
import type { FirmnessOptions } from '../../core/tiers/firmness/options';
import { usePane, usePaneState } from '../state/PaneContext';
import { modelOptions } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import { usePyramidEdits, usePyramidOption } from './usePyramid';

/** A tier that holds in fewer weightings is contested, as the report has it. */
const firmFrom = 0.9;

/** The firmness of now or of the last options that it was found for; `undefined` where nobody asks. */
function shownFirmness(state: PaneState) {
  return modelOptions(state)?.firmness ? state.firmness?.found : undefined;
}

/** Asks how sure the weights are, and says how many customers are contested. */
export function FirmnessLine() {
  const { t } = usePane();
  const { edit } = usePyramidEdits();
  const asked = usePyramidOption(({ firmness }) => firmness);
  const contested = usePaneState((state) =>
    shownFirmness(state)?.firmness.reduce((count, share) => count + Number(share < firmFrom), 0),
  );
  return (
    <div className="firmness-line">
      <span className="quiet">{t('firmness.held')}</span>
      <HeldWeightsField
        value={asked}
        onChange={(next) => edit('firmness', (old) => ({ ...old, firmness: next as FirmnessOptions | undefined }))}
      />
      {contested !== undefined && <p role="status">{t('firmness.contestedCount', { count: contested })}</p>}
    </div>
  );
}

/** On the customer card: in how many weightings the tier holds. */
export function CustomerFirmness({ row, tier }: { row: number; tier: string }) {
  const { t } = usePane();
  const share = usePaneState((state) => shownFirmness(state)?.firmness[row]);
  if (share === undefined || Number.isNaN(share)) return null;
  return <p className="customer-line">{t('firmness.ofCustomer', { tier, share: { percent: share } })}</p>;
}
