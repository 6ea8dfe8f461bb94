/** Excel's General shows no more characters, however wide the column. */
const mostCharacters = 11;

/**
 * A number without a format, rounded to what its column has room for, as Excel shows it: 2.666667 instead of a 2.666666…
 * that is cut off. `undefined` where there is nothing to round, or where rounding does not help.
 */
export function generalText(value: number, characters: number): string | undefined {
  const room = Math.min(characters, mostCharacters);
  if (Number.isInteger(value) || String(value).length <= room || /e/.test(String(value))) return undefined;
  const whole = `${value < 0 ? '-' : ''}${Math.trunc(Math.abs(value))}`.length;
  if (whole > room) return undefined;
  return String(Number(value.toFixed(Math.max(0, room - whole - 1))));
}
