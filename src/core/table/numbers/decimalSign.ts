import { numberOf, type DecimalSign, type NumberText } from './numberText';

/** What the texts of one column say about their decimal sign; all are numbers of cells. */
export interface DecimalEvidence {
  /** Numbers only with a decimal point, and only with a decimal comma. */
  point: number;
  comma: number;
  /** Another number under either sign: with one point (1.234), and with one comma (1,234). */
  openPoint: number;
  openComma: number;
  /** Spaces or apostrophes stand between thousands. */
  grouped: number;
  /** The first text that may be either. */
  example?: string;
}

export interface DecimalDecision {
  decimal: DecimalSign;
  /** What decided; after `guess` the user has to be asked about the open ones. */
  by: 'answer' | 'column' | 'other-columns' | 'culture' | 'guess';
}

export function decimalEvidence(
  numbers: readonly (NumberText | undefined)[],
  dictionary: readonly string[],
  counts: readonly number[],
): DecimalEvidence {
  const evidence: DecimalEvidence = { point: 0, comma: 0, openPoint: 0, openComma: 0, grouped: 0 };
  numbers.forEach((number, code) => {
    if (!number) return;
    const count = counts[code];
    if (number.isGrouped) evidence.grouped += count;
    const kind = evidenceOf(number);
    if (kind === undefined) return;
    evidence[kind] += count;
    if (kind === 'openPoint' || kind === 'openComma') evidence.example ??= dictionary[code];
  });
  return evidence;
}

/** Under which signs a text is a number; nothing where it is the same one under both. */
export function evidenceOf(number: NumberText): 'point' | 'comma' | 'openPoint' | 'openComma' | undefined {
  const asPoint = numberOf(number, 'point');
  const asComma = numberOf(number, 'comma');
  if (asComma === undefined) return 'point';
  if (asPoint === undefined) return 'comma';
  if (asPoint === asComma) return number.shown;
  return number.digits.includes('.') ? 'openPoint' : 'openComma';
}

/**
 * The decimal sign that a column shows by itself: through texts that are numbers under one sign only, or through spaces
 * and apostrophes between thousands, beside which a point or comma is decimal. `undefined` where texts contradict each
 * other and where nothing is shown.
 */
export function shownDecimal(evidence: DecimalEvidence): DecimalSign | undefined {
  const { point, comma, openPoint, openComma, grouped } = evidence;
  if (point > 0 !== comma > 0) return point > 0 ? 'point' : 'comma';
  if (point > 0 || grouped === 0 || openPoint > 0 === openComma > 0) return undefined;
  return openPoint > 0 ? 'point' : 'comma';
}

/**
 * What to go by until the user has said: the sign that more texts show. Without any, signs that always stand before
 * exactly three digits, in two cells at least, are thousands signs; else the point is decimal.
 */
export function likelyDecimal({ point, comma, openPoint, openComma }: DecimalEvidence): DecimalSign {
  if (point !== comma) return comma > point ? 'comma' : 'point';
  return openComma === 0 && openPoint >= 2 ? 'comma' : 'point';
}

/**
 * A decimal sign per column: the user's answer, what the column shows, what all other columns agree on, what the culture
 * of the workbook writes, else the likely one as a guess.
 *
 * @param columns evidence and answer of each column with numbers in text
 * @param culture the sign that the workbook's user writes, if known
 */
export function decideDecimals(
  columns: readonly { evidence: DecimalEvidence; answer?: DecimalSign }[],
  culture: DecimalSign | undefined,
): DecimalDecision[] {
  const shown = columns.map(({ evidence }) => shownDecimal(evidence));
  const signs = new Set(shown.filter((sign) => sign !== undefined));
  const [agreed] = signs.size === 1 ? signs : [];
  return columns.map(({ evidence, answer }, i): DecimalDecision => {
    if (answer !== undefined) return { decimal: answer, by: 'answer' };
    const own = shown[i];
    if (own !== undefined) return { decimal: own, by: 'column' };
    const isContradictory = evidence.point > 0 && evidence.comma > 0;
    if (!isContradictory && evidence.openPoint + evidence.openComma === 0) return { decimal: 'point', by: 'column' };
    if (!isContradictory && agreed !== undefined) return { decimal: agreed, by: 'other-columns' };
    if (!isContradictory && culture !== undefined) return { decimal: culture, by: 'culture' };
    return { decimal: likelyDecimal(evidence), by: 'guess' };
  });
}
