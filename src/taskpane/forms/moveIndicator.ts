import { isIndicatorField } from './indicatorItems';
import type { Field, NamedField, OptionGroup } from './readSchema';

/** Dotted paths of all lists of indicators in a form: more than one, and columns can be moved between them. */
export function indicatorPaths(fields: readonly NamedField[], path = ''): string[] {
  return fields.flatMap(({ name, field }) => pathsIn(field, path === '' ? name : `${path}.${name}`));
}

function pathsIn(field: Field, path: string): string[] {
  if (field.kind === 'group') return indicatorPaths(field.fields, path);
  return field.kind === 'list' && isIndicatorField(field.item) ? [path] : [];
}

/** Options with entry `index` of the list `from` at the end of the list `to`; unchanged if the column is there already. */
export function moveIndicator(options: OptionGroup, from: string, index: number, to: string): OptionGroup {
  const source = listAt(options, from);
  const target = listAt(options, to);
  const entry = source[index];
  const columnOf = (item: unknown): unknown => (typeof item === 'object' && item ? Reflect.get(item, 'column') : item);
  if (from === to || entry === undefined || target.some((item) => columnOf(item) === columnOf(entry))) return options;
  const without = withList(
    options,
    from,
    source.filter((_, i) => i !== index),
  );
  return withList(without, to, [...target, entry]);
}

function listAt(options: OptionGroup, path: string): readonly unknown[] {
  const value = path
    .split('.')
    .reduce<unknown>(
      (group, name) => (typeof group === 'object' && group ? Reflect.get(group, name) : undefined),
      options,
    );
  return Array.isArray(value) ? value : [];
}

function withList(options: OptionGroup, path: string, list: readonly unknown[]): OptionGroup {
  const [name, ...rest] = path.split('.');
  const group = (options[name] ?? {}) as OptionGroup;
  return { ...options, [name]: rest.length === 0 ? list : withList(group, rest.join('.'), list) };
}
