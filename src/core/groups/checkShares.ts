import { Problem } from '../problem';

/** How far shares may be from 100 in sum: room for 33.33 three times, not for a missing class. */
const shareTolerance = 0.01 + 1e-9;

/**
 * Refuses shares in percent that are negative or do not add up to 100 (`cuts-do-not-add-up`), and class names used
 * twice (`options-invalid` at the name).
 */
export function checkShares(classes: readonly { name: string; share: number }[], option: string): void {
  checkNames(
    classes.map(({ name }) => name),
    (i) => `${option}.${i}.name`,
  );
  const sum = classes.reduce((total, { share }) => total + share, 0);
  const negative = classes.findIndex(({ share }) => !(share >= 0));
  if (negative >= 0 || !(Math.abs(sum - 100) <= shareTolerance)) {
    throw new Problem(
      'cuts-do-not-add-up',
      { option: negative >= 0 ? `${option}.${negative}.share` : option },
      { sum: Number(sum.toFixed(6)) },
    );
  }
}

/** Refuses a class name used twice: `options-invalid` at `option(index)`. */
export function checkNames(names: readonly string[], option: (index: number) => string): void {
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i) throw new Problem('options-invalid', { option: option(i) }, { value: name });
  });
}
