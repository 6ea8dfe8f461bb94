import type { Pollution } from './pollutions';

/**
 * How often the benchmark's authors met each pollution in 3,712 files of open data; of kinds with a file per row and column,
 * for one of these files.
 */
const weights: Readonly<Record<string, number>> = {
  source: 1,
  file_no_payload: 15,
  file_no_trailing_newline: 184,
  file_double_trailing_newline: 5,
  file_no_header: 470,
  file_header_multirow_2: 47,
  file_header_multirow_3: 47,
  file_preamble: 282,
  file_multitable_less: 188 / 3,
  file_multitable_same: 188 / 3,
  file_multitable_more: 188 / 3,
  file_header_only: 3,
  file_one_data_row: 4,
  'file_record_delimiter "\\r"': 7,
  'file_record_delimiter "\\n"': 1691,
  'file_field_delimiter "\\t"': 4,
  'file_field_delimiter ";"': 834,
  'file_field_delimiter " "': 4,
  'file_field_delimiter ", "': 101,
  "file_quotation_char '": 11,
  'file_escape_char \\': 1,
  'file_escape_char none': 7,
  row_less_sep: 260 / 707,
  row_more_sep: 260 / 707,
  row_extra_quote: 7 / 756,
  row_field_delimiter: 4 / 84,
};

/** Precision, recall and their harmonic mean of two multisets: 1 where nothing is wanted. */
function agreement(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return 3;
  const left = new Map<string, number>();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  let common = 0;
  for (const text of wanted) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    common += 1;
  }
  if (common === 0) return 0;
  const [recall, precision] = [common / wanted.length, common / found.length];
  return precision + recall + (2 * precision * recall) / (precision + recall);
}

/** Texts that are one value are one: 12.50 and 12.5, TRUE and true. */
const normal = (cell: string): string =>
  cell.trim() !== '' && Number.isFinite(Number(cell)) ? String(Number(cell)) : cell.toLowerCase();

/**
 * The benchmark's score of one file, 0 to 10: read at all, and precision, recall and F1 of the header, of the records as
 * texts, and of all cells.
 *
 * @param found undefined where reading failed
 */
export function scoreOf(
  clean: readonly (readonly string[])[],
  found: readonly (readonly string[])[] | undefined,
): number {
  if (!found) return 0;
  if (clean.length === 0) return 10;
  const records = (rows: readonly (readonly string[])[]) => rows.slice(1).map((row) => row.map(normal).join(''));
  const cells = (rows: readonly (readonly string[])[]) => rows.flat().map(normal);
  const header = (rows: readonly (readonly string[])[]) => (rows.at(0) ?? []).map(normal);
  return (
    1 +
    agreement(header(clean), header(found)) +
    agreement(records(clean), records(found)) +
    agreement(cells(clean), cells(found))
  );
}

export interface Scores {
  simple: number;
  weighted: number;
  /** Mean score and number of files by kind. */
  kinds: Map<string, { mean: number; files: number; worst: string; least: number }>;
}

/** The scores of a reader over all files. */
export function scores(files: readonly Pollution[], read: (text: string) => string[][] | undefined): Scores {
  const kinds: Scores['kinds'] = new Map();
  let [sum, weightedSum, weightSum] = [0, 0, 0];
  for (const { kind, name, text, clean } of files) {
    const score = scoreOf(clean, read(text));
    const weight = weights[kind];
    sum += score;
    weightedSum += weight * score;
    weightSum += weight;
    const own = kinds.get(kind) ?? { mean: 0, files: 0, worst: name, least: 10 };
    kinds.set(kind, {
      mean: (own.mean * own.files + score) / (own.files + 1),
      files: own.files + 1,
      worst: score < own.least ? name : own.worst,
      least: Math.min(score, own.least),
    });
  }
  return { simple: sum / files.length, weighted: weightedSum / weightSum, kinds };
}
