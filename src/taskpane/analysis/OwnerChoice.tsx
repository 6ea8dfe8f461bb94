import { Select } from '@fluentui/react-select';
import { useMemo } from 'react';
import { useForm, useOption } from '../forms/FormContext';
import type { ControlProps } from '../forms/ControlProps';
import { usePane } from '../state/PaneContext';
import { ownersIn } from './loaded';

/** Whose customers are looked at, here and everywhere in the pane: all, or those of one owner that the list names. */
export function OwnerChoice({ value }: ControlProps) {
  const { pane } = usePane();
  const { t, table, label } = useForm();
  const column = useOption('owner');
  const names = useMemo(() => ownersIn(table, typeof column === 'string' ? column : undefined), [table, column]);
  const chosen = typeof value === 'string' ? value : '';
  return (
    <Select
      size="small"
      aria-label={label('onlyOwner')}
      value={chosen}
      onChange={(_, data) => pane.chooseOwner(data.value === '' ? undefined : data.value)}
    >
      <option value="">{t('owner.all')}</option>
      {chosen !== '' && !names.includes(chosen) && <option value={chosen}>{chosen}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
