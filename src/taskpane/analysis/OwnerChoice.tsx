import { Select } from '@fluentui/react-select';
import { useMemo } from 'react';
import { guessOwnerColumn, ownerNames, ownersOf } from '../../core/table/ownerOptions';
import type { Table } from '../../core/table/table';
import { useForm, useOption } from '../forms/FormContext';
import type { ControlProps } from '../forms/ControlProps';

/** Whose customers are looked at: all, or those of one owner that the list names. */
export function OwnerChoice({ value, onChange }: ControlProps) {
  const { t, table, label } = useForm();
  const column = useOption('owner');
  const names = useMemo(() => namesIn(table, typeof column === 'string' ? column : undefined), [table, column]);
  const chosen = typeof value === 'string' ? value : '';
  return (
    <Select
      size="small"
      aria-label={label('onlyOwner')}
      value={chosen}
      onChange={(_, data) => onChange(data.value === '' ? undefined : data.value)}
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

function namesIn(table: Table, column: string | undefined): string[] {
  const name = column ?? guessOwnerColumn(table);
  return table.columns.some((candidate) => candidate.name === name) ? ownerNames(ownersOf(table, name)) : [];
}
