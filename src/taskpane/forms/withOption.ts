import type { Field, NamedField, OptionGroup } from './readSchema';

/**
 * Options with another value at a path: the value itself, or what a function makes of the one of now; `undefined` takes it
 * out. Where nothing is said on the way there, what the
 * form shows for it is what holds.
 */
export function withOption(
  fields: readonly NamedField[],
  options: OptionGroup,
  [name, ...rest]: readonly string[],
  value: unknown,
): OptionGroup {
  const { [name]: old, ...others } = options;
  const named = fields.find((candidate) => candidate.name === name);
  const shown = old ?? named?.fallback;
  const next = named && rest.length > 0 ? within(named.field, shown, rest, value) : nextOf(shown, value);
  return next === undefined ? others : { ...others, [name]: next };
}

function nextOf(old: unknown, value: unknown): unknown {
  return typeof value === 'function' ? (value as (old: unknown) => unknown)(old) : value;
}

function within(field: Field, old: unknown, path: readonly string[], value: unknown): unknown {
  switch (field.kind) {
    case 'group':
      return withOption(field.fields, groupOf(old), path, value);
    case 'alternatives': {
      const chosen = alternativeOf(field, groupOf(old));
      return { ...withOption(chosen.fields, groupOf(old), path, value), [field.by]: chosen.value };
    }
    case 'list': {
      const [index, ...rest] = path;
      const entries: readonly unknown[] = Array.isArray(old) ? old : [];
      return entries.map((entry, i) => {
        if (i !== Number(index)) return entry;
        return rest.length === 0 ? nextOf(entry, value) : within(field.item, entry, rest, value);
      });
    }
    default:
      return old;
  }
}

/** The alternative that holds; the first where none is said. */
export function alternativeOf({ by, alternatives }: Extract<Field, { kind: 'alternatives' }>, value: OptionGroup) {
  return alternatives.find((alternative) => alternative.value === value[by]) ?? alternatives[0];
}

export function groupOf(value: unknown): OptionGroup {
  return typeof value === 'object' && value !== null ? (value as OptionGroup) : {};
}
