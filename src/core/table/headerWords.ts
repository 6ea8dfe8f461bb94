import { headerWords } from './words/headerWords';
import { means, wordsFor } from './words/meanings';

/** Whether a header names a code, which is never calculated with: `CustomerNo`, `order_id`, Kundennummer; not `paid`. */
export function isIdHeader(header: string): boolean {
  if (means(header, 'id')) return true;
  const words = headerWords(header);
  if (words.length === 0) return false;
  const last = words[words.length - 1];
  return wordsFor('lastIdWord').includes(last) || (words[0] === 'id' && words[1] !== 'of') || words.some(isGluedId);
}

/** An owner and its code in one word: customerid, Artikelnummer. */
function isGluedId(word: string): boolean {
  const ends = wordsFor('idEnd');
  return wordsFor('idOwner').some((owner) => word.startsWith(owner) && ends.includes(word.slice(owner.length)));
}

/** Whether a header says that its column holds days: `Order date`, `orderDate`, Rechnungsdatum, 下单日期. */
export function isDateHeader(header: string): boolean {
  return means(header, 'day');
}

/** Whether a header may stand above moments as computers count them: `created_at`, `timestamp`, or any that says day. */
export function isMomentHeader(header: string): boolean {
  const words = headerWords(header);
  return isDateHeader(header) || ['at', 'ts', 'time', 'timestamp', 'epoch', 'unixtime'].includes(words.at(-1) ?? '');
}

/** Whether a header says that its column is measured or counted: `Account balance`, `Customer count`, Gesamtumsatz. */
export function isMeasureHeader(header: string): boolean {
  const singular = headerWords(header).map((word) => word.replace(/s$/, ''));
  return means(header, 'measure') || means(singular.join(' '), 'measure');
}
