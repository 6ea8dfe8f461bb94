import { isPlaceholder } from '../../../table/placeholder';
import { sheetRow } from '../../../table/sheetRow';
import { similarCategories } from '../../../table/similarCategories';
import type { Column, DateColumn, NumberColumn, Table, TextColumn } from '../../../table/table';
import { tidyText } from '../../../table/tidyText';
import type { Repair } from './detail';
import { placeholders } from './filled';
import { isNoDate } from './noDates';
import type { Acceptance, RepairReason } from './options';

/** Columns of more names than this, or of fewer cells a name, hold no categories. */
const mostNames = 400;
const cellsPerName = 2;

type Proposal = Pick<Repair, 'at' | 'column' | 'before' | 'after' | 'reason' | 'isDate'>;

/**
 * What can be repaired without knowing more than the list: blanks around and in texts, placeholders, names written two
 * ways, numbers and days that are text, days that stand for none. By row, then by column.
 */
export function findRepairs(
  table: Table,
  ids: readonly string[],
  naming: readonly (string | undefined)[],
  accept: readonly Acceptance[],
): Repair[] {
  const written = new Map<string, Map<number, string>>();
  for (const { column, row, text } of table.untidy ?? []) {
    const of = written.get(column) ?? new Map<number, string>();
    written.set(column, of.set(row, text));
  }
  const place = new Map(table.columns.map(({ name }, i) => [name, i]));
  return table.columns
    .flatMap((column) => proposals(column, written.get(column.name) ?? new Map(), naming.includes(column.name)))
    .sort((a, b) => a.at - b.at || (place.get(a.column) ?? 0) - (place.get(b.column) ?? 0))
    .map((proposal) => ({
      ...proposal,
      row: sheetRow(table, proposal.at),
      id: ids[proposal.at],
      isAccepted: accept.some((entry) => accepts(entry, proposal, shownContent(proposal, proposal.before))),
    }));
}

/** What a cell shows: days as yyyy-mm-dd, '' where it is emptied. */
export function shownContent({ isDate }: Pick<Repair, 'isDate'>, content: string | number | null): string {
  if (content === null) return '';
  if (typeof content === 'string' || !isDate) return String(content);
  return new Date(Math.floor(content) * 86_400_000).toISOString().slice(0, 10);
}

/** Whether an acceptance stands for the repair of a cell that shows this. */
export function accepts(
  { reason, column, before }: Acceptance,
  repair: Pick<Repair, 'reason' | 'column'>,
  shown: string,
): boolean {
  return (
    reason === repair.reason &&
    (column === undefined || column === repair.column) &&
    (before === undefined || before === shown)
  );
}

function proposals(column: Column, written: ReadonlyMap<number, string>, isName: boolean): Proposal[] {
  switch (column.kind) {
    case 'text':
      return textRepairs(column, written, isName);
    case 'number':
      return typedRepairs(column, written, 'number-text');
    case 'date':
      return [...typedRepairs(column, written, 'date-text'), ...noDateRepairs(column, written)];
    case 'boolean':
      return [];
  }
}

function textRepairs(column: TextColumn, written: ReadonlyMap<number, string>, isName: boolean): Proposal[] {
  const { name, codes, dictionary } = column;
  const counts = dictionary.map(() => 0);
  for (const code of codes) if (code >= 0) counts[code]++;
  const holdPlaces = placeholders(column);
  const better = dictionary.map((text, code): { after: string | null; reason: RepairReason } | undefined => {
    if (holdPlaces[code]) return { after: null, reason: 'placeholder' };
    const tidy = tidyText(text);
    return tidy === text ? undefined : { after: tidy, reason: 'spaces' };
  });
  for (const [text, after] of isName ? [] : spellings(dictionary, counts)) {
    const code = dictionary.indexOf(text);
    if (better[code]?.reason !== 'placeholder' && after !== better[code]?.after) {
      better[code] = { after, reason: 'spelling' };
    }
  }
  const found: Proposal[] = [];
  codes.forEach((code, at) => {
    if (code < 0) return;
    const before = written.get(at) ?? dictionary[code];
    const repair =
      better[code] ??
      (before === dictionary[code] ? undefined : { after: dictionary[code], reason: 'spaces' as const });
    if (repair) found.push({ at, column: name, before, isDate: false, ...repair });
  });
  return found;
}

/** Names written in two ways, and how they are mostly written; several steps as one. */
function spellings(dictionary: readonly string[], counts: readonly number[]): Map<string, string> {
  const cells = counts.reduce((sum, count) => sum + count, 0);
  if (dictionary.length > mostNames || cells < cellsPerName * dictionary.length) return new Map();
  const names = dictionary.flatMap((name, code) => (isPlaceholder(name) ? [] : [{ name, count: counts[code] }]));
  return new Map(similarCategories(names).map(({ from, to }) => [from, tidyText(to)]));
}

/** Texts in a column of numbers or days: what they say as such, or nothing where they hold a place. */
function typedRepairs(
  column: NumberColumn | DateColumn,
  written: ReadonlyMap<number, string>,
  reason: 'number-text' | 'date-text',
): Proposal[] {
  const { name, values, valid, kind } = column;
  return [...written].flatMap(([at, before]): Proposal[] => {
    const base = { at, column: name, before, isDate: kind === 'date' };
    if (valid[at] && kind === 'date' && isNoDate(values[at])) return [{ ...base, after: null, reason: 'no-date' }];
    if (valid[at]) return [{ ...base, after: values[at], reason }];
    return isPlaceholder(before.trim()) ? [{ ...base, after: null, reason: 'placeholder' }] : [];
  });
}

function noDateRepairs({ name, values, valid }: DateColumn, written: ReadonlyMap<number, string>): Proposal[] {
  const found: Proposal[] = [];
  values.forEach((before, at) => {
    if (valid[at] && isNoDate(before) && !written.has(at)) {
      found.push({ at, column: name, before, after: null, isDate: true, reason: 'no-date' });
    }
  });
  return found;
}
