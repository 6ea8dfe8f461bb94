/**
 * Texts with a common beginning of their keys.
 *
 * @example under('option.rfm', { bins: 'Classes' }) // { 'option.rfm.bins': 'Classes' }
 */
export function under<P extends string, const T extends Record<string, string>>(
  prefix: P,
  texts: T,
): { [K in keyof T & string as `${P}.${K}`]: string } {
  const prefixed = Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]);
  return Object.fromEntries(prefixed) as { [K in keyof T & string as `${P}.${K}`]: string };
}
