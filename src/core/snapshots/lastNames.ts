/**
 * What customers are called in the end, by each of their earlier names: who was renamed twice is followed all the way.
 * Names that lead in a circle are one customer, called by the first of them in the alphabet.
 *
 * @example lastNames([{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }]).get('a') // 'c'
 */
export function lastNames(renames: readonly { from: string; to: string }[]): Map<string, string> {
  const next = new Map(renames.map(({ from, to }) => [from.trim(), to.trim()]));
  const last = new Map<string, string>();
  for (const from of next.keys()) {
    const way = new Set([from]);
    let name = from;
    let following = next.get(name);
    while (following !== undefined && !way.has(following)) {
      way.add(following);
      name = following;
      following = next.get(name);
    }
    const names = [...way];
    last.set(from, following === undefined ? name : names.slice(names.indexOf(following)).sort()[0]);
  }
  return last;
}
