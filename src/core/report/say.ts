import type { ReportKey, Text, TextParam } from './report';

/** What follows a prefix in the keys that have texts; any string where core is checked alone. */
export type KeyUnder<Prefix extends string> = string extends ReportKey
  ? string
  : ReportKey extends infer Key
    ? Key extends `${Prefix}.${infer Rest}`
      ? Rest
      : never
    : never;

/** Makes texts of one analysis: keys under its prefix. */
export type Say<Prefix extends string> = (key: KeyUnder<Prefix>, params?: Record<string, TextParam>) => Text;

/**
 * Collects texts under one prefix, for what an analysis finds one after the other.
 *
 * @example const warn = sayInto(found, 'abc.warning'); warn('classEmpty', { name: 'C' });
 */
export function sayInto<Prefix extends string>(
  found: Text[],
  prefix: Prefix,
): (...text: Parameters<Say<Prefix>>) => void {
  const say = sayUnder(prefix);
  return (...text) => {
    found.push(say(...text));
  };
}

/** @example sayUnder('abc')('sheet.name') // { key: 'abc.sheet.name' } */
export function sayUnder<Prefix extends string>(prefix: Prefix): Say<Prefix> {
  return (key, params) => ({ key: `${prefix}.${key}` as ReportKey, ...(params ? { params } : {}) });
}
