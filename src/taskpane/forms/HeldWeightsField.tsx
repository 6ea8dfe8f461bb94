import { Select } from '@fluentui/react-select';
import { firmnessSchema } from '../../core/tiers/firmness/options';
import { usePane } from '../state/PaneContext';
import type { ControlProps } from './ControlProps';
import { heldChoiceOf, heldChoices, withHeldChoice, type HeldChoice } from './heldWeights';

/** How sure the weights are: asked in one choice, off as long as nobody asks. */
export function HeldWeightsField({ value, onChange }: ControlProps) {
  const { t } = usePane();
  const parsed = firmnessSchema.safeParse(value ?? undefined);
  const firmness = parsed.success ? parsed.data : undefined;
  const chosen = heldChoiceOf(firmness);
  return (
    <Select
      size="small"
      aria-label={t('firmness.held')}
      value={chosen}
      onChange={(_, { value: next }) => onChange(withHeldChoice(firmness, next as HeldChoice))}
    >
      {[...heldChoices, ...(chosen === 'file' ? (['file'] as const) : [])].map((choice) => (
        <option key={choice} value={choice}>
          {t(`firmness.held.${choice}`)}
        </option>
      ))}
    </Select>
  );
}
