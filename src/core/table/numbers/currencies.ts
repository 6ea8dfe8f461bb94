/**
 * Codes of ISO 4217, those in use and those of the last decades that old exports still hold (BGN, HRK, DEM …), and the
 * three letters that people write although they are no code (RMB, NTD).
 */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF ' +
  'CHF CLF CLP CNH CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GNF ' +
  'GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IQD IRR ISK JEP JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK ' +
  'LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD ' +
  'OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC ' +
  'SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VEF VES VND VUV WST XAF XCD XOF XPF YER ZAR ' +
  'XCG XDR XSU XUA ZMK ZMW ZWG ZWL BOV CHE CHW COU MXV USN UYI UYW DEM ATS FRF ITL ESP NLG BEF PTE IEP FIM GRD EEK SKK SIT CYP MTL LUF ROL TRL BGL GHC RMB NTD';

/** Words as they stand before or behind an amount; a point at their end is optional. */
const words = [
  ...['B/.', 'S/.', 'S/', 'Bs', 'Rs', 'RM', 'Ft', 'lei', 'leu', 'TL', 'kr', 'Kč', 'Kčs', 'zł', 'Fr', 'SFr', 'din'],
  ...['KM', 'kn', 'Rp', 'LE', 'KSh', 'TSh', 'USh', 'Dhs', 'Dh', 'QR', 'SR', 'BD', 'KD', 'Kz', 'MT', 'R', 'NIS', 'Euro'],
  ...['лв', 'руб', 'р', 'грн', 'ден', 'дин', 'тг', 'сум', 'د.إ', 'ر.س', 'ج.م', 'د.ك', 'ر.ق'],
];

/** Signs, after which a point is a decimal point: `$.50` is half a dollar. */
const signs = [
  ...['US$', 'R$', 'A$', 'AU$', 'C$', 'CA$', 'HK$', 'NT$', 'S$', 'NZ$', 'MX$', 'J$', 'CN¥', 'JP¥', '£E', 'GH₵'],
  ...[
    '人民币',
    '人民幣',
    '美元',
    '日元',
    '港元',
    '港币',
    '港幣',
    '欧元',
    '歐元',
    '英镑',
    '英鎊',
    '日圓',
    '新台幣',
    '新臺幣',
  ],
  ...['台幣', '臺幣', '元', '圆', '圓', '円', '块', '원', 'đ', 'บาท'],
];

/** One character each: the currency symbols of Unicode and those that are older than their block. */
const symbols = '[$¢£¥؋৳฿៛₠-₿﷼]';

const alternatives = (texts: string[]): string =>
  texts
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/\.$/, '').replace(/[.$/]/g, '\\$&'))
    .join('|');
const withPoint = `(?:${alternatives(words)})\\.?`;
const withoutPoint = `(?:${alternatives([...signs, ...codes.split(' ')])}|${symbols})`;

/** A currency before an amount. Nothing of a word may be left over: no letter follows. */
export const currencyBefore = new RegExp(`^(?:${withoutPoint}|${withPoint})(?!\\p{L})`, 'iu');
/** A currency behind an amount: no letter stands before it, but 万 and its like may, and the K, M and T of KEUR. */
export const currencyBehind = new RegExp(
  `(?<![^\\P{L}千万萬億亿兆천만억조kKMT])(?:${withPoint}|${withoutPoint})$`,
  'iu',
);

/** Whether a text is the code, the sign or the name of a currency, and nothing else. */
export function isCurrency(text: string): boolean {
  const found = currencyBefore.exec(text.trim());
  return found !== null && found[0].length === text.trim().length;
}

/** Names of one currency that stand for each other in one list. */
const sameCurrency = new Map<string, string>(
  Object.entries({
    '€': 'EUR',
    EURO: 'EUR',
    '£': 'GBP',
    RMB: 'CNY',
    CNH: 'CNY',
    元: 'CNY',
    圆: 'CNY',
    块: 'CNY',
    人民币: 'CNY',
    人民幣: 'CNY',
    'CN¥': 'CNY',
    'JP¥': 'JPY',
    円: 'JPY',
    日元: 'JPY',
    日圓: 'JPY',
    US$: 'USD',
    美元: 'USD',
    ЛВ: 'BGN',
    '₹': 'INR',
    RS: 'INR',
    ZŁ: 'PLN',
    KČ: 'CZK',
    FR: 'CHF',
    SFR: 'CHF',
    FT: 'HUF',
    TL: 'TRY',
    '₺': 'TRY',
    LEI: 'RON',
    LEU: 'RON',
    RM: 'MYR',
    '₩': 'KRW',
    원: 'KRW',
    R$: 'BRL',
    DHS: 'AED',
    DH: 'AED',
    РУБ: 'RUB',
    '₽': 'RUB',
    Р: 'RUB',
    '฿': 'THB',
    บาท: 'THB',
    '₪': 'ILS',
    NIS: 'ILS',
    '₫': 'VND',
    Đ: 'VND',
    '₴': 'UAH',
    ГРН: 'UAH',
    RP: 'IDR',
    '₱': 'PHP',
    SR: 'SAR',
    QR: 'QAR',
  }),
);

/** One name per currency: `€`, `Euro` and `EUR` are EUR; a sign of several ($, ¥, kr) keeps its own. */
export function currencyName(word: string): string {
  const upper = word.replace(/\.$/, '').toUpperCase();
  return sameCurrency.get(upper) ?? upper;
}
