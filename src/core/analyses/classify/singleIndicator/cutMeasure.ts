import { Problem } from '../../../problem';
import { jenks } from '../../../stats/jenks';
import { quantileBorders } from '../../../stats/quantileBorders';
import { abcClasses } from '../../../groups/abcClasses';
import { checkAscending } from '../../../groups/checkAscending';
import { checkNames, checkShares } from '../../../groups/checkShares';
import type { Cut, MeasureOptions } from './options';

export interface CutMeasure {
  /** Best first. */
  names: string[];
  points: (number | null)[] | null;
  /** Index into `names` per value; −1 where it is not a number. */
  classIndices: Int32Array;
}

/**
 * Puts values into classes, best class first. Equal values are always in the same class; there are fewer classes than
 * asked for where there are too few different values.
 * Throws `options-invalid`, `cutoffs-not-ascending`, `cuts-do-not-add-up`, `value-out-of-range` (cumulative share of a
 * total of 0 or less), with the option's path under `path`.
 *
 * @param values NaN where missing
 * @param defaultNames as many names as asked for
 */
export function cutMeasure(
  values: Float64Array,
  { column, cut, direction }: MeasureOptions,
  defaultNames: (count: number) => string[],
  path: string,
): CutMeasure {
  switch (cut.by) {
    case 'thresholds': {
      const bins = binsBelow(values, thresholds(cut.classes, column, path));
      const classes = direction === 'cost' ? cut.classes : [...cut.classes].reverse();
      const hasPoints = classes.some(({ points }) => points !== undefined);
      return {
        names: classes.map(({ name }) => name),
        points: hasPoints ? classes.map(({ points }) => points ?? null) : null,
        classIndices: bestFirst(bins, classes.length, direction),
      };
    }
    case 'quantiles': {
      const classIndices = bestFirst(binsByQuantiles(values, cut.classes), cut.classes, direction);
      return { names: namesOf(cut, cut.classes, defaultNames, path), points: null, classIndices };
    }
    case 'natural-breaks': {
      const borders = naturalBorders(values, cut.classes);
      const classIndices = bestFirst(binsBelow(values, borders), borders.length + 1, direction);
      return { names: namesOf(cut, cut.classes, defaultNames, path), points: null, classIndices };
    }
    case 'cumulative-share': {
      if (direction === 'cost') throw new Problem('options-invalid', { column, option: `${path}.direction` });
      const names = namesOf(cut, cut.shares.length, defaultNames, path);
      const shares = cut.shares.map((share, i) => ({ name: names[i], share }));
      checkShares(shares, `${path}.cut.shares`);
      const { classes, total } = abcClasses(values, cut.shares, cut.rule);
      if (!(total > 0)) throw new Problem('value-out-of-range', { column, option: `${path}.column` }, { total });
      return { names, points: null, classIndices: classes };
    }
  }
}

/** Bins from the lowest values up → classes from the best down. */
function bestFirst(bins: Int32Array, count: number, direction: MeasureOptions['direction']): Int32Array {
  return direction === 'cost' ? bins : bins.map((bin) => (bin < 0 ? -1 : count - 1 - bin));
}

function namesOf(
  cut: Exclude<Cut, { by: 'thresholds' }>,
  count: number,
  defaultNames: (count: number) => string[],
  path: string,
): string[] {
  if (!cut.names) return defaultNames(count);
  if (cut.names.length !== count) {
    throw new Problem('options-invalid', { option: `${path}.cut.names` }, { value: cut.names.length });
  }
  checkNames(cut.names, (i) => `${path}.cut.names.${i}`);
  return cut.names;
}

function thresholds(classes: Extract<Cut, { by: 'thresholds' }>['classes'], column: string, path: string): number[] {
  const option = `${path}.cut.classes`;
  checkNames(
    classes.map(({ name }) => name),
    (i) => `${option}.${i}.name`,
  );
  const borders = classes.map(({ below }, i) => {
    const isLast = i === classes.length - 1;
    if ((below === undefined) !== isLast)
      throw new Problem('options-invalid', { column, option: `${option}.${i}.below` });
    return below ?? Infinity;
  });
  const finite = borders.slice(0, -1);
  checkAscending(finite, option, column);
  return finite;
}

/** Class 0, 1 … of ascending borders that a value must reach. */
function binsBelow(values: Float64Array, borders: number[]): Int32Array {
  return Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const found = borders.findIndex((border) => value < border);
    return found < 0 ? borders.length : found;
  });
}

function presentAscending(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** A value on a border is below it: it must exceed a border to be above. */
function binsByQuantiles(values: Float64Array, classes: number): Int32Array {
  const borders = quantileBorders(presentAscending(values), classes);
  return Int32Array.from(values, (value) =>
    Number.isNaN(value) ? -1 : borders.filter((border) => border < value).length,
  );
}

/** Lowest value of every class but the first; fewer than asked for where there are fewer different values. */
function naturalBorders(values: Float64Array, classes: number): number[] {
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const value of presentAscending(values)) {
    if (distinct[distinct.length - 1] === value) counts[counts.length - 1]++;
    else {
      distinct.push(value);
      counts.push(1);
    }
  }
  return jenks(distinct, counts, classes)
    .slice(1)
    .map((start) => distinct[start]);
}
