import type { Text, TextParam } from './report';

/** Makes texts of one analysis: keys under its prefix. */
export type Say = (key: string, params?: Record<string, TextParam>) => Text;

/** @example sayUnder('abc')('sheet.name') // { key: 'abc.sheet.name' } */
export function sayUnder(prefix: string): Say {
  return (key, params) => ({ key: `${prefix}.${key}`, ...(params ? { params } : {}) });
}
