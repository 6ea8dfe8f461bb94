import { dependentsOf, precedentsOf } from '../workbook/precedents';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { ExcelError } from './excelError';
import type { Host } from './host';
import type { MethodArguments } from './methodArguments';
import { addresses } from './rangeAreas';
import { findSheet } from './sheets';
import type { ClassTargets, RangeAreasTarget, RangeTarget } from './targets';

/** Cells of several sheets, sheet by sheet in the order in which they come. */
function bySheet(ranges: readonly RangeTarget[]): RangeAreasTarget[] {
  const sheets = new Map<string, RangeAreasTarget>();
  for (const { sheetId, area } of ranges) {
    const known = sheets.get(sheetId);
    if (known) known.areas.push(area);
    else sheets.set(sheetId, { sheetId, areas: [area] });
  }
  return [...sheets.values()];
}

function onSheet(ranges: readonly RangeTarget[], args: MethodArguments, host: Host): ExcelObject | null {
  const sheet = findSheet(host, args.text(0));
  const areas = bySheet(ranges).find(({ sheetId }) => sheetId === sheet?.id);
  return areas ? make('RangeAreas', areas) : null;
}

/** What formulas read, and which formulas read: ItemNotFound where there is none. */
function relatives(find: typeof precedentsOf, deep: boolean) {
  return (target: RangeTarget, _: MethodArguments, host: Host): ExcelObject => {
    const ranges = find(host.workbook, target, deep);
    if (ranges.length === 0) throw new ExcelError('ItemNotFound');
    return make('WorkbookRangeAreas', { ranges });
  };
}

export const relativesOfRanges: NonNullable<ClassSpec<RangeTarget>['methods']> = {
  getDirectPrecedents: relatives(precedentsOf, false),
  getPrecedents: relatives(precedentsOf, true),
  getDirectDependents: relatives(dependentsOf, false),
  getDependents: relatives(dependentsOf, true),
};

type Specs = 'WorkbookRangeAreas' | 'RangeAreasCollection';

export const workbookRangeAreasClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  WorkbookRangeAreas: {
    byReference: true,
    properties: { addresses: { get: ({ ranges }, host) => bySheet(ranges).map((areas) => addresses(host, areas)) } },
    objects: {
      areas: ({ ranges }) => make('RangeAreasCollection', { all: bySheet(ranges) }),
      ranges: ({ ranges }) => make('RangeCollection', { ranges }),
    },
    methods: {
      getRangeAreasBySheet: ({ ranges }, args, host) => {
        const found = onSheet(ranges, args, host);
        if (!found) throw new ExcelError('ItemNotFound');
        return found;
      },
      getRangeAreasOrNullObjectBySheet: ({ ranges }, args, host) => onSheet(ranges, args, host),
    },
  },
  RangeAreasCollection: {
    items: ({ all }) => all.map((areas) => make('RangeAreas', areas)),
    methods: {
      getCount: ({ all }) => all.length,
      getItemAt: ({ all }, args) => {
        const areas = all[args.integer(0)];
        if (!areas) throw new ExcelError('InvalidArgument');
        return make('RangeAreas', areas);
      },
    },
  },
};
