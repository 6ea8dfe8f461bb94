import { cleaningBlocks } from '../../../orders/cleaning/cleaningBlocks';
import { sayUnder } from '../../../report/say';
import { listText } from '../../../report/listText';
import type { NumberStyle, ReportSheet, TableBlock, Text } from '../../../report/report';
import { dayText } from '../../../orders/timeUnit';
import type { Attribute, CustomersDetail } from './detail';

const say = sayUnder('customers');

/** The list itself from the first cell on, ready to be worked with; and how the orders were cleaned. */
export function customersSheets(detail: CustomersDetail, source: string): ReportSheet[] {
  return [
    { id: 'customers', name: say('sheet.customers'), blocks: [customerTable(detail)] },
    { id: 'source', name: say('sheet.source'), blocks: sourceBlocks(detail, source) },
  ];
}

interface Output {
  header: Text;
  style: NumberStyle;
  values: Float64Array;
}

function customerTable(detail: CustomersDetail): TableBlock {
  const { ids, hasNumericIds, attributes } = detail;
  const all = outputs(detail);
  return {
    kind: 'table',
    id: 'customers',
    columns: [
      { header: say('column.customer'), style: hasNumericIds ? 'general' : 'text' },
      ...attributes.map(({ name, values }) => ({
        header: { text: name },
        style: values.some((value) => typeof value === 'number') ? ('general' as const) : ('text' as const),
      })),
      ...all.map(({ header, style }) => ({ header, style })),
    ],
    rows: ids.map((id, i) => [
      hasNumericIds ? Number(id) : { text: id },
      ...attributes.map(({ values }) => attributeCell(values[i])),
      ...all.map(({ values }) => (Number.isFinite(values[i]) ? values[i] : null)),
    ]),
  };
}

function attributeCell(value: Attribute['values'][number]): TableBlock['rows'][number][number] {
  if (value === null || typeof value === 'number') return value;
  return { text: String(value) };
}

function outputs(detail: CustomersDetail): Output[] {
  const { orders, revenue, returns, products, firstDay, lastDay, daysBetween, asOf } = detail;
  const output = (id: Parameters<typeof header>[0], style: NumberStyle, values: Float64Array | null): Output[] =>
    values ? [{ header: header(id), style, values }] : [];
  return [
    ...output('orders', 'integer', orders),
    ...output('revenue', 'decimal2', revenue),
    ...output('returns', 'decimal2', returns?.some((value) => value > 0) === true ? returns : null),
    ...output('meanOrder', 'decimal2', revenue && revenue.map((sum, i) => sum / orders[i])),
    ...output('firstOrder', 'date', firstDay),
    ...output('lastOrder', 'date', lastDay),
    ...output(
      'daysSince',
      'integer',
      lastDay.map((day) => asOf - day),
    ),
    ...output('daysBetween', 'decimal1', daysBetween),
    ...output('products', 'integer', products),
  ];
}

function header(
  id:
    | 'orders'
    | 'revenue'
    | 'returns'
    | 'meanOrder'
    | 'firstOrder'
    | 'lastOrder'
    | 'daysSince'
    | 'daysBetween'
    | 'products',
): Text {
  return say(`column.${id}`);
}

function sourceBlocks(detail: CustomersDetail, source: string): ReportSheet['blocks'] {
  const { ids, orders, revenue, returns, rows, asOf, cleaning, firstDay, incomplete, withoutOrders, changing } = detail;
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const moved = changing.map(({ name, customers }) => `${name} (${customers})`);
  return [
    { kind: 'heading', text: say('title') },
    { kind: 'sentence', text: say('finding', { count: ids.length, orders: total(orders), rows }) },
    {
      kind: 'key-figures',
      figures: [
        { label: say('figure.customers'), value: ids.length, style: 'integer' },
        { label: say('figure.orders'), value: total(orders), style: 'integer' },
        ...(revenue ? [{ label: say('figure.revenue'), value: total(revenue), style: 'integer' as const }] : []),
        ...(returns ? [{ label: say('figure.returns'), value: total(returns), style: 'integer' as const }] : []),
      ],
    },
    ...cleaningBlocks(cleaning),
    {
      kind: 'note',
      lines: [
        { label: say('note.source'), value: { text: source } },
        {
          label: say('note.period'),
          value: say('note.fromTo', { from: dayText(Math.min(...minMax(firstDay))), to: dayText(asOf) }),
        },
        ...(incomplete > 0 ? [{ label: say('note.incomplete'), value: say('note.rows', { count: incomplete }) }] : []),
        ...(withoutOrders > 0
          ? [{ label: say('note.withoutOrders'), value: say('note.customers', { count: withoutOrders }) }]
          : []),
        ...(moved.length === 0 ? [] : [{ label: say('note.changing'), value: listText(moved) }]),
      ],
    },
  ];
}

/** Least and greatest value, whatever the length. */
function minMax(values: Float64Array): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

/** What the user must know: rows that could not be used. */
export function customersWarnings({ incomplete, withoutOrders }: CustomersDetail): Text[] {
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(withoutOrders > 0 ? [say('warning.withoutOrders', { count: withoutOrders })] : []),
  ];
}
