import { listFor } from '../../core/analyses/analysis';
import { loadedAnalysis } from '../analysis/loaded';
import type { Table } from '../../core/table/table';
import { formFields } from './formFields';
import type { Field, NamedField } from './readSchema';

/** Whether all columns that an analysis' options name are in the table. */
export function fits(id: string, options: unknown, table: Table): boolean {
  const { columns } = listFor(loadedAnalysis(id), table);
  return namedColumns(formFields(id), options).every((name) => columns.some((column) => column.name === name));
}

/** The columns that options name, as far as the schema says which options do. */
export function namedColumns(fields: readonly NamedField[], options: unknown): string[] {
  if (typeof options !== 'object' || options === null) return [];
  const values = options as Readonly<Record<string, unknown>>;
  return fields.flatMap(({ name, field }) => columnsIn(field, values[name]));
}

function columnsIn(field: Field, value: unknown): string[] {
  switch (field.kind) {
    case 'column':
      return typeof value === 'string' ? [value] : [];
    case 'group':
      return namedColumns(field.fields, value);
    case 'list':
      return Array.isArray(value) ? value.flatMap((entry) => columnsIn(field.item, entry)) : [];
    case 'alternatives': {
      const chosen = field.alternatives.find(
        (alternative) =>
          typeof value === 'object' && value !== null && Reflect.get(value, field.by) === alternative.value,
      );
      return chosen ? namedColumns(chosen.fields, value) : [];
    }
    default:
      return [];
  }
}
