import type { Text, TextParam } from '../../../report/report';

/** A text of this analysis. */
export function say(key: string, params?: Record<string, TextParam>): Text {
  return { key: `single-indicator.${key}`, ...(params ? { params } : {}) };
}
