import type { Coded } from '../../table/codedColumn';
import { isServiceCode, isServiceName } from './lineWords';

/** Share of the lines whose codes hold a digit, from which on a code without one stands out. */
const mostlyDigits = 0.6;

/** Lines that may be services: what tells them apart, and what they are called. */
interface NamedLines {
  product?: Coded;
  description?: Coded;
}

/**
 * 1 for each code of the products (of the descriptions, where there are no products) that is a service and no product:
 * POST, BANK CHARGES, 运费. A code without a digit among codes with digits is one when it or its description has a word of
 * services; any other only when its description is nothing but such words.
 */
export function serviceCodes({ product, description }: NamedLines): Uint8Array {
  if (!product) {
    return Uint8Array.from({ length: description?.size ?? 0 }, (_, code) =>
      isServiceName(description?.text(code) ?? '', false) ? 1 : 0,
    );
  }
  const names = description && firstNames(product, description);
  const hasDigit = Uint8Array.from({ length: product.size }, (_, code) =>
    !product.texts || /\d/.test(product.texts[code]) ? 1 : 0,
  );
  let [lines, withDigit] = [0, 0];
  for (const code of product.codes) {
    if (code < 0) continue;
    lines++;
    withDigit += hasDigit[code];
  }
  const amongDigits = withDigit >= mostlyDigits * lines;
  return hasDigit.map((digit, code) => {
    const name = names?.[code] ?? '';
    if (product.texts && isServiceCode(product.texts[code], amongDigits)) return 1;
    return isServiceName(name, digit === 0 && amongDigits) ? 1 : 0;
  });
}

/** The first description that stands beside each product code. */
function firstNames({ codes, size }: Coded, description: Coded): string[] {
  const first = new Int32Array(size).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code >= 0 && first[code] < 0) first[code] = description.codes[row];
  }
  return Array.from(first, (code) => (code < 0 ? '' : description.text(code)));
}

/** 1 for each code that a user named, in any case. */
export function namedCodes({ size, text }: Coded, names: readonly string[]): Uint8Array {
  const wanted = new Set(names.map((name) => name.trim().toLowerCase()));
  return Uint8Array.from({ length: size }, (_, code) => (wanted.has(text(code).trim().toLowerCase()) ? 1 : 0));
}
