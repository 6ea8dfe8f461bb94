import { fullReference, type OwnTable } from '../workbook/ownTable';

/** Functions newer than the file format: in files their names carry a prefix, or Excel shows `#NAME?`. */
const newFunctions = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS ' +
    'CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ' +
    'DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FORECAST.ETS ' +
    'FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ' +
    'IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
    'RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
    'T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR ' +
    'UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const worksheetFunctions = new Set(['FILTER', 'SORT']);
/** Words before the dot of Excel's own functions; any other word there is the namespace of an add-in's functions. */
const ownFamilies = new Set(
  (
    'BETA BINOM CEILING CHISQ CONFIDENCE COVARIANCE ERF ERFC ERROR EXPON F FLOOR FORECAST GAMMA GAMMALN HYPGEOM ISO ' +
    'LOGNORM MODE NEGBINOM NETWORKDAYS NORM PERCENTILE PERCENTRANK POISSON QUARTILE RANK SKEW STDEV T VAR WEIBULL ' +
    'WORKDAY Z'
  ).split(' '),
);
/** How a file calls an add-in's function: `PYRAMID.CLV(` is `_xldudf_PYRAMID_CLV(`. */
const customPrefix = '_xldudf_';

/** Texts, quoted sheet names, structured references, or a word (with `(` where it is a function). */
const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_][\p{L}\p{N}_.]*(\s*\()?/gu;

/** The names that LET and LAMBDA declare in a formula (upper case); `true` for one that may be left out, `[name]`. */
export function declaredNames(formula: string): Map<string, boolean> {
  const names = new Map<string, boolean>();
  const starts = formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi);
  for (const start of starts) {
    const args = splitArguments(formula, (start.index ?? 0) + start[0].length);
    const declared = start[1].toUpperCase() === 'LET' ? args.filter((_, at) => at % 2 === 0) : args;
    for (const name of declared.slice(0, -1)) {
      const plain = /^\[?\s*([\p{L}_][\p{L}\p{N}_.]*)\s*\]?$/u.exec(name.trim())?.[1];
      if (plain) names.set(plain.toUpperCase(), name.trim().startsWith('['));
    }
  }
  return names;
}

/** The arguments of a call whose opening bracket stands before `from`, as they are written. */
export function splitArguments(formula: string, from: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"' || character === "'") at = formula.indexOf(character, at + 1);
    if (at < 0) return parts;
    if (character === '(' || character === '[' || character === '{') depth += 1;
    else if (character === ',' && depth === 0) {
      parts.push(formula.slice(begin, at));
      begin = at + 1;
    } else if (character === ')' || character === ']' || character === '}') {
      if (depth === 0) return [...parts, formula.slice(begin, at)];
      depth -= 1;
    }
  }
  return parts;
}

/**
 * A formula as it stands in a file: without `=`, new functions and LET/LAMBDA names with their prefixes, `[@Column]`
 * spelt out. `table` is the one around the cell. A parameter of LAMBDA that may be left out is declared as `_xlop.name`
 * and used as `_xlpm.name`, as Excel writes it.
 */
export function toFileFormula(formula: string, table?: OwnTable): string {
  const body = formula.replace(/^=/, '');
  const declared = declaredNames(body);
  return body.replace(words, (word: string, call: string | undefined, offset: number) => {
    if (word.startsWith('[')) {
      const inside = word.slice(1, -1).trim();
      const isParameter = declared.get(inside.toUpperCase()) === true && /[(,]\s*$/.test(body.slice(0, offset));
      if (isParameter) return `_xlop.${inside}`;
      return fullReference(word, body, offset, table);
    }
    if (word.startsWith('"') || word.startsWith("'")) return word;
    const name = word.slice(0, word.length - (call?.length ?? 0)).trim();
    const upper = name.toUpperCase();
    if (declared.has(upper) && body[offset + word.length] !== '!') return `_xlpm.${word}`;
    if (call === undefined) return word;
    if (isCustomFunction(upper)) return `${customPrefix}${word.replace('.', '_')}`;
    if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${word}`;
    return newFunctions.has(upper) ? `_xlfn.${word}` : word;
  });
}

function isCustomFunction(upper: string): boolean {
  const [namespace, ...rest] = upper.split('.');
  return rest.length === 1 && !ownFamilies.has(namespace);
}

/** A formula of a file as people write it, with `=`. */
export function fromFileFormula(formula: string): string {
  return `=${formula.replace(
    /"(?:[^"]|"")*"|_xldudf_([\p{L}\p{N}]+)_|_xlop\.([\p{L}_][\p{L}\p{N}_.]*)|_xl(?:fn|ws|pm|udf)\./gu,
    (match: string, namespace: string | undefined, parameter: string | undefined) => {
      if (match.startsWith('"')) return match;
      if (parameter !== undefined) return `[${parameter}]`;
      return namespace === undefined ? '' : `${namespace}.`;
    },
  )}`;
}
