import { summary } from '../stats/summary';
import { guessRoles } from '../table/guessRoles';
import { Problem } from '../problem';
import type { NumberColumn, Table } from '../table/table';

export interface GuessedColumns {
  customer?: string;
  /** Number columns that measure something and vary, in the order of the table. */
  measures: string[];
  /** The most sales-like number column. */
  value?: string;
}

/** What a list offers for scoring. Throws `no-numeric-column`, or `column-all-errors` by name. */
export function guessColumns(table: Table): GuessedColumns {
  const roles = guessRoles(table);
  const numbers = table.columns.filter((column): column is NumberColumn => column.kind === 'number');
  const usable = numbers.filter(({ valid }) => valid.includes(1));
  const { sheet, address } = table.origin;
  if (usable.length === 0) {
    const isErroneous = ({ name }: NumberColumn) =>
      table.findings.some(({ code, column }) => code === 'error-cell' && column === name);
    const erroneous = numbers.find(isErroneous);
    if (erroneous) throw new Problem('column-all-errors', { sheet, column: erroneous.name });
    throw new Problem('no-numeric-column', { sheet, address });
  }
  const measures = usable.filter(({ name }) => roles.indicator?.includes(name) ?? true);
  const varying = measures.filter(({ values, valid }) => {
    const { min, max } = summary(values, valid);
    return max > min;
  });
  const value = roles.amount?.find((name) => usable.some((column) => column.name === name));
  return {
    ...(roles.customer ? { customer: roles.customer[0] } : {}),
    // Without any column that varies the constant ones stay, so that scoring can name them.
    measures: (varying.length > 0 ? varying : usable).map(({ name }) => name),
    ...(value === undefined ? {} : { value }),
  };
}
