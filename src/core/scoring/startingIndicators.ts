import { Problem } from '../problem';
import { guessRoles } from '../table/guessRoles';
import type { NumberColumn, Table } from '../table/table';
import { guessDirection } from './guessDirection';
import type { Indicator } from './options';

/** Starting weights for one, two, three, four indicators: rank sums, rounded to tens. */
const startingWeights = [[100], [60, 40], [50, 30, 20], [40, 30, 20, 10]];

/**
 * Indicators to start from: the first four number columns that measure something and vary, their directions guessed from
 * the headers, weights by rank. Throws `no-numeric-column`, or `column-all-errors` if the only number columns hold nothing
 * but error cells.
 */
export function startingIndicators(table: Table): Pick<Indicator, 'column' | 'direction' | 'weight'>[] {
  const roles = guessRoles(table);
  const numbers = table.columns.filter((column): column is NumberColumn => column.kind === 'number');
  const usable = numbers.filter((column) => column.valid.includes(1));
  if (usable.length === 0) {
    const erroneous = numbers.find(({ name }) =>
      table.findings.some(({ code, column }) => code === 'error-cell' && column === name),
    );
    const { sheet, address } = table.origin;
    if (erroneous) throw new Problem('column-all-errors', { sheet, column: erroneous.name });
    throw new Problem('no-numeric-column', { sheet, address });
  }
  const measures = usable.filter(({ name }) => roles.indicator?.includes(name));
  const candidates = measures.length > 0 ? measures : usable;
  const varying = candidates.filter(varies);
  // Without any column that varies the constant ones stay, so that scoring can name them.
  const chosen = (varying.length > 0 ? varying : candidates).slice(0, startingWeights.length);
  const weights = startingWeights[chosen.length - 1];
  return chosen.map(({ name }, i) => ({ column: name, direction: guessDirection(name), weight: weights[i] }));
}

/** Whether two values of a column differ; found out as a rule with the second one. */
function varies({ values, valid }: NumberColumn): boolean {
  const first = valid.indexOf(1);
  for (let row = first + 1; first >= 0 && row < values.length; row++) {
    if (valid[row] && values[row] !== values[first]) return true;
  }
  return false;
}
