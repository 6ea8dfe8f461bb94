import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import type { Column, Table } from '../../../table/table';
import type { Naming } from '../../analysis';
import { cellText } from '../../../table/customerIds';
import { crossSchema, type CrossOptions } from './options';

/** A column of more names is hard to read as a table. */
const mostNames = 30;

/**
 * Options to start from: the first two columns that share names (tiers of two pyramids), else the first two of at most
 * 30 names; sums of the most sales-like column. Throws `no-category-column`.
 */
export function crossDefaults(table: Table, naming?: Naming): CrossOptions {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const candidates = table.columns
    .filter(
      ({ name, kind }) => name !== customer && (kind === 'text' || kind === 'boolean' || isCoded(name, roles.category)),
    )
    .map((column) => ({ name: column.name, values: distinct(table, column) }))
    .filter(({ values }) => values.size >= 2 && values.size <= mostNames && values.size < table.rowCount);
  const shared = candidates.flatMap((first, i) =>
    candidates
      .slice(i + 1)
      .filter((second) => [...first.values].some((value) => second.values.has(value)))
      .map((second) => [first.name, second.name]),
  );
  const [first, second] = shared[0] ?? candidates.map(({ name }) => name);
  if (first === undefined || second === undefined) {
    throw new Problem('no-category-column', {
      sheet: table.origin.sheet,
      option: first === undefined ? 'first' : 'second',
    });
  }
  const amount = roles.amount?.find((name) =>
    table.columns.some((column) => column.name === name && column.kind === 'number' && column.valid.includes(1)),
  );
  return crossSchema.parse({
    ...(customer === undefined ? {} : { id: customer }),
    first,
    second,
    ...(naming
      ? {
          names: {
            up: naming('cross.movement.up'),
            down: naming('cross.movement.down'),
            same: naming('cross.movement.same'),
            changed: naming('cross.movement.changed'),
          },
        }
      : {}),
    valueColumns: amount === undefined ? [] : [amount],
  });
}

function isCoded(name: string, categories: string[] | undefined): boolean {
  return categories?.includes(name) ?? false;
}

function distinct(table: Table, column: Column): Set<string> {
  const values = new Set<string>();
  for (let row = 0; row < table.rowCount && values.size <= mostNames; row++) {
    const text = cellText(column, row);
    if (text !== '') values.add(text);
  }
  return values;
}
