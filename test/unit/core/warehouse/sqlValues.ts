import type { FunctionName, Operator } from '../../../../src/core/warehouse/sql';

export type Value = number | string | boolean | null;

/** Aggregates of the values that are not NULL. */
export const aggregates: Record<string, (values: number[]) => Value> = {
  COUNT: (values) => values.length,
  SUM: (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)),
  MIN: (values) => values.reduce<number | null>((least, value) => Math.min(least ?? value, value), null),
  MAX: (values) => values.reduce<number | null>((most, value) => Math.max(most ?? value, value), null),
  AVG: (values) => mean(values),
  STDDEV_SAMP: (values) => {
    const center = mean(values);
    if (center === null || values.length < 2) return null;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
  },
  MEDIAN: (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    return sorted.length === 0 ? null : (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  },
};

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** An operator between two values, of which NULL is unknown. */
export function binary(sign: Operator, left: Value, right: Value): Value {
  if (sign === 'AND') return left === false || right === false ? false : left === null || right === null ? null : true;
  if (sign === 'OR') return left === true || right === true ? true : left === null || right === null ? null : false;
  if (left === null || right === null) return null;
  switch (sign) {
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
  const [a, b] = [left, right].map((value) => {
    if (typeof value !== 'number') throw new Error(`${String(left)} ${sign} ${String(right)}`);
    return value;
  });
  // an engine refuses or gives infinity: the statements divide by nothing that can be 0
  if (sign === '/' && b === 0) throw new Error('division by 0');
  return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b;
}

/** A function of values; NULL of NULL. */
export function scalar(name: FunctionName, values: readonly Value[]): Value {
  if (values.includes(null)) return null;
  const [first, ...others] = values;
  const number = first as number;
  const text = String(first);
  switch (name) {
    case 'ABS':
      return Math.abs(number);
    case 'CEIL':
      return Math.ceil(number);
    case 'FLOOR':
      return Math.floor(number);
    case 'EXP':
      return Math.exp(number);
    case 'LN':
      if (!(number > 0)) throw new Error(`LN(${text})`);
      return Math.log(number);
    case 'LOWER':
      return text.toLowerCase();
    case 'TRIM':
      return text.trim();
    case 'LENGTH':
      return text.length;
    case 'REPLACE':
      return text.replaceAll(String(others[0]), String(others[1]));
    case 'CONCAT':
      return values.map(String).join('');
    case 'SUBSTR':
      return text.substring(Number(others[0]) - 1, Number(others[0]) - 1 + Number(others[1]));
    default:
      throw new Error(`no function ${name}`);
  }
}
