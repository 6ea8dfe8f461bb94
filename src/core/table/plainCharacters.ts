/** Marks without width that exports of right-to-left languages and of web pages leave in texts. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const fullWidth = /[\uff01-\uff5e]/g;
const dashes = /[‐‑‒–—−﹣]/g;
/** Digits 0 of the scripts whose ten digits follow it: Arabic, Persian, those of India, Thai, Lao, Tibetan, Burmese, Khmer. */
const zeros = [
  ...[0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66],
  ...[0xe50, 0xed0, 0xf20, 0x1040, 0x17e0],
];
const otherDigits = /[\u0660-\u17e9]/g;

/** Whether a text has a digit of any script. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text) || /\p{Nd}/u.test(text);
}

/** A text with the ASCII characters that its digits, full-width characters and dashes stand for, without invisible marks. */
export function plainCharacters(text: string): string {
  return text
    .replace(invisible, '')
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(otherDigits, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(dashes, '-');
}
