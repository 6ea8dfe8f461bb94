/**
 * What each customer is called, without a string per customer: an entry of a dictionary, or a number (an id, or the sheet
 * row where there is no id).
 */
export interface CustomerNames {
  dictionary: string[];
  /** Index into `dictionary`; −1 where the name is a number. */
  codes: Int32Array;
  numbers: Float64Array;
}

/** Customers named one by one, in order. */
export function namesInOrder(dictionary: string[]): CustomerNames {
  const codes = new Int32Array(dictionary.length);
  for (let i = 0; i < codes.length; i++) codes[i] = i;
  return { dictionary, codes, numbers: new Float64Array(codes.length) };
}

/** Name of customer `i` as text. */
export function customerName({ dictionary, codes, numbers }: CustomerNames, i: number): string {
  return codes[i] >= 0 ? dictionary[codes[i]] : String(numbers[i]);
}
