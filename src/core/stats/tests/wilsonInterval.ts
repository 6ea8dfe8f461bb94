import { normalQuantile } from '../normalQuantile';

/**
 * 95 % interval of a share by Wilson's score (1927), which stays in 0–1 and holds for few cases too.
 *
 * @example wilsonInterval(15, 20) // { from: 0.5313, to: 0.8881 }
 */
export function wilsonInterval(count: number, all: number): { from: number; to: number } {
  const z = normalQuantile(0.975);
  const share = count / all;
  const middle = share + (z * z) / (2 * all);
  const width = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return { from: Math.max(0, (middle - width) / whole), to: Math.min(1, (middle + width) / whole) };
}
