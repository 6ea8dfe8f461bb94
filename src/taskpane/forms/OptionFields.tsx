import type { OptionFieldsProps } from './FormContext';
import { OptionField } from './OptionField';

/** The fields of a group, one below the other. */
export function OptionFields({ fields, value, path }: OptionFieldsProps) {
  return (
    <>
      {fields.map((named) => (
        <OptionField
          key={named.name}
          named={named}
          path={path === '' ? named.name : `${path}.${named.name}`}
          value={value[named.name]}
        />
      ))}
    </>
  );
}
