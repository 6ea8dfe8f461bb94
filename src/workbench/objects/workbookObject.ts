import type { Area } from '../workbook/model';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { keptProperties } from './kept';
import { registrationsOf, WORKBOOK_EVENTS } from './eventRegistrations';
import type { Host } from './host';
import { ExcelError } from './excelError';
import type { ClassTargets } from './targets';

/** Excel answers InvalidSelection when several areas are selected and one range is asked for. */
function selectedRange(host: Host): ExcelObject<'Range'> {
  const { sheetId, areas } = host.workbook.selection;
  if (areas.length !== 1) throw new ExcelError('InvalidSelection');
  return make('Range', { sheetId, area: areas[0] });
}

function eventRange(host: Host, referenceId: string): ExcelObject<'Range'> | null {
  const range = host.eventRange(referenceId);
  return range ? make('Range', range) : null;
}

function firstCell(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

export const workbookClass: ClassSpec<ClassTargets['Workbook']> = {
  properties: {
    name: { get: (_, host) => host.workbook.fileName },
    autoSave: { get: () => false },
    isDirty: { get: (_, host) => host.workbook.undoLabel !== undefined, set: () => undefined },
    readOnly: { get: (_, host) => host.workbook.readOnly },
    ...keptProperties<ClassTargets['Workbook']>('Workbook', {
      chartDataPointTrack: true,
      usePrecisionAsDisplayed: false,
    }),
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    _Runtime: () => make('Runtime', {}),
    application: () => make('Application', {}),
    worksheets: () => make('WorksheetCollection', {}),
    tables: () => make('TableCollection', {}),
    names: () => make('NamedItemCollection', {}),
    settings: () => make('SettingCollection', {}),
    customXmlParts: () => make('CustomXmlPartCollection', {}),
    functions: () => make('Functions', {}),
    properties: () => make('DocumentProperties', {}),
    protection: () => make('WorkbookProtection', {}),
    styles: () => make('StyleCollection', {}),
    tableStyles: () => make('TableStyleCollection', {}),
  },
  methods: {
    // The file is the page's: an add-in that is told of a save without one would believe it.
    save: () => {
      throw new ExcelError('NotImplemented', 'Workbook.save');
    },
    close: () => {
      throw new ExcelError('NotImplemented', 'Workbook.close');
    },
    getActiveChartOrNullObject: () => null,
    getActiveChart: () => {
      throw new ExcelError('ItemNotFound');
    },
    getIsActiveCollabSession: () => false,
    ...registrationsOf({ ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 }, () => WORKBOOK_EVENTS),
    getSelectedRange: (_, __, host) => selectedRange(host),
    getSelectedRanges: (_, __, host) => make('RangeAreas', { ...host.workbook.selection }),
    getActiveCell: (_, __, host) => {
      const { sheetId, areas } = host.workbook.selection;
      return make('Range', { sheetId, area: firstCell(areas[0]) });
    },
    _GetRangeForEventByReferenceId: (_, args, host) => {
      const range = eventRange(host, args.text(0));
      if (!range) throw new ExcelError('ItemNotFound');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, host) => eventRange(host, args.text(0)),
    _RemoveReference: (_, args, host) => {
      for (let index = 0; index < args.length; index += 1) host.removeReference(args.text(index));
    },
    _RemoveAllReferences: () => null,
  },
};
