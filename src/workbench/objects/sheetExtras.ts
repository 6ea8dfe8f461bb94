import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { ExcelError } from './excelError';
import type { Host } from './host';
import { keptClass, keptKey } from './kept';
import { resolveRange, sheetOf } from './sheets';
import type { ClassTargets, SheetTarget } from './targets';

type Breaks = ClassTargets['PageBreakCollection'];

const customKey = (sheetId: string): string => `WorksheetCustomProperty ${sheetId} `;

function customKeys(host: Host, sheetId: string): string[] {
  const prefix = customKey(sheetId);
  return [...host.kept.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function customProperty(host: Host, sheetId: string, key: string): ExcelObject | null {
  return host.kept.has(customKey(sheetId) + key) ? make('WorksheetCustomProperty', { sheetId, key }) : null;
}

function demand(found: ExcelObject | null): ExcelObject {
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

function breaksOf(host: Host, { sheetId, direction }: Breaks): number[] {
  if (direction === 'horizontal') return [...(sheetOf(host, sheetId).pageLayout.rowBreaks ?? [])];
  return (host.kept.get(keptKey('PageBreaks', [sheetId, direction])) as number[] | undefined) ?? [];
}

function setBreaks(host: Host, { sheetId, direction }: Breaks, places: readonly number[]): void {
  if (direction === 'horizontal') {
    sheetOf(host, sheetId).setPageLayout({ rowBreaks: places }, 'host');
    return;
  }
  host.kept.set(keptKey('PageBreaks', [sheetId, direction]), places);
}

type Specs =
  | 'WorksheetCustomPropertyCollection'
  | 'WorksheetCustomProperty'
  | 'PageBreakCollection'
  | 'PageBreak'
  | 'HeaderFooterGroup'
  | 'HeaderFooter';

/** Parts of sheets that are kept for add-ins. */
export const sheetExtraClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  WorksheetCustomPropertyCollection: {
    items: ({ sheetId }, host) =>
      customKeys(host, sheetId).map((key) => make('WorksheetCustomProperty', { sheetId, key })),
    item: ({ sheetId }, args, host) => demand(customProperty(host, sheetId, args.text(0))),
    methods: {
      add: ({ sheetId }, args, host) => {
        host.kept.set(customKey(sheetId) + args.text(0), args.text(1));
        return make('WorksheetCustomProperty', { sheetId, key: args.text(0) });
      },
      getCount: ({ sheetId }, _, host) => customKeys(host, sheetId).length,
      getItem: ({ sheetId }, args, host) => demand(customProperty(host, sheetId, args.text(0))),
      getItemOrNullObject: ({ sheetId }, args, host) => customProperty(host, sheetId, args.text(0)),
    },
  },
  WorksheetCustomProperty: {
    identity: ({ key }) => ({ Key: key }),
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ sheetId, key }, host) => host.kept.get(customKey(sheetId) + key) ?? null,
        set: ({ sheetId, key }, value, host) => void host.kept.set(customKey(sheetId) + key, value),
      },
    },
    methods: { delete: ({ sheetId, key }, _, host) => void host.kept.delete(customKey(sheetId) + key) },
  },
  PageBreakCollection: {
    items: (target, host) => breaksOf(host, target).map((at) => make('PageBreak', { ...target, at })),
    methods: {
      add: (target, args, host) => {
        const range = args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId);
        if (!range) throw new ExcelError('InvalidArgument');
        const at = target.direction === 'horizontal' ? range.area.row : range.area.column;
        setBreaks(host, target, [...new Set([...breaksOf(host, target), at])]);
        return make('PageBreak', { ...target, at });
      },
      getCount: (target, _, host) => breaksOf(host, target).length,
      getItem: (target, args, host) => {
        const at = breaksOf(host, target)[args.integer(0)];
        return demand(at === undefined ? null : make('PageBreak', { ...target, at }));
      },
      removePageBreaks: (target, _, host) => setBreaks(host, target, []),
    },
  },
  PageBreak: {
    properties: { columnIndex: { get: ({ at }) => at }, rowIndex: { get: ({ at }) => at } },
    methods: {
      delete: (target, _, host) =>
        setBreaks(
          host,
          target,
          breaksOf(host, target).filter((at) => at !== target.at),
        ),
      getCellAfterBreak: ({ sheetId, direction, at }) =>
        make('Range', {
          sheetId,
          area: {
            row: direction === 'horizontal' ? at : 0,
            column: direction === 'horizontal' ? 0 : at,
            rows: 1,
            columns: 1,
          },
        }),
    },
  },
  HeaderFooterGroup: {
    ...keptClass<SheetTarget>('HeaderFooterGroup', {
      ...{ state: 'Default', useSheetMargins: true, useSheetScale: true },
    }),
    objects: {
      defaultForAllPages: ({ sheetId }) => make('HeaderFooter', { sheetId, which: 'default' }),
      evenPages: ({ sheetId }) => make('HeaderFooter', { sheetId, which: 'even' }),
      firstPage: ({ sheetId }) => make('HeaderFooter', { sheetId, which: 'first' }),
      oddPages: ({ sheetId }) => make('HeaderFooter', { sheetId, which: 'odd' }),
    },
  },
  HeaderFooter: keptClass('HeaderFooter', {
    ...{ centerFooter: '', centerHeader: '', leftFooter: '', leftHeader: '', rightFooter: '', rightHeader: '' },
  }),
};
