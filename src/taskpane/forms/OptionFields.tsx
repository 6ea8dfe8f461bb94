import type { OptionFieldsProps } from './FormContext';
import { OptionField } from './OptionField';

/** The fields of a group, one below the other. */
export function OptionFields({ fields, value, path, onChange }: OptionFieldsProps) {
  return (
    <>
      {fields.map((named) => {
        const at = path === '' ? named.name : `${path}.${named.name}`;
        return (
          <OptionField
            key={named.name}
            named={named}
            path={at}
            value={value[named.name]}
            onChange={(label, next) => {
              const { [named.name]: _old, ...rest } = value;
              onChange(label, next === undefined ? rest : { ...rest, [named.name]: next });
            }}
          />
        );
      })}
    </>
  );
}
