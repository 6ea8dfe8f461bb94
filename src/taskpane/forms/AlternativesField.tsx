import { Field as Labelled } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import type { Column } from '../../core/table/table';
import { useForm } from './FormContext';
import { startGroup } from './readSchema';
import type { Field, OptionGroup } from './readSchema';
import { alternativeOf } from './withOption';

interface AlternativesFieldProps {
  field: Extract<Field, { kind: 'alternatives' }>;
  path: string;
  value: OptionGroup;
}

/** One of several ways, each with options of its own. What two ways share stays when the way changes. */
export function AlternativesField({ field, path, value }: AlternativesFieldProps) {
  const { Fields, label, hint, choice, columnsOf, put } = useForm();
  const { by, alternatives } = field;
  const chosen = alternativeOf(field, value);
  const choose = (next: string): void => {
    const alternative = alternatives.find((candidate) => candidate.value === next);
    if (!alternative) return;
    const nextColumn = (kinds: Column['kind'][]): string | undefined => columnsOf(kinds)[0];
    const shared = Object.fromEntries(
      alternative.fields
        .filter(({ name }) => name in value && chosen.fields.some((other) => other.name === name))
        .map(({ name }) => [name, value[name]]),
    );
    put(path, { [by]: next, ...startGroup(alternative.fields, nextColumn), ...shared });
  };
  return (
    <div className="option-block">
      <Labelled className="option" size="small" orientation="horizontal" label={label(path)} hint={hint(path)}>
        <Select size="small" value={chosen.value} onChange={(_, data) => choose(data.value)}>
          {alternatives.map((alternative) => (
            <option key={alternative.value} value={alternative.value}>
              {choice(`${path}.${by}`, alternative.value)}
            </option>
          ))}
        </Select>
      </Labelled>
      <Fields fields={chosen.fields} value={value} path={path} />
    </div>
  );
}
