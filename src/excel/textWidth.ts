/** Letters of China, Japan and Korea with their punctuation: as wide as high, twice a Latin letter (UAX #11). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/gu;

/** About how wide a text is, in Latin characters. */
export function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
