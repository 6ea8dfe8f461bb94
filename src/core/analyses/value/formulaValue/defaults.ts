import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { formulaValueSchema, type FormulaValueOptions } from './options';

/** Headers of a margin per period, most telling first; a percentage is not one. */
const marginWords = [/margin|contribution|deckungsbeitrag|marge|毛利|粗利/i, /profit|gewinn|利润|利益/i];
const percentWords = /%|percent|prozent|rate|quote/i;
const retentionWords = /retention|renewal|loyalty|bindung|wiederkauf|保留|留存|継続/i;
const acquisitionWords = /acquisition|cac\b|akquise|gewinnungskosten|获客|獲得/i;
/** Without a column of retention: eight of ten customers stay. */
const startingRetention = 0.8;

/**
 * Options to start from: the most margin-like number column, else the most sales-like, a column of retentions if there
 * is one, else 80 %. Throws `no-numeric-column`.
 */
export function formulaValueDefaults(table: Table): FormulaValueOptions {
  const roles = guessRoles(table);
  const numbers = table.columns.filter((column) => column.kind === 'number' && column.valid.includes(1));
  const names = numbers.map(({ name }) => name);
  const retention = numbers.find(
    (column) =>
      retentionWords.test(column.name) &&
      column.kind === 'number' &&
      column.values.every((value, row) => !column.valid[row] || (value >= 0 && value < 1)),
  )?.name;
  const acquisition = names.find((name) => acquisitionWords.test(name));
  const taken = [retention, acquisition, roles.customer?.[0]];
  const free = names.filter((name) => !taken.includes(name) && !percentWords.test(name));
  const margin =
    marginWords.map((words) => free.find((name) => words.test(name))).find((name) => name !== undefined) ??
    roles.amount?.find((name) => free.includes(name)) ??
    roles.indicator?.find((name) => free.includes(name)) ??
    free[0];
  if (margin === undefined) {
    throw new Problem('no-numeric-column', { sheet: table.origin.sheet, address: table.origin.address });
  }
  const category = roles.category?.find((name) => table.columns.some((c) => c.name === name && c.kind === 'text'));
  return formulaValueSchema.parse({
    id: roles.customer?.[0],
    margin: { from: 'column', column: margin },
    retention:
      retention === undefined ? { from: 'constant', value: startingRetention } : { from: 'column', column: retention },
    ...(acquisition === undefined ? {} : { acquisitionCost: { from: 'column', column: acquisition } }),
    tier: category,
  });
}
