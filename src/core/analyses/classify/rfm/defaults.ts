import { Problem } from '../../../problem';
import { guessOrderColumns } from '../../../orders/orderColumns';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import type { Naming } from '../../analysis';
import { rfmSchema, type RfmOptions, type SegmentEntry } from './options';
import { publishedSegments } from './publishedSegments';

/**
 * Options to start from: a list of customers if there are columns of the last purchase, of a number of purchases and of
 * money, otherwise an order log of customer, date and amount. Segments are put in when they have other names in the
 * user's language. Throws `no-customer-column`, `column-not-date` or `no-numeric-column` if it is neither.
 */
export function rfmDefaults(table: Table, naming?: Naming): RfmOptions {
  const roles = guessRoles(table);
  const isUsable = (name: string): boolean =>
    table.columns.some((column) => column.name === name && column.kind !== 'text' && column.valid.includes(1));
  const customer = roles.customer?.[0];
  const money = roles.amount?.find(isUsable);
  const common = { ...(customer === undefined ? {} : { customer }), ...namedSegments(naming) };
  const recency = roles.recency?.find((name) => isUsable(name) && name !== customer);
  const frequency = [...(roles.frequency ?? []), ...(roles.count ?? [])].find(isUsable);
  if (recency !== undefined && frequency !== undefined && money !== undefined) {
    return rfmSchema.parse({ ...common, recency, frequency, monetary: money });
  }
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  const { sheet, address } = table.origin;
  if (customer === undefined) throw new Problem('no-customer-column', { sheet, option: 'customer' });
  if (date === undefined) {
    throw new Problem('column-not-date', { sheet, option: 'date' }, { column: '' });
  }
  const lines = guessOrderColumns(table, [customer, date]);
  const { amount } = lines;
  if (amount === undefined && lines.columns.unitPrice === undefined) {
    throw new Problem('no-numeric-column', { sheet, address });
  }
  return rfmSchema.parse({ ...common, date, amount, ...lines.columns });
}

function namedSegments(naming: Naming | undefined): { segments?: SegmentEntry[] } {
  if (!naming) return {};
  const segments = publishedSegments.map(({ id, codes }) => ({
    segment: naming(`rfm.segment.${id}`),
    codes: [...codes],
  }));
  return segments.every(({ segment }, i) => segment === publishedSegments[i].name) ? {} : { segments };
}
