import { Converter, CustomConverter } from 'opencc-js/cn2t';
import { taiwanTerms } from './taiwanTerms';

let convert: ((text: string) => string) | undefined;

/**
 * A text in simplified characters as it is written in Taiwan: characters and everyday words by OpenCC, then the terms of
 * this product's fields. What is not Chinese stays as it is.
 */
export function toTaiwan(text: string): string {
  if (convert === undefined) {
    const characters = Converter({ from: 'cn', to: 'twp' });
    const terms = CustomConverter(taiwanTerms.map(([from, to]): [string, string] => [from, to]));
    convert = (simplified) => terms(characters(simplified));
  }
  return convert(text);
}

/** Every text within a value of JSON, converted; names of its parts stay. */
export function toTaiwanWithin<Value>(value: Value): Value {
  const within = (part: unknown): unknown => {
    if (typeof part === 'string') return toTaiwan(part);
    if (Array.isArray(part)) return part.map(within);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, within(inner)]));
  };
  return within(value) as Value;
}
