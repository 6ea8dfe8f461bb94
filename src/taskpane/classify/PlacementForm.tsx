import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { useState } from 'react';
import { usePane } from '../state/PaneContext';
import { placeByHand } from './editRules';
import { usePyramidEdits, usePyramidOption } from './usePyramid';

interface PlacementFormProps {
  id: string;
  onDone(): void;
}

/** Puts one customer into a tier; the reason is part of it. */
export function PlacementForm({ id, onDone }: PlacementFormProps) {
  const { pane, t } = usePane();
  const { edit } = usePyramidEdits();
  const tiers = usePyramidOption((options) => options.tiers.cuts);
  const [tier, setTier] = useState(tiers[0].name);
  const [reason, setReason] = useState('');
  const wanted = reason.trim();
  return (
    <form
      className="placement-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '') return;
        const date = pane.today();
        edit(`placement:${id}`, (old) => placeByHand(old, { id, tier, reason: wanted, date }));
        onDone();
      }}
    >
      <Select
        size="small"
        aria-label={t('customer.place.tier')}
        value={tier}
        onChange={(_, { value }) => setTier(value)}
      >
        {tiers.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <Input
        size="small"
        className="grow"
        autoFocus
        placeholder={t('customer.place.reason')}
        aria-label={t('customer.place.reason')}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <Button size="small" type="submit" appearance="primary" disabled={wanted === ''}>
        {t('action.add')}
      </Button>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {t('action.cancel')}
      </Button>
    </form>
  );
}
