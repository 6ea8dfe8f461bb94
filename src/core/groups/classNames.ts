/** A, B, C … for the first measure of a class label; after Z come AA, AB … */
export function letters(count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    i < 26 ? letter(i) : letter(Math.floor(i / 26) - 1) + letter(i % 26),
  );
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** 1, 2, 3 … for the second measure. */
export function numerals(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i + 1));
}

/** a, b, c … for the third measure. */
export function lowerLetters(count: number): string[] {
  return letters(count).map((name) => name.toLowerCase());
}
