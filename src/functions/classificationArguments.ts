import type { Direction } from '../core/analyses/classify/weights/indicatorValues';
import type { Tiers } from '../core/tiers/options';
import { Problem } from '../core/problem';
import type { NumberColumn, Table } from '../core/table/table';
import { arithmeticNumbers, demandEqual, labelsOf, type Range } from './readRange';

/** How far shares may be from 100 in sum: room for 33.33 three times. */
const shareTolerance = 0.01 + 1e-9;

/** The columns of a table that was read from a range: numbers all of them. */
export function columnsOf(table: Table): NumberColumn[] {
  return table.columns.filter((column) => column.kind === 'number');
}

/** One weight per indicator, not negative, not all 0. Throws `argument-sizes-differ` and what core says of weights. */
export function weightsOf(weights: Range, indicators: number): number[] {
  const given = arithmeticNumbers(weights, 'weights');
  demandEqual(given.length, indicators, 'weights');
  given.forEach((weight) => {
    if (!(weight >= 0)) throw new Problem('weight-negative', { option: 'weights' }, { weight });
  });
  if (given.every((weight) => weight === 0)) throw new Problem('weights-all-zero', { option: 'weights' });
  return given;
}

/** A direction per indicator; also 1 and −1 for benefit and cost. All benefit where left out. */
export function directionsOf(directions: Range | null | undefined, indicators: number): Direction[] {
  if (!directions) return new Array<Direction>(indicators).fill('benefit');
  const words = labelsOf(directions).map((word) => word.toLowerCase());
  demandEqual(words.length, indicators, 'directions');
  return words.map((word) => {
    if (word === 'cost' || word === '-1') return 'cost';
    if (word === 'benefit' || word === '1' || word === '') return 'benefit';
    throw new Problem('argument-word-unknown', { option: 'directions' }, { value: word, words: 'benefit, cost' });
  });
}

/** Shares in percent; shares that add up to 1 are taken for parts of 1. Throws `cuts-do-not-add-up`. */
export function sharesOf(shares: Range, argument: string): number[] {
  const given = arithmeticNumbers(shares, argument);
  const sum = given.reduce((total, share) => total + share, 0);
  const percent = Math.abs(sum - 1) <= shareTolerance / 100 ? given.map((share) => share * 100) : given;
  const all = percent === given ? sum : 100 * sum;
  if (given.some((share) => !(share >= 0)) || !(Math.abs(all - 100) <= shareTolerance)) {
    throw new Problem('cuts-do-not-add-up', { option: argument }, { sum: Number(all.toFixed(6)) });
  }
  return percent;
}

/** Tiers as the pyramid takes them, and what to call them: the names given, or numbers from 1. */
export function tierCuts(
  cuts: Range,
  names: Range | null | undefined,
  by: 'score' | 'customers' | 'value',
  argument = 'cuts',
): { tiers: Tiers; labels: (string | number)[] } {
  const numbers = by === 'score' ? arithmeticNumbers(cuts, argument) : sharesOf(cuts, argument);
  const count = by === 'score' ? numbers.length + 1 : numbers.length;
  const labels = names ? labelsOf(names) : Array.from({ length: count }, (_, i) => i + 1);
  demandEqual(labels.length, count, 'names');
  if (by === 'score') {
    numbers.slice(1).forEach((cut, i) => {
      if (!(cut < numbers[i])) throw new Problem('cuts-not-descending', { option: argument });
    });
    return { tiers: { by, cuts: labels.map((name, i) => ({ name: String(name), from: numbers[i] })) }, labels };
  }
  const shares = labels.map((name, i) => ({ name: String(name), share: numbers[i] }));
  return {
    tiers:
      by === 'customers'
        ? { by: 'share-of-customers', cuts: shares }
        : { by: 'share-of-value', column: 'scores', cuts: shares },
    labels,
  };
}
