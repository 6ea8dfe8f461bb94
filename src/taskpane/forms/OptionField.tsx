import { Field as Labelled } from '@fluentui/react-field';
import { Switch } from '@fluentui/react-switch';
import { memo, useCallback } from 'react';
import type { ComponentType } from 'react';
import { AlternativesField } from './AlternativesField';
import type { ControlProps } from './ControlProps';
import { plainPath, useForm } from './FormContext';
import { ListField } from './ListField';
import { PlainField } from './PlainField';
import type { NamedField } from './readSchema';
import { groupOf } from './withOption';

interface OptionFieldProps {
  named: NamedField;
  path: string;
  value: unknown;
}

/** One option with its name, by what kind of value it takes; drawn anew only with another value. */
export const OptionField = memo(function OptionField({ named, path, value }: OptionFieldProps) {
  const { Fields, controls, label, hint, wrong, put } = useForm();
  const Control = controls[plainPath(path)] as ComponentType<ControlProps> | undefined;
  const { field, fallback } = named;
  const shown = value ?? fallback;
  const change = useCallback(
    (next: unknown, step?: string): void => put(path, next, step === undefined ? path : `${path}.${step}`),
    [put, path],
  );
  const isWrong = wrong === path || (wrong?.startsWith(`${path}.`) && !['group', 'list'].includes(field.kind));
  if (Control) {
    return (
      <div className="option-block" role="group" aria-label={label(path)}>
        <h3>{label(path)}</h3>
        {hint(path) && <p className="quiet">{hint(path)}</p>}
        <Control value={shown} onChange={change} />
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
        <Fields fields={field.fields} value={groupOf(shown)} path={path} />
      </fieldset>
    );
  }
  if (field.kind === 'list') {
    return <ListField field={field} path={path} value={Array.isArray(shown) ? shown : []} />;
  }
  if (field.kind === 'alternatives') {
    return <AlternativesField field={field} path={path} value={groupOf(shown)} />;
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
});
