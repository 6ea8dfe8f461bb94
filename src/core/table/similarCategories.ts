/** Two names in a column that probably mean the same: the rarer one, and the one it should become. */
export interface SimilarCategories {
  from: string;
  to: string;
}

/** Above this many names only those that differ in case, spaces and punctuation are found: pairs grow with the square. */
const mostCompared = 400;
/** An abbreviation has at least this many letters. */
const shortestAbbreviation = 3;

/**
 * Names that differ only in case, spaces or punctuation ("government " and "Government"), an abbreviation with a dot and
 * its word ("Gov."), and misspellings: one letter off from five letters on, two from nine on ("goverment"). Names with
 * different numbers are never the same ("Tier 1", "Tier 2"). Each name is offered once, for the most frequent match.
 *
 * @example similarCategories([{ name: 'government', count: 40 }, { name: 'Gov.', count: 2 }]) // [{ from: 'Gov.', … }]
 */
export function similarCategories(categories: readonly { name: string; count: number }[]): SimilarCategories[] {
  const known: { name: string; plain: string }[] = [];
  const byPlain = new Map<string, string>();
  const found: SimilarCategories[] = [];
  for (const { name } of [...categories].sort((a, b) => b.count - a.count)) {
    const plain = plainName(name);
    const to =
      byPlain.get(plain) ??
      (known.length < mostCompared ? known.find((other) => isVariant(name, plain, other.plain))?.name : undefined);
    if (to !== undefined && plain !== '') {
      found.push({ from: name, to });
    } else {
      byPlain.set(plain, name);
      known.push({ name, plain });
    }
  }
  return found;
}

/** Letters and digits only, in one case and one width. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

function isVariant(name: string, plain: string, other: string): boolean {
  if (plain === '' || digitsOf(plain) !== digitsOf(other)) return false;
  if (name.trim().endsWith('.') && plain.length >= shortestAbbreviation && other.startsWith(plain)) return true;
  const length = Math.min(plain.length, other.length);
  const allowed = length >= 9 ? 2 : length >= 5 ? 1 : 0;
  return allowed > 0 && Math.abs(plain.length - other.length) <= allowed && editDistance(plain, other) <= allowed;
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one text into another. */
function editDistance(first: string, second: string): number {
  const [a, b] = [Array.from(first), Array.from(second)];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      current[j] = Math.min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length];
}
