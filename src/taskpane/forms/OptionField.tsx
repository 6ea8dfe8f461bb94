import { Field as Labelled } from '@fluentui/react-field';
import { Switch } from '@fluentui/react-switch';
import { AlternativesField } from './AlternativesField';
import { controlOf } from './controls';
import { useForm } from './FormContext';
import { ListField } from './ListField';
import { PlainField } from './PlainField';
import type { NamedField, OptionGroup } from './readSchema';

export interface OptionFieldProps {
  named: NamedField;
  path: string;
  value: unknown;
  /** `undefined` takes the option out; `label` tells one gesture of many small moves from another. */
  onChange(label: string, value: unknown): void;
}

/** One option with its name, by what kind of value it takes. */
export function OptionField({ named, path, value, onChange }: OptionFieldProps) {
  const { Fields, analysis, label, hint, wrong } = useForm();
  const control = controlOf(analysis, path);
  const { field, fallback } = named;
  const shown = value ?? fallback;
  const change = (next: unknown): void => onChange(path, next);
  const isWrong = wrong === path || (wrong?.startsWith(`${path}.`) && !['group', 'list'].includes(field.kind));
  if (control) {
    return (
      <div className="option-block" role="group" aria-label={label(path)}>
        <h3>{label(path)}</h3>
        {hint(path) && <p className="quiet">{hint(path)}</p>}
        {control({
          value: shown,
          onChange: (next, step) => onChange(step === undefined ? path : `${path}.${step}`, next),
        })}
      </div>
    );
  }
  if (field.kind === 'switch') {
    return (
      <Switch
        className="option-switch"
        checked={shown === true}
        label={label(path)}
        onChange={(_, { checked }) => change(checked)}
      />
    );
  }
  if (field.kind === 'group') {
    return (
      <fieldset className="option-block">
        <legend>{label(path)}</legend>
        <Fields fields={field.fields} value={groupOf(shown)} path={path} onChange={onChange} />
      </fieldset>
    );
  }
  if (field.kind === 'list') {
    return <ListField field={field} path={path} value={Array.isArray(shown) ? shown : []} onChange={onChange} />;
  }
  if (field.kind === 'alternatives') {
    return <AlternativesField field={field} path={path} value={groupOf(shown)} onChange={onChange} />;
  }
  return (
    <Labelled
      className="option"
      size="small"
      orientation="horizontal"
      label={label(path)}
      hint={hint(path)}
      validationState={isWrong ? 'error' : 'none'}
    >
      <PlainField named={named} field={field} path={path} value={shown} onChange={change} />
    </Labelled>
  );
}

function groupOf(value: unknown): OptionGroup {
  return typeof value === 'object' && value !== null ? (value as OptionGroup) : {};
}
