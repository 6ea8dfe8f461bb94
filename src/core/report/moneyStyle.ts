import type { NumberStyle } from './report';

/** How a sum of money reads: large ones without decimals, those below 1,000 with two. */
export function moneyStyle(value: number): NumberStyle & ('integer' | 'decimal2') {
  return Math.abs(value) >= 1000 ? 'integer' : 'decimal2';
}
