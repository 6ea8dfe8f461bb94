import { isPlaceholder } from '../../../table/placeholder';
import type { Column, TextColumn } from '../../../table/table';
import { isNoDate } from './noDates';

/** Whether the row of a column says something: it is not blank, and holds no place for a value. */
export function filledIn(column: Column): (row: number) => boolean {
  if (column.kind === 'text') {
    const says = placeholders(column).map((isOne) => !isOne);
    return (row) => column.codes[row] >= 0 && says[column.codes[row]];
  }
  const { kind, values, valid } = column;
  return (row) => valid[row] === 1 && !(kind === 'date' && isNoDate(values[row]));
}

/** Per text of a column whether it holds a place; an x, a - or a "none" beside one other word is an answer. */
export function placeholders({ dictionary }: TextColumn): boolean[] {
  const found = dictionary.map(isPlaceholder);
  const others = found.filter((isOne) => !isOne).length;
  return others > 1 ? found : found.map(() => false);
}
