import type { NumberStyle, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import type { Table } from '../../../table/table';
import { customerName } from '../../../orders/customerNames';
import type { CustomerIntervals, LifetimeDetail } from './detail';
import { fitSheet } from './fitSheet';

type OutputId =
  | 'customer'
  | 'first'
  | 'last'
  | Exclude<keyof LifetimeDetail['customers'], 'ids' | 'firstDay' | 'lastDay' | 'count' | 'intervals'>
  | `${keyof CustomerIntervals}${'Low' | 'High'}`
  | 'aboveCost';

interface Output {
  id: OutputId;
  style: NumberStyle;
  values: Float64Array;
}

/** What a column is called: its header beside a list, or in the sheet of customers. */
export function header(id: OutputId, detail: LifetimeDetail): Text {
  return id === 'expectedPurchases' || id === 'clv'
    ? { key: `lifetime.column.${id}.${detail.unit}`, params: { horizon: detail.horizon } }
    : { key: `lifetime.column.${id}` };
}

function outputs({ customers, spend, fit, sureness }: LifetimeDetail): Output[] {
  const { intervals } = customers;
  const bounds = (id: keyof CustomerIntervals, style: NumberStyle): Output[] => {
    // what a customer may really do comes before what is expected of it
    const own = id === 'clv' || id === 'expectedPurchases' ? sureness?.[id] : null;
    const band = own ?? intervals?.[id];
    if (!band) return [];
    return [
      { id: `${id}Low`, style, values: band.low },
      { id: `${id}High`, style, values: band.high },
    ];
  };
  const money: Output[] = [
    { id: 'expectedSpend', style: 'decimal2', values: customers.expectedSpend },
    ...bounds('expectedSpend', 'decimal2'),
    { id: 'clv', style: 'decimal2', values: customers.clv },
    ...bounds('clv', 'decimal2'),
    ...(sureness?.aboveCost ? [{ id: 'aboveCost', style: 'percent1', values: sureness.aboveCost } as const] : []),
  ];
  // only of customers who buy by rhythm is a silence long or short
  const rhythm: Output[] =
    (fit.k ?? 1) > 1 && customers.silenceByChance && customers.pauseInDays
      ? [
          { id: 'pauseInDays', style: 'integer', values: customers.pauseInDays },
          { id: 'silenceByChance', style: 'percent1', values: customers.silenceByChance },
        ]
      : [];
  const all: Output[] = [
    { id: 'pAlive', style: 'percent1', values: customers.pAlive },
    ...bounds('pAlive', 'percent1'),
    { id: 'expectedPurchases', style: 'decimal2', values: customers.expectedPurchases },
    ...bounds('expectedPurchases', 'decimal2'),
    ...(spend ? money : []),
    { id: 'dert', style: 'decimal2', values: customers.dert },
    { id: 'overdueInDays', style: 'integer', values: customers.overdueInDays },
    ...rhythm,
  ];
  // nobody is ever overdue under NBD: a column of blanks says nothing
  return all.filter(({ values }) => values.some(Number.isFinite));
}

/** Beside a list of customers; an order log, whose rows are orders, gets a sheet of its own instead. */
export function lifetimeColumns({ rowCount }: Table, detail: LifetimeDetail): ReportColumn[] {
  const { rows } = detail;
  if (!rows) return [];
  return outputs(detail).map(({ id, style, values }) => {
    // where every row is a customer, the detail's values are the column: what is not valid is not read
    const placed = rows.length === rowCount ? values : new Float64Array(rowCount);
    const valid = new Uint8Array(rowCount);
    for (let i = 0; i < rows.length; i++) {
      if (!Number.isFinite(values[i])) continue;
      placed[rows[i]] = values[i];
      valid[rows[i]] = 1;
    }
    return { id, header: header(id, detail), values: { kind: 'number', values: placed, valid }, style };
  });
}

/** The fit sheet, and for an order log the customers. */
export function lifetimeSheets(detail: LifetimeDetail): ReportSheet[] {
  return [fitSheet(detail), ...(detail.rows ? [] : [customerSheet(detail)])];
}

function customerSheet(detail: LifetimeDetail): ReportSheet {
  const { customers } = detail;
  const known: (Output | false)[] = [
    { id: 'frequency', style: 'integer', values: customers.frequency },
    customers.firstDay !== null && { id: 'first', style: 'date', values: customers.firstDay },
    customers.lastDay !== null && { id: 'last', style: 'date', values: customers.lastDay },
    { id: 'recency', style: 'decimal2', values: customers.recency },
    { id: 'age', style: 'decimal2', values: customers.age },
    customers.monetary !== null && { id: 'monetary', style: 'decimal2', values: customers.monetary },
    customers.total !== null && { id: 'total', style: 'decimal2', values: customers.total },
  ];
  const all = [...known.filter((output) => output !== false), ...outputs(detail)];
  const block: TableBlock = {
    kind: 'table',
    id: 'customers',
    columns: [
      { header: { key: 'lifetime.column.customer' }, style: 'text' },
      ...all.map(({ id, style }) => ({ header: header(id, detail), style })),
    ],
    rows: Array.from(customers.frequency, (_, i) => [
      { text: customerName(customers.ids, i) },
      ...all.map(({ values }) => (Number.isFinite(values[i]) ? values[i] : null)),
    ]),
  };
  return { id: 'customers', name: { key: 'lifetime.sheet.customers' }, blocks: [block] };
}
