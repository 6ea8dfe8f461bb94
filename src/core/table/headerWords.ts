/**
 * The words of a header in lower case: parted at spaces and signs, and inside camelCase and snake_case.
 *
 * @example headerWords('CustomerIDNumber') // ['customer', 'id', 'number']
 */
export function headerWords(header: string): string[] {
  return header
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * The place of the first candidate that a header holds, -1 without any. Candidates of up to three Latin letters match
 * whole words, longer ones the beginnings of words; Chinese, Japanese and Korean ones match anywhere.
 */
export function firstWord(header: string, candidates: readonly string[]): number {
  const text = ` ${headerWords(header).join(' ')} `;
  return candidates.findIndex((word) => {
    if (!/^[a-zäöüß]/.test(word)) return text.includes(word);
    return word.length <= 3 ? text.includes(` ${word} `) : text.includes(` ${word}`);
  });
}

export function hasWord(header: string, candidates: readonly string[]): boolean {
  return firstWord(header, candidates) >= 0;
}

const idWords = new Set('id ids no nr num number nummer code key sku ean isbn gtin vat uid guid uuid'.split(' '));
const owner =
  '(?:customer|cust|client|user|order|account|acct|product|prod|item|article|invoice|member|contact|company|buyer|' +
  'transaction|vendor|supplier|store|shop|guest|visitor|partner|stock|material|debtor|kunden?|artikel|bestell|auftrags?|' +
  'rechnungs?|konto|debitoren|mitglieds?|beleg|vertrags?|post|liefer(?:anten)?)';
const gluedId = new RegExp(`^${owner}(?:id|no|nr|num|code|key|number|nummer)$`);
const farEastIds = /编号|编码|序号|单号|卡号|账号|工号|货号|代码|号码|番号|コード|번호|코드/;

/** Whether a header names a code, which is never calculated with: `CustomerNo`, `order_id`, Kundennummer; not `paid`. */
export function isIdHeader(header: string): boolean {
  if (farEastIds.test(header)) return true;
  const words = headerWords(header);
  const last = words[words.length - 1];
  if (last === undefined) return false;
  return idWords.has(last) || (words[0] === 'id' && words[1] !== 'of') || words.some((word) => gluedId.test(word));
}

/** Whether a header says that its column holds days: `Order date`, `orderDate`, Rechnungsdatum, 下单日期. */
export function isDateHeader(header: string): boolean {
  return (
    /日期|日付|时间|날짜|дата/iu.test(header) ||
    headerWords(header).some((word) => /^(?:dates?|day|fecha)$|(?:date|datum)$/.test(word))
  );
}

/** Words of headers above amounts, counts and other numbers to calculate with, in the singular; not names, not codes. */
const measureWords = new Set(
  (
    'amount revenue sale turnover price total sum balance cost spend paid profit margin value count quantity qty unit ' +
    'rate score rating share percent pct discount fee tax income budget age day month year weight point limit visit ' +
    'purchase complaint frequency recency average avg mean since tenure size wert alter quote saldo menge punkte'
  ).split(' '),
);
/** German compounds (Gesamtumsatz, Umsatzerlöse) and languages without spaces. */
const measureParts =
  /umsatz|betrag|preis|summe|erlös|kosten|anzahl|gewinn|rabatt|guthaben|kontostand|deckungsbeitrag|gebühr|anteil|kundenwert|金额|销售额|营业额|收入|价格|单价|总额|总计|合计|余额|成本|数量|次数|件数|利润|比例|率|天数|売上|金額|価格|単価|残高|合計|수량|금액|가격|매출/;

/** Whether a header says that its column is measured or counted: `Account balance`, `Customer count`, Gesamtumsatz. */
export function isMeasureHeader(header: string): boolean {
  const words = headerWords(header);
  return (
    words.some((word) => measureWords.has(word) || (word.endsWith('s') && measureWords.has(word.slice(0, -1)))) ||
    /(?:number|no|nr) of /.test(words.join(' ')) ||
    words.includes('orders') ||
    measureParts.test(header.toLowerCase())
  );
}
