/** Words that a row of totals begins with or is called by, longest first where one begins another. */
const totals = [
  ...['grand totals?', 'sub-?totals?', 'sub totals?', 'total amount', 'totals?', 'overall', 'sum', 'all customers'],
  ...['gesamt-?summe', 'zwischen-?summe', 'end-?summe', 'gesamt-?ergebnis', 'teil-?ergebnis', 'ergebnis', 'insgesamt'],
  ...['gesamt(?:betrag|umsatz)?', 'summen?', 'sous-total', 'total g[ée]n[ée]ral', 'montant total', 'somme', 'ensemble'],
  ...[
    'total general',
    'subtotal',
    'suma total',
    'suma',
    'totale',
    'totale complessivo',
    'subtotale',
    'totaal',
    'razem',
  ],
  ...['celkem', 'összesen', 'ukupno', 'genel toplam', 'ara toplam', 'toplam', 'yhteensä', 'totalt', 'i alt', 'soma'],
  ...['общий итог', 'промежуточный итог', 'итого', 'итог', 'всего', 'сумма', 'общо', 'всичко', 'междинна сума', 'сума'],
  ...[
    'разом',
    'усього',
    '总计',
    '合计',
    '小计',
    '共计',
    '总和',
    '汇总',
    '本页合计',
    '本页小计',
    '總計',
    '合計',
    '小計',
    '總和',
  ],
  ...['総計', '総合計', '計', '합계', '총계', '소계', '총합계'],
  ...['合 计', '总 计', '小 计', '共 计', '合 計', '總 計', '小 計', '総 計'],
  ...['count', 'maximum', 'minimum', 'anzahl', '计数', '最大值', '最小值'],
  ...['averages?', 'mean', 'durchschnitt', 'mittelwert', 'moyenne', '平均值?', '평균', 'среднее', 'средно'],
].join('|');
/** Letters and digits on either side make another word of it; far eastern words stand without spaces. */
const beginning = new RegExp(String.raw`^[\s*=—–:-]*(?:${totals})(?![\p{L}\p{N}])`, 'iu');
const ending = new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${totals})[\s:：.*=—–-]*$`, 'iu');
const farEastern = /(?:总计|合计|小计|共计|總計|合計|小計|総計|합계|총계|소계)[\s:：]*$/u;
/** What may stand beside the word without making it a name: signs, a currency, a count of rows. */
const besides =
  /^(?:[\s\p{P}\p{S}]|eur|usd|gbp|cny|rmb|chf|\d+|rows?|records?|items?|of|for|all|von|für|der|元|条|笔|行)*$/iu;
const longestLabel = 60;

/**
 * Whether a label names a row of totals: wholly, as "Grand total:" or 合计（元）, or with another word beside it, as
 * "North total" and "Summe Nord", which may as well be a name.
 */
export function totalLabel(text: string): 'whole' | 'part' | undefined {
  if (text.length > longestLabel) return undefined;
  const start = beginning.exec(text);
  if (start) return besides.test(text.slice(start[0].length)) ? 'whole' : 'part';
  return ending.test(text) || farEastern.test(text) ? 'part' : undefined;
}

/** How those words begin, by two letters, and how they end behind another word: nearly all names are told by these. */
const beginnings = new Set(
  totals.split('|').flatMap((word) => {
    const start = word.slice(0, 2);
    return [start, start.toUpperCase(), start[0].toUpperCase() + start.slice(1)];
  }),
);
const endings = new Set('al ls me mt is го le am ma al AL LS ME MT IS ГО LE AM MA'.split(' '));
const farEasternEnd = /[计計总계]/;
const sign = /[\s*=—–:：.-]/;

/** Whether a look at the whole text is worth it. */
export function mayBeTotal(text: string): boolean {
  if (text.length > longestLabel) return false;
  if (beginnings.has(text.slice(0, 2)) || endings.has(text.slice(-2))) return true;
  const last = text[text.length - 1];
  return last > '\u3000' ? farEasternEnd.test(last) || /^[计計]/.test(text) : sign.test(last) || sign.test(text[0]);
}

const sure =
  /^[\s*=—–:-]*(?:grand |sub-?)?(?:totals?|summe|gesamt(?:summe)?|insgesamt|total (?:général|general|geral)|totale|totaal|razem|celkem|összesen|toplam|genel toplam|итого|всего|общо|合\s?计|总\s?计|合\s?計|總\s?計|総計|合計|합계|총계)[\s:：.*=—–-]*$/iu;

/** Whether a label is a total's and no company's, so that it needs no proof below the rows of a list. */
export function isSurelyTotal(text: string): boolean {
  return sure.test(text);
}
