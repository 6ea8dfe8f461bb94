/**
 * A value as plain JSON: what is not a finite number is `null`, typed arrays are arrays, what is `undefined` is left out.
 * `JSON.stringify` would write NaN as null too; here the value itself is what a reader of the file gets.
 */
export function finiteJson(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (ArrayBuffer.isView(value)) return finiteJson(Array.from(value as unknown as ArrayLike<unknown>));
  if (Array.isArray(value)) return value.map(finiteJson);
  if (value === null || typeof value !== 'object') return value;
  return finiteRecord(value);
}

/** {@link finiteJson} of an object's own properties. */
export function finiteRecord(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, finiteJson(part)]),
  );
}
