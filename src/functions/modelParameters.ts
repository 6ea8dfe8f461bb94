import { Problem } from '../core/problem';
import { modelIds, type ModelId } from '../core/purchases/model';
import { models } from '../core/purchases/models';
import { largestK } from '../core/purchases/regularModels';
import { arithmeticNumber, cellsOf, isBlank, wordOf, type Range } from './readRange';

/** The models that parameters alone describe: those of rhythm need the days of all purchases. */
export const countedModelIds = modelIds.filter((id) => models[id].needsGaps === undefined);

/** What FIT and SPENDFIT call their first line. */
export const modelLabel = 'model';

/** A purchase model and its parameters, in the order of the literature. */
export interface FittedParameters {
  model: ModelId;
  theta: number[];
}

/**
 * The parameters of a purchase model: the range that FIT spilled, which also names its model, or the bare numbers in the
 * order of the literature. Throws `argument-too-few`, `argument-word-unknown`, and `value-out-of-range` for a parameter
 * that is not above 0.
 */
export function purchaseParameters(range: Range, model: string | null | undefined): FittedParameters {
  const named = namedValues(range);
  const said = named?.get(modelLabel);
  const id = wordOf(isBlank(model) && typeof said === 'string' ? said : model, countedModelIds, 'bg-nbd', 'model');
  return { model: id, theta: parametersOf(range, named, models[id].parameters) };
}

/** p, q, v of the Gamma-Gamma spend model: the range that SPENDFIT spilled, or the three numbers. */
export function spendTheta(range: Range): number[] {
  return parametersOf(range, namedValues(range), ['p', 'q', 'v'], 'spendParameters');
}

/** r, α and the regularity of a rhythm: the lines of a fit by their names, or two numbers beside a k. */
export function rhythmParameters(range: Range, regularity: number | null | undefined): { theta: number[]; k: number } {
  const named = namedValues(range);
  const given = isBlank(regularity) ? named?.get('k') : regularity;
  const k = isBlank(given) ? 1 : arithmeticNumber(given, 'regularity');
  if (!(Number.isInteger(k) && k >= 1 && k <= largestK)) {
    throw new Problem('value-out-of-range', { option: 'regularity' }, { value: k });
  }
  return { theta: parametersOf(range, named, ['r', 'alpha']), k };
}

function parametersOf(
  range: Range,
  named: Map<string, unknown> | undefined,
  names: readonly string[],
  argument = 'parameters',
): number[] {
  const cells = named ? names.map((name) => named.get(name)) : cellsOf(range).filter((cell) => !isBlank(cell));
  if (cells.length < names.length || cells.slice(0, names.length).some(isBlank)) {
    throw new Problem('argument-too-few', { option: argument }, { wanted: { list: names } });
  }
  return names.map((name, i) => {
    const value = arithmeticNumber(cells[i], argument);
    if (!(value > 0 && value < Infinity)) throw new Problem('value-out-of-range', { option: name }, { value });
    return value;
  });
}

/** Values of a spilled fit by the name in the first column; `undefined` for bare numbers. */
function namedValues(range: Range): Map<string, unknown> | undefined {
  const isSpilled = range[0].length >= 2 && range.every(([name]) => typeof name === 'string');
  if (!isSpilled) return undefined;
  return new Map(range.map(([name, value]) => [String(name).trim().toLowerCase(), value]));
}
