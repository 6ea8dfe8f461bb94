/** A text without blanks around it, with one plain space where there are several or others, and without invisible marks. */
export function tidyText(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
