import type { Area } from '../workbook/model';
import { formatArea, quoteSheetName } from '../workbook/address';
import { intersect, maxColumns, maxRows } from '../workbook/area';
import { cellOutput, cellType } from './cellInput';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { alignmentProperties, fillSpec, fontSpec, rangeFormatClasses } from './rangeFormat';
import { copyRange } from './rangeEdits';
import { resolveRange, sheetOf } from './sheets';
import { visibleAreas } from './specialCells';
import type { MethodArguments } from './methodArguments';
import type { ClassTargets, RangeAreasTarget, RangeTarget } from './targets';

const itself = (target: RangeAreasTarget): RangeAreasTarget => target;

export function addresses(host: Host, { sheetId, areas }: RangeAreasTarget): string {
  const sheet = quoteSheetName(sheetOf(host, sheetId).name);
  return areas.map((area) => `${sheet}!${formatArea(area)}`).join(',');
}

function areasOf(target: RangeAreasTarget, areas: (Area | undefined)[]): ExcelObject | null {
  const found = areas.filter((area) => area !== undefined);
  return found.length > 0 ? make('RangeAreas', { sheetId: target.sheetId, areas: found }) : null;
}

function demandAreas(found: ExcelObject | null): ExcelObject {
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

function common(target: RangeAreasTarget, args: MethodArguments, host: Host): ExcelObject | null {
  const other = args.object(0, 'RangeAreas')?.areas ?? [
    (args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId))?.area,
  ];
  return areasOf(
    target,
    target.areas.flatMap((area) => other.map((one) => one && intersect(area, one))),
  );
}

function used(target: RangeAreasTarget, args: MethodArguments, host: Host): ExcelObject | null {
  const sheet = sheetOf(host, target.sheetId);
  return areasOf(
    target,
    target.areas.map((area) => sheet.usedArea(args.flag(0), area)),
  );
}

/** One source goes to every area; of several, each goes to the area that has its place in the order. */
function copyToAreas({ sheetId, areas }: RangeAreasTarget, args: MethodArguments, host: Host): void {
  const several = args.object(0, 'RangeAreas');
  const single = several ? undefined : (args.object(0, 'Range') ?? resolveRange(host, args.text(0), sheetId));
  const sources = several ? several.areas.map((area) => ({ sheetId: several.sheetId, area })) : single ? [single] : [];
  if (sources.length !== 1 && sources.length !== areas.length) throw new ExcelError('InvalidArgument');
  areas.forEach((area, index) => copyRange({ sheetId, area }, sources[index] ?? sources[0], args, host));
}

function fitEach({ sheetId, areas }: RangeAreasTarget, what: string, args: MethodArguments, host: Host): void {
  for (const area of areas) rangeFormatClasses.RangeFormat.methods?.[what]({ sheetId, area }, args, host);
}

/** Rows of a visible view: the cells of the range that neither filter nor user hides. */
function visible<T>(host: Host, { sheetId, area }: RangeTarget, read: (row: number, column: number) => T): T[][] {
  const sheet = sheetOf(host, sheetId);
  const parts = visibleAreas(area, sheet.hiddenRows, sheet.hiddenColumns);
  const rows = new Map<number, T[]>();
  for (const part of parts)
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      const line = rows.get(row) ?? [];
      rows.set(row, line);
      for (let column = part.column; column < part.column + part.columns; column += 1) line.push(read(row, column));
    }
  return [...rows.values()];
}

type Specs = 'RangeAreas' | 'RangeAreasFormat' | 'RangeAreasFill' | 'RangeAreasFont' | 'RangeCollection' | 'RangeView';

export const rangeAreasClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  RangeAreas: {
    byReference: true,
    properties: {
      address: { get: (target, host) => addresses(host, target) },
      addressLocal: { get: (target, host) => addresses(host, target) },
      areaCount: { get: ({ areas }) => areas.length },
      cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
      isEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === maxRows) },
      isEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === maxColumns) },
    },
    objects: {
      areas: ({ sheetId, areas }) => make('RangeCollection', { ranges: areas.map((area) => ({ sheetId, area })) }),
      worksheet: ({ sheetId }) => make('Worksheet', { sheetId }),
      format: (target) => make('RangeAreasFormat', target),
    },
    methods: {
      getEntireColumn: (target) =>
        areasOf(
          target,
          target.areas.map((area) => ({ ...area, row: 0, rows: maxRows })),
        ),
      getEntireRow: (target) =>
        areasOf(
          target,
          target.areas.map((area) => ({ ...area, column: 0, columns: maxColumns })),
        ),
      getIntersection: (target, args, host) => demandAreas(common(target, args, host)),
      getIntersectionOrNullObject: common,
      getUsedRangeAreas: (target, args, host) => demandAreas(used(target, args, host)),
      getUsedRangeAreasOrNullObject: used,
      copyFrom: copyToAreas,
      clear: ({ sheetId, areas }, args, host) => {
        const what =
          args.optionalText(0) === 'Contents' ? 'contents' : args.optionalText(0) === 'Formats' ? 'formats' : 'all';
        for (const area of areas) sheetOf(host, sheetId).clear(area, what, 'host');
        host.requestCalculation();
      },
    },
  },
  RangeCollection: {
    items: ({ ranges }) => ranges.map((range) => make('Range', range)),
    methods: {
      getCount: ({ ranges }) => ranges.length,
      getItemAt: ({ ranges }, args) => {
        const range = ranges[args.integer(0)];
        if (!range) throw new ExcelError('InvalidArgument');
        return make('Range', range);
      },
    },
  },
  RangeAreasFormat: {
    properties: alignmentProperties(itself),
    objects: {
      fill: (target) => make('RangeAreasFill', target),
      font: (target) => make('RangeAreasFont', target),
    },
    methods: {
      autofitColumns: (target, args, host) => fitEach(target, 'autofitColumns', args, host),
      autofitRows: (target, args, host) => fitEach(target, 'autofitRows', args, host),
    },
  },
  RangeAreasFill: fillSpec(itself),
  RangeAreasFont: fontSpec(itself),
  RangeView: {
    properties: {
      rowCount: { get: (target, host) => visible(host, target, () => 0).length },
      columnCount: { get: (target, host) => visible(host, target, () => 0)[0]?.length ?? 0 },
      values: {
        get: (target, host) => {
          const sheet = sheetOf(host, target.sheetId);
          return visible(host, target, (row, column) => cellOutput(sheet.value(row, column)));
        },
        set: () => {
          throw new ExcelError('InvalidOperation');
        },
      },
      valueTypes: {
        get: (target, host) => {
          const sheet = sheetOf(host, target.sheetId);
          return visible(host, target, (row, column) => cellType(sheet.value(row, column)));
        },
      },
      formulas: {
        get: (target, host) => {
          const sheet = sheetOf(host, target.sheetId);
          return visible(
            host,
            target,
            (row, column) => sheet.formula(row, column) ?? cellOutput(sheet.value(row, column)),
          );
        },
      },
      cellAddresses: {
        get: (target, host) => {
          const name = quoteSheetName(sheetOf(host, target.sheetId).name);
          return visible(host, target, (row, column) => `${name}!${formatArea({ row, column, rows: 1, columns: 1 })}`);
        },
      },
    },
    methods: { getRange: (target) => make('Range', target) },
  },
};
