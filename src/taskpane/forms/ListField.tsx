import { Button } from '@fluentui/react-button';
import { Tag, TagGroup } from '@fluentui/react-tags';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { Column } from '../../core/table/table';
import { ColumnMenu } from '../frame/ColumnMenu';
import { AlternativesField } from './AlternativesField';
import { useForm } from './FormContext';
import { FormIndicators } from './FormIndicators';
import { isIndicatorField } from './indicatorItems';
import { PlainField } from './PlainField';
import { startValue } from './readSchema';
import type { Field, NamedField, OptionGroup } from './readSchema';
import { groupOf } from './withOption';

interface ListFieldProps {
  field: Extract<Field, { kind: 'list' }>;
  path: string;
  value: readonly unknown[];
}

/** Several entries of one kind: columns as tags, indicators as rows with weights, anything else as small groups. */
export function ListField({ field, path, value }: ListFieldProps) {
  const { label, hint } = useForm();
  return (
    <div className="option-block" role="group" aria-label={label(path)}>
      <h3>{label(path)}</h3>
      {hint(path) && <p className="quiet">{hint(path)}</p>}
      {field.item.kind === 'column' ? (
        <ColumnTags field={field} path={path} value={value.map(String)} />
      ) : isIndicatorField(field.item) ? (
        <FormIndicators field={field} path={path} value={value} />
      ) : (
        <Entries field={field} path={path} value={value} />
      )}
    </div>
  );
}

interface ColumnTagsProps {
  field: ListFieldProps['field'];
  path: string;
  value: readonly string[];
}

function ColumnTags({ field, path, value }: ColumnTagsProps) {
  const { t, label, columnsOf, put } = useForm();
  const kinds = field.item.kind === 'column' ? field.item.columnKinds : [];
  const free = columnsOf(kinds).filter((column) => !value.includes(column));
  return (
    <div className="tags">
      {value.length > 0 && (
        <TagGroup
          size="small"
          aria-label={label(path)}
          onDismiss={(_, data) =>
            put(
              path,
              value.filter((column) => column !== data.value),
            )
          }
        >
          {value.map((column) => (
            <Tag
              key={column}
              value={column}
              title={column}
              dismissible={value.length > field.fewest}
              dismissIcon={{ 'aria-label': t('action.remove') }}
            >
              {column}
            </Tag>
          ))}
        </TagGroup>
      )}
      {free.length > 0 && value.length < field.most && (
        <ColumnMenu label={t('form.addColumn')} columns={free} onChoose={(column) => put(path, [...value, column])} />
      )}
    </div>
  );
}

function Entries({ field, path, value }: ListFieldProps) {
  const { t, label, columnsOf, put } = useForm();
  const { item } = field;
  const columns = compactFields(item);
  const add = (): void => {
    const used = new Set(
      JSON.stringify(value)
        .match(/"(?:[^"\\]|\\.)*"/g)
        ?.map((text) => JSON.parse(text) as string),
    );
    const nextColumn = (kinds: Column['kind'][]): string | undefined => {
      const columns = columnsOf(kinds);
      return columns.find((column) => !used.has(column)) ?? columns[0];
    };
    put(path, [...value, startValue(item, nextColumn)]);
  };
  return (
    <>
      <ul className={columns ? 'plain-list compact-list' : 'plain-list entries'}>
        {columns && value.length > 0 && (
          <li className="compact-head quiet" aria-hidden="true">
            {columns.map(({ name }) => (
              <span key={name} className="compact-cell">
                {label(`${path}.${name}`)}
              </span>
            ))}
          </li>
        )}
        {value.map((entry, i) => (
          <li key={i} className={columns ? undefined : 'entry'}>
            {columns ? (
              <CompactCells fields={columns} path={`${path}.${i}`} value={groupOf(entry)} />
            ) : (
              <div className="grow entry-fields">
                <Entry item={item} path={`${path}.${i}`} value={entry} />
              </div>
            )}
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              disabled={value.length <= field.fewest}
              aria-label={t('action.remove.named', { name: `${label(path)} ${i + 1}` })}
              onClick={() =>
                put(
                  path,
                  value.filter((_, other) => other !== i),
                )
              }
            />
          </li>
        ))}
      </ul>
      {value.length < field.most && (
        <Button size="small" appearance="transparent" className="add-button" icon={<Add16Regular />} onClick={add}>
          {t('action.add')}
        </Button>
      )}
    </>
  );
}

/** Two or three plain values stand beside each other. */
function compactFields(item: Field): NamedField[] | undefined {
  const isPlain = ({ field }: NamedField): boolean => ['column', 'number', 'text', 'choice'].includes(field.kind);
  if (item.kind !== 'group' || item.fields.length > 3 || !item.fields.every(isPlain)) return undefined;
  return item.fields;
}

interface CompactCellsProps {
  fields: readonly NamedField[];
  path: string;
  value: OptionGroup;
}

function CompactCells({ fields, path, value }: CompactCellsProps) {
  const { label, put } = useForm();
  return (
    <>
      {fields.map((named) => (
        <span key={named.name} className="compact-cell" role="group" aria-label={label(`${path}.${named.name}`)}>
          <PlainField
            named={named}
            field={named.field}
            path={`${path}.${named.name}`}
            value={value[named.name] ?? named.fallback}
            onChange={(next) => put(`${path}.${named.name}`, next)}
          />
        </span>
      ))}
    </>
  );
}

interface EntryProps {
  item: Field;
  path: string;
  value: unknown;
}

function Entry({ item, path, value }: EntryProps) {
  const { Fields, put } = useForm();
  if (item.kind === 'group') {
    return <Fields fields={item.fields} value={groupOf(value)} path={path} />;
  }
  if (item.kind === 'alternatives') {
    return <AlternativesField field={item} path={path} value={groupOf(value)} />;
  }
  if (item.kind === 'list') {
    return <ListField field={item} path={path} value={Array.isArray(value) ? value : []} />;
  }
  const named = { name: path, field: item, fallback: undefined, isOptional: false, isNullable: false };
  return <PlainField named={named} field={item} path={path} value={value} onChange={(next) => put(path, next)} />;
}
