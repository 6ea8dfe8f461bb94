import { nameKey, type NameKey } from './nameKey';
import { mayBeAlike, similarity, similarityFrom } from './similarity';

/** Two rows with names that may be one. */
export interface SimilarPair {
  first: number;
  second: number;
  similarity: number;
}

/** Signs at the beginning and at the end by which names are brought together: a misspelling spares one of them. */
const endLength = 3;
/** A word that more names have brings nobody together. */
const rareWord = 40;
const shortestWord = 4;
/** Among more names than this only neighbours in the order of the alphabet are compared. */
const smallBlock = 40;
const neighbours = 12;

/**
 * Pairs of rows whose names are at least so alike; rows of one and the same key form a chain, each with the one before.
 * Not every pair is compared: names are brought together by how they begin, how they end, and by rare words (blocking,
 * Fellegi & Sunter 1969), in large blocks with their neighbours (Hernández & Stolfo 1995). Blank names are like none.
 *
 * @param progress gets the share done
 */
export function similarNames(
  names: readonly string[],
  least: number,
  progress: (done: number) => void = () => undefined,
): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  const keys: NameKey[] = [];
  /** Row that stands for each key. */
  const rows: number[] = [];
  const last = new Map<string, { row: number; at: number }>();
  names.forEach((name, row) => {
    if (name.trim() === '') return;
    const key = nameKey(name);
    if (key.compact === '') return;
    const known = last.get(key.compact);
    if (known) pairs.push({ first: known.row, second: row, similarity: similarity(nameKey(names[known.row]), key) });
    last.set(key.compact, { row, at: known?.at ?? keys.length });
    if (!known) {
      keys.push(key);
      rows.push(row);
    }
  });
  progress(0.3);
  // beside each other in memory, since most pairs are told apart by these alone
  const signs = Int32Array.from(keys, (key) => key.signs);
  const lengths = Int32Array.from(keys, ({ compact }) => compact.length);
  const known = new Set<number>();
  const compare = (a: number, b: number): void => {
    if (!mayBeAlike(signs[a], signs[b], lengths[a], lengths[b], least)) return;
    const found = similarityFrom(keys[a], keys[b], least);
    if (found === 0) return;
    const id = Math.min(a, b) * keys.length + Math.max(a, b);
    if (known.has(id)) return;
    known.add(id);
    pairs.push({ first: Math.min(rows[a], rows[b]), second: Math.max(rows[a], rows[b]), similarity: found });
  };
  const all = blocksOf(keys);
  all.forEach(({ blocks, order }, i) => {
    for (const block of blocks) compareBlock(block, order, compare);
    progress(0.3 + (0.7 * (i + 1)) / all.length);
  });
  return pairs;
}

/** Keys that begin alike, end alike, share a rare word, with what brings those of a large block beside each other. */
function blocksOf(keys: readonly NameKey[]): { blocks: number[][]; order: Int32Array }[] {
  const compacts = keys.map(({ compact }) => compact);
  const forward = ranks(compacts);
  const backward = ranks(compacts.map((compact) => Array.from(compact).reverse().join('')));
  return [
    { blocks: blocksBy(keys, ({ compact }) => [compact.slice(0, endLength)]), order: forward },
    { blocks: blocksBy(keys, ({ compact }) => [compact.slice(-endLength)]), order: backward },
    { blocks: blocksBy(keys, beginnings), order: forward },
    {
      blocks: blocksBy(keys, ({ words }) => words.filter(({ length }) => length >= shortestWord)).filter(
        ({ length }) => length <= rareWord,
      ),
      order: forward,
    },
  ];
}

/** The place of each text in the order of the alphabet. */
function ranks(texts: readonly string[]): Int32Array {
  const order = Array.from(texts.keys()).sort((a, b) => (texts[a] < texts[b] ? -1 : 1));
  const found = new Int32Array(texts.length);
  order.forEach((text, rank) => (found[text] = rank));
  return found;
}

/** How the words of a name begin, whatever their order. */
function beginnings({ words }: NameKey): string[] {
  return words.length < 2
    ? []
    : [
        words
          .map((word) => word.slice(0, endLength))
          .sort()
          .join(' '),
      ];
}

function blocksBy(keys: readonly NameKey[], of: (key: NameKey) => string[]): number[][] {
  const blocks = new Map<string, number[]>();
  keys.forEach((key, at) => {
    for (const name of of(key)) {
      const block = blocks.get(name);
      if (block) block.push(at);
      else blocks.set(name, [at]);
    }
  });
  return [...blocks.values()].filter(({ length }) => length > 1);
}

function compareBlock(block: number[], order: Int32Array, compare: (a: number, b: number) => void): void {
  const isSmall = block.length <= smallBlock;
  const sorted = isSmall ? block : [...block].sort((a, b) => order[a] - order[b]);
  sorted.forEach((a, i) => {
    const end = isSmall ? sorted.length : Math.min(sorted.length, i + 1 + neighbours);
    for (let j = i + 1; j < end; j++) compare(a, sorted[j]);
  });
}
