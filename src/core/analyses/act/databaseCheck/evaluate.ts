import { Problem } from '../../../problem';
import { columnByName } from '../../../table/columns';
import { cellText, customerIds } from '../../../table/customerIds';
import type { Table } from '../../../table/table';
import type { Progress } from '../../analysis';
import { findCompleteness } from './completeness';
import { findOddDates } from './dates';
import type { DatabaseCheckDetail, MixedType } from './detail';
import { findDuplicates } from './duplicates';
import { findFacts } from './facts';
import type { DatabaseCheckOptions } from './options';
import { findOutliers } from './outliers';
import { findRepairs } from './repairs';

/** What findings say of columns in which cells are of different types. */
const mixedCodes: ReadonlySet<string> = new Set([
  'mixed-types',
  'text-in-numbers',
  'text-number',
  'text-date',
  'error-cell',
]);

/** Facts, gaps, duplicates, outliers, odd days and mixed types of a list, and what can be repaired. Throws `column-missing`, `column-not-numeric`. */
export function evaluateDatabase(table: Table, options: DatabaseCheckOptions, progress: Progress): DatabaseCheckDetail {
  const { customer, name = customer, accept } = options;
  const today = options.today ?? dayRead(table);
  const ids = customerIds(table, customer, 'customer');
  const id = customer === undefined ? undefined : columnByName(table, customer, 'customer');
  const names = name === undefined ? undefined : columnByName(table, name, 'name');
  if (options.name !== undefined && names?.kind !== 'text') {
    throw new Problem('options-invalid', { option: 'name' }, { value: options.name });
  }
  const facts = findFacts(table, [customer, name]);
  const completeness = findCompleteness(table, ids, options);
  progress(0.2);
  const duplicates = findDuplicates(
    table,
    { id, ids, names: ids.map((_, row) => (names?.kind === 'text' ? cellText(names, row) : '')) },
    options.similarity,
    (done) => progress(0.2 + 0.6 * done),
  );
  return {
    customers: table.rowCount,
    ...{ facts, completeness, duplicates },
    ...findOutliers(table, ids, customer, options.outliersFrom),
    dates: findOddDates(table, ids, today),
    mixed: mixedTypes(table),
    repairs: findRepairs(table, ids, [customer, name], accept),
    nameColumn: names?.kind === 'text' ? names.name : null,
    ...{ today, isTodayRead: options.today === null },
    hasDates: table.columns.some(({ kind }) => kind === 'date'),
  };
}

/** The day on which a list was read, yyyy-mm-dd; `null` where nobody says. */
function dayRead({ readOn }: Table): string | null {
  return readOn === undefined ? null : new Date(readOn * 86_400_000).toISOString().slice(0, 10);
}

function mixedTypes({ findings }: Table): MixedType[] {
  return findings
    .flatMap(({ column, code, count, places }) =>
      column !== undefined && mixedCodes.has(code) ? [{ column, code, count, places: places.slice(0, 10) }] : [],
    )
    .sort((a, b) => b.count - a.count);
}
