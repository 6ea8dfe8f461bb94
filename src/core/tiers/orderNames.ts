import { tierPresets } from './tierPresets';

/** Orders that everybody knows, best first; words of one rank stand together. */
const knownOrders: readonly string[][][] = [
  ...tierPresets.map(({ cuts }) => cuts.map(({ name }) => [name.toLowerCase()])),
  [
    ['diamond'],
    ['platinum', 'platin', '白金'],
    ['gold', '金'],
    ['silver', 'silber', '银'],
    ['bronze', '铜'],
    ['iron', 'eisen'],
    ['lead', 'blei'],
  ],
  [
    ['top', 'vip', 'spitze'],
    ['large', 'groß', 'main', '大'],
    ['medium', 'mittel', 'ordinary', '中'],
    ['small', 'klein', '小'],
  ],
  [
    ['very high', 'sehr hoch'],
    ['high', 'hoch', '高'],
    ['medium', 'mittel', '中'],
    ['low', 'niedrig', '低'],
    ['very low', 'sehr niedrig'],
  ],
  [
    ['protect', 'schützen'],
    ['grow', 'ausbauen'],
    ['harvest', 'abschöpfen'],
    ['let go', 'ziehen lassen'],
  ],
];

/**
 * Names from best to worst, where that is known: all of them in one of the known orders, or letters or numbers with the
 * same words around them (A, B, C; Tier 1, Tier 2; 1, 2, 3). `undefined` where nothing says which is better.
 */
export function orderNames(names: readonly string[]): string[] | undefined {
  for (const order of knownOrders) {
    const rank = (name: string) => order.findIndex((words) => words.includes(name.trim().toLowerCase()));
    if (names.every((name) => rank(name) >= 0)) return [...names].sort((a, b) => rank(a) - rank(b));
  }
  const parts = names.map((name) => /^(.*?)(\d+|\b[A-Z])$/.exec(name.trim()));
  const isNumbered = parts.every(
    (part) => part !== null && part[1] === parts[0]?.[1] && isDigit(part) === isDigit(parts[0]),
  );
  if (!isNumbered) return undefined;
  const key = (name: string) => name.trim().slice((parts[0]?.[1] ?? '').length);
  return [...names].sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));
}

function isDigit(part: RegExpExecArray): boolean {
  return /\d/.test(part[2]);
}
