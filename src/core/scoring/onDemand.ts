/** The value that `make` gives, made at the first call and kept. */
export function onDemand<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
