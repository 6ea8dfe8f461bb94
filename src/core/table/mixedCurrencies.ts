import { cellAddress } from './a1';
import { currencyName, isCurrency } from './numbers/currencies';
import type { Column, Finding, Table } from './table';
import { means } from './words/meanings';

/** More different values than a list has currencies. */
const mostCurrencies = 40;

/**
 * The finding about a column that says in which of several currencies the amount of each row is. Where another column has
 * the amounts converted, it is the better one to choose, which the finding's reader sees as well.
 *
 * @param amount the column that is taken for the amounts
 */
export function mixedCurrencies(table: Table, amount: string | undefined): Finding | undefined {
  if (amount === undefined || means(amount, 'converted')) return undefined;
  const told = table.columns.find((column) => isCurrencyColumn(column));
  if (told?.kind !== 'text') return undefined;
  const { codes, dictionary } = told;
  const names = dictionary.map(currencyName);
  const different = [...new Set(names)];
  if (different.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const code of codes) if (code >= 0) counts.set(names[code], (counts.get(names[code]) ?? 0) + 1);
  const usual = different.reduce((most, name) => ((counts.get(name) ?? 0) > (counts.get(most) ?? 0) ? name : most));
  const { origin } = table;
  const places: string[] = [];
  let count = 0;
  codes.forEach((code, row) => {
    if (code < 0 || names[code] === usual) return;
    count += 1;
    if (places.length === 50) return;
    const column = origin.columnIndices[table.columns.findIndex(({ name }) => name === amount)];
    places.push(cellAddress(origin.rowIndices?.[row] ?? origin.firstRow + row, column));
  });
  const params = { currencies: { list: different } };
  return { code: 'mixed-currencies', column: amount, count, places, treatment: 'kept', params };
}

/** Whether all texts of a column are codes or names of currencies. */
function isCurrencyColumn(column: Column): boolean {
  return (
    column.kind === 'text' &&
    (means(column.name, 'currency') || column.dictionary.every((text) => /^[A-Z]{3}$/.test(text))) &&
    column.dictionary.length > 1 &&
    column.dictionary.length <= mostCurrencies &&
    column.dictionary.every(isCurrency)
  );
}
