import type { NumberValues, TextValues } from '../../core/report/report';
import type { Column } from '../../core/table/table';

/** A column of a report as a column of the list that it stands beside. */
export function tableColumn(name: string, values: TextValues | NumberValues): Column {
  return { ...values, name };
}
