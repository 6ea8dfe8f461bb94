import { roundTrip, type Probe } from './probe';

const values = (id: string, written: unknown, expected: unknown, property = 'values'): Probe => ({
  id: `cells.${id}`,
  expected,
  find: async ({ context, cells, sync }) => {
    const range = cells(1, 1);
    range.values = [[written]];
    context.load(range, property);
    await sync();
    return (range as unknown as Record<string, unknown[][]>)[property][0][0];
  },
});

const format = (id: string, expected: unknown, set: (format: Excel.RangeFormat) => void, property: string): Probe =>
  roundTrip(
    `formats.${id}`,
    expected,
    (range) => set(range.format),
    (range) => range.format,
    property,
  );

/** How cells take and give back contents and formats. */
export const cellProbes: readonly Probe[] = [
  values('number', 1.5, 1.5),
  values('negative', -0.25, -0.25),
  values('large', 123456789012345, 123456789012345),
  values('text', 'Ada', 'Ada'),
  values('blank', '', ''),
  values('true', true, true),
  values('apostrophe', "'=1+1", '=1+1'),
  values('apostrophe-number', "'007", '007'),
  values('typed-number', '12', 12),
  values('typed-percent', '50%', 0.5),
  values('error', '#N/A', '#N/A'),
  values('error-type', '#N/A', 'Error', 'valueTypes'),
  values('formula', '=1+1', '=1+1', 'formulas'),
  values('line-break', 'a\nb', 'a\nb'),
  values('other-script', '客户 😀', '客户 😀'),
  values('long-text', 'x'.repeat(32_767), 'x'.repeat(32_767)),
  {
    id: 'cells.text-format',
    expected: '007',
    find: async ({ cells, sync }) => {
      const range = cells(1, 1);
      range.numberFormat = [['@']];
      range.values = [['007']];
      range.load('values');
      await sync();
      return range.values[0][0] as unknown;
    },
  },
  {
    id: 'cells.null-leaves',
    expected: [[1, 3]],
    find: async ({ cells, sync }) => {
      const range = cells(1, 2);
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load('values');
      await sync();
      return range.values;
    },
  },
  {
    id: 'cells.block',
    expected: 20_000,
    find: async ({ cells, sync }) => {
      const range = cells(1, 1).getAbsoluteResizedRange(200, 100);
      range.values = Array.from({ length: 200 }, (_, row) => Array.from({ length: 100 }, (__, column) => row + column));
      range.load('values');
      await sync();
      const filled = range.values.flat().length;
      range.clear();
      await sync();
      return filled;
    },
  },
  {
    id: 'cells.other-shape',
    expected: 'InvalidArgument',
    find: async ({ cells, sync }) => {
      cells(2, 2).values = [[1], [2], [3]];
      return sync().then(
        () => 'taken',
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
      );
    },
  },
  roundTrip(
    'formats.number-format',
    [
      ['0.0%', '0.0%'],
      ['0.0%', '0.0%'],
    ],
    (range) => {
      range.numberFormat = [
        ['0.0%', '0.0%'],
        ['0.0%', '0.0%'],
      ];
    },
    (range) => range,
    'numberFormat',
  ),
  roundTrip(
    'formats.fill',
    '#0B3C5D',
    (range) => {
      range.format.fill.color = '#0B3C5D';
    },
    (range) => range.format.fill,
    'color',
  ),
  roundTrip(
    'formats.font-color',
    '#FFFFFF',
    (range) => {
      range.format.font.color = '#FFFFFF';
    },
    (range) => range.format.font,
    'color',
  ),
  roundTrip(
    'formats.bold',
    true,
    (range) => {
      range.format.font.bold = true;
    },
    (range) => range.format.font,
    'bold',
  ),
  roundTrip(
    'formats.mixed',
    null,
    (range) => {
      range.getCell(0, 0).format.font.bold = true;
    },
    (range) => range.format.font,
    'bold',
  ),
  roundTrip(
    'formats.size',
    14,
    (range) => {
      range.format.font.size = 14;
    },
    (range) => range.format.font,
    'size',
  ),
  format(
    'wrap',
    true,
    (look) => {
      look.wrapText = true;
    },
    'wrapText',
  ),
  format(
    'horizontal',
    'Right',
    (look) => {
      look.horizontalAlignment = 'Right';
    },
    'horizontalAlignment',
  ),
  format(
    'vertical',
    'Top',
    (look) => {
      look.verticalAlignment = 'Top';
    },
    'verticalAlignment',
  ),
  format(
    'indent',
    2,
    (look) => {
      look.indentLevel = 2;
    },
    'indentLevel',
  ),
  roundTrip(
    'formats.border',
    'Continuous',
    (range) => {
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    },
    (range) => range.format.borders.getItem('EdgeBottom'),
    'style',
  ),
  roundTrip(
    'formats.copied',
    '#A9D3E8',
    (range) => {
      range.getCell(0, 0).format.fill.color = '#A9D3E8';
      range.copyFrom(range.getCell(0, 0), 'Formats');
    },
    (range) => range.getCell(1, 1).format.fill,
    'color',
  ),
];
