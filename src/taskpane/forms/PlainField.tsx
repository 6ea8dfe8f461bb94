import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { NumberField } from '../frame/NumberField';
import { useForm } from './FormContext';
import type { Field, NamedField } from './readSchema';

interface PlainFieldProps {
  named: NamedField;
  field: Field;
  path: string;
  value: unknown;
  onChange(value: unknown): void;
}

/** An input for a single value; what its label says comes from the field around it. */
export function PlainField({ named, field, path, value, onChange }: PlainFieldProps) {
  const { t, label, choice, columnsOf } = useForm();
  const nothing = named.isNullable ? null : undefined;
  switch (field.kind) {
    case 'column': {
      const columns = columnsOf(field.columnKinds);
      const isGone = typeof value === 'string' && value !== '' && !columns.includes(value);
      return (
        <Select
          size="small"
          aria-label={label(path)}
          title={typeof value === 'string' ? value : undefined}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, data) => onChange(data.value === '' ? nothing : data.value)}
        >
          {(named.isOptional || typeof value !== 'string') && <option value="">{t('form.none')}</option>}
          {isGone && <option value={value}>{t('form.gone', { column: value })}</option>}
          {columns.map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </Select>
      );
    }
    case 'choice':
      return (
        <Select
          size="small"
          aria-label={label(path)}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, data) => onChange(data.value === '' ? nothing : data.value)}
        >
          {(named.isOptional || value === undefined) && <option value="">{t('form.none')}</option>}
          {field.values.map((one) => (
            <option key={one} value={one}>
              {choice(path, one)}
            </option>
          ))}
        </Select>
      );
    case 'number':
      return named.isOptional ? (
        <OptionalNumber label={label(path)} value={value} onChange={(next) => onChange(next ?? nothing)} />
      ) : (
        <NumberField
          label={label(path)}
          value={typeof value === 'number' ? value : 0}
          step={typeof value === 'number' && Math.abs(value) < 1 && !field.isWhole ? 0.01 : 1}
          onChange={(next) => onChange(field.isWhole ? Math.round(next) : next)}
        />
      );
    case 'day':
      return (
        <Input
          size="small"
          aria-label={label(path)}
          type="date"
          value={typeof value === 'string' ? value : ''}
          onChange={(_, data) => onChange(data.value === '' ? nothing : data.value)}
        />
      );
    default:
      return (
        <Input
          size="small"
          aria-label={label(path)}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, data) => onChange(data.value === '' && named.isOptional ? nothing : data.value)}
        />
      );
  }
}

/** A number that may be left open: an empty field says so. */
function OptionalNumber({
  label,
  value,
  onChange,
}: {
  label: string;
  value: unknown;
  onChange(value: number | undefined): void;
}) {
  const { t } = useForm();
  if (typeof value === 'number') {
    return <NumberField label={label} value={value} onChange={onChange} onClear={() => onChange(undefined)} />;
  }
  return (
    <Select size="small" aria-label={label} value="" onChange={(_, data) => data.value !== '' && onChange(1)}>
      <option value="">{t('form.open')}</option>
      <option value="number">{t('form.number')}</option>
    </Select>
  );
}
