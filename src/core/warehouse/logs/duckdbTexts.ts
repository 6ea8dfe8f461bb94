import type { TextDialect } from './TextDialect';

/** Lengths of days and times with `-` and `:` but without an offset, which would move the day: up to milliseconds and `Z`. */
const isoLengths = [10, 16, 19, 20, 23, 24];
/** Thousands in threes, as `numberOf` takes them. */
const grouped = {
  point: String.raw`[-]?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]*)?`,
  comma: String.raw`[-]?[1-9][0-9]{0,2}([.][0-9]{3})+(,[0-9]*)?`,
};

/**
 * Texts as DuckDB reads them, in the plain forms alone: a text that is read here is the same number or day to the add-in.
 * What DuckDB would take beyond that, such as `inf`, is no number of a log and stays unread.
 */
export const duckdbTexts: TextDialect = {
  number(of, decimal) {
    const [sign, thousands] = decimal === 'point' ? ['.', ','] : [',', '.'];
    const plain = decimal === 'point' ? of : `replace(${of}, ',', '.')`;
    const bare = `replace(${of}, '${thousands}', '')`;
    const ungrouped = sign === '.' ? bare : `replace(${bare}, ',', '.')`;
    const digits = `CASE WHEN contains(${of}, '${thousands}') THEN CASE WHEN regexp_full_match(${of}, '${grouped[decimal]}') THEN ${ungrouped} END ELSE ${plain} END`;
    return `TRY_CAST(${digits} AS DOUBLE)`;
  },
  day(of, forms) {
    const written = forms.filter((form) => form !== 'iso').map((form) => `'${form}'`);
    const iso = `CASE WHEN length(${of}) IN (${isoLengths.join(', ')}) AND NOT contains(${of}, '+') THEN CAST(TRY_CAST(${of} AS TIMESTAMP) AS DATE) END`;
    const other = `CAST(TRY_STRPTIME(${of}, [${written.join(', ')}]) AS DATE)`;
    const all = [...(forms.includes('iso') ? [iso] : []), ...(written.length > 0 ? [other] : [])];
    const read = all.length === 1 ? all[0] : all.length === 0 ? 'CAST(NULL AS DATE)' : `COALESCE(${all.join(', ')})`;
    return `(${read} - DATE '1970-01-01')`;
  },
  hash: (of) => `hash(${of.join(', ')})`,
};
