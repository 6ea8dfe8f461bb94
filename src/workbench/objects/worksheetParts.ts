import { formatArea } from '../workbook/address';
import { maxColumns, maxRows } from '../workbook/area';
import { demandKind } from './chartModel';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { keptKey, keptProperties } from './kept';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { isRecord, type MethodArguments } from './methodArguments';
import { demandFormattable, resolveRange, sheetOf } from './sheets';
import type { ClassTargets, SheetTarget } from './targets';

function freeze(target: SheetTarget, host: Host, rows: number, columns: number): void {
  const sheet = sheetOf(host, target.sheetId);
  demandFormattable(sheet);
  if (rows < 0 || columns < 0) throw new ExcelError('InvalidArgument');
  sheet.freeze(rows, columns, 'host');
}

function frozenRange(target: SheetTarget, host: Host): ExcelObject | null {
  const { rows, columns } = sheetOf(host, target.sheetId).frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows === 0 ? maxRows : rows, columns: columns === 0 ? maxColumns : columns };
  return make('Range', { sheetId: target.sheetId, area });
}

function place(target: SheetTarget, args: MethodArguments, host: Host) {
  const range = args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId);
  if (!range || range.sheetId !== target.sheetId) throw new ExcelError('InvalidArgument');
  return range.area;
}

/** Print area or title rows as a range; null where none is set. */
function printPart({ sheetId }: SheetTarget, which: 'printArea' | 'printTitleRows', host: Host): ExcelObject | null {
  const address = sheetOf(host, sheetId).pageLayout[which];
  const range = address === undefined ? undefined : resolveRange(host, address, sheetId);
  return range ? make('Range', range) : null;
}

function demandPart(found: ExcelObject | null): ExcelObject {
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

type Specs = 'WorksheetProtection' | 'WorksheetFreezePanes' | 'PageLayout';

export const worksheetPartClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  WorksheetProtection: {
    properties: {
      protected: { get: ({ sheetId }, host) => sheetOf(host, sheetId).protectedWith !== undefined },
      options: {
        get: ({ sheetId }, host) => {
          const options = sheetOf(host, sheetId).protectedWith;
          return options ? { allowFormatCells: options.allowFormatCells ?? false } : null;
        },
      },
    },
    methods: {
      protect: ({ sheetId }, args, host) => {
        const sheet = sheetOf(host, sheetId);
        if (sheet.protectedWith) throw new ExcelError('InvalidOperation');
        sheet.protect({ allowFormatCells: args.record(0).allowFormatCells === true }, 'host');
      },
      unprotect: ({ sheetId }, _, host) => sheetOf(host, sheetId).protect(undefined, 'host'),
    },
  },
  WorksheetFreezePanes: {
    methods: {
      freezeRows: (target, args, host) => freeze(target, host, args.optionalInteger(0, 1), 0),
      freezeColumns: (target, args, host) => freeze(target, host, 0, args.optionalInteger(0, 1)),
      freezeAt: (target, args, host) => {
        const area = place(target, args, host);
        freeze(
          target,
          host,
          area.rows === maxRows ? 0 : area.row + area.rows,
          area.columns === maxColumns ? 0 : area.column + area.columns,
        );
      },
      unfreeze: (target, _, host) => freeze(target, host, 0, 0),
      getLocation: (target, _, host) => {
        const range = frozenRange(target, host);
        if (!range) throw new ExcelError('ItemNotFound');
        return range;
      },
      getLocationOrNullObject: (target, _, host) => frozenRange(target, host),
    },
  },
  PageLayout: {
    properties: {
      orientation: {
        get: ({ sheetId }, host) => sheetOf(host, sheetId).pageLayout.orientation,
        set: ({ sheetId }, value, host) => {
          if (value !== 'Portrait' && value !== 'Landscape') throw new ExcelError('InvalidArgument');
          sheetOf(host, sheetId).setPageLayout({ orientation: value }, 'host');
        },
      },
      ...keptProperties<SheetTarget>('PageLayout', {
        ...{ paperSize: 'Letter', blackAndWhite: false, printErrors: 'AsDisplayed', centerHorizontally: false },
        ...{ centerVertically: false, printHeadings: false, printGridlines: false, leftMargin: 50, rightMargin: 50 },
        ...{ topMargin: 54, bottomMargin: 54, headerMargin: 22, footerMargin: 22, printComments: 'NoComments' },
        ...{ draftMode: false, firstPageNumber: null, printOrder: 'DownThenOver' },
      }),
      zoom: {
        get: ({ sheetId }, host) => {
          const { fitToWidth, fitToHeight } = sheetOf(host, sheetId).pageLayout;
          return fitToWidth === undefined && fitToHeight === undefined
            ? { scale: 100 }
            : { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
        },
        set: ({ sheetId }, value, host) => {
          if (!isRecord(value)) throw new ExcelError('InvalidArgument');
          const pages = (count: unknown): number | undefined =>
            count === undefined || count === null ? undefined : demandKind<number>(count, 'number');
          const layout = {
            fitToWidth: pages(value.horizontalFitToPages),
            fitToHeight: pages(value.verticalFitToPages),
          };
          sheetOf(host, sheetId).setPageLayout(layout, 'host');
        },
      },
    },
    objects: { headersFooters: ({ sheetId }) => make('HeaderFooterGroup', { sheetId }) },
    methods: {
      getPrintArea: (target, _, host) => demandPart(printPart(target, 'printArea', host)),
      getPrintAreaOrNullObject: (target, _, host) => printPart(target, 'printArea', host),
      getPrintTitleRows: (target, _, host) => demandPart(printPart(target, 'printTitleRows', host)),
      getPrintTitleRowsOrNullObject: (target, _, host) => printPart(target, 'printTitleRows', host),
      setPrintMargins: ({ sheetId }, args, host) => {
        const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[args.text(0)];
        if (points === undefined) throw new ExcelError('InvalidArgument');
        for (const [side, value] of Object.entries(args.record(1)))
          if (typeof value === 'number')
            host.kept.set(`${keptKey('PageLayout', { sheetId })}.${side}Margin`, value * points);
      },
      setPrintTitleColumns: (target, args, host) => void place(target, args, host),
      setPrintArea: (target, args, host) => {
        const printArea = formatArea(place(target, args, host), true);
        sheetOf(host, target.sheetId).setPageLayout({ printArea }, 'host');
      },
      setPrintTitleRows: (target, args, host) => {
        const { row, rows } = place(target, args, host);
        const area = { row, rows, column: 0, columns: maxColumns };
        sheetOf(host, target.sheetId).setPageLayout({ printTitleRows: formatArea(area, true) }, 'host');
      },
    },
  },
};
