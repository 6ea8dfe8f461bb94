import type { MethodArguments } from './methodArguments';
import type { Host } from './host';

/** Target id of the events of the workbook as a whole. */
export const WORKBOOK_EVENTS = 'Workbook';

/** Event types of Excel, by the ending of the method that registers them. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetNameChanged: 25,
  worksheetProtectionChanged: 24,
  chartAdded: 50,
  chartDeleted: 53,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const REGISTRATIONS: Record<string, number> = {
  DataChangedEvent: EventType.worksheetChanged,
  ActivatedEvent: EventType.worksheetActivated,
  DeactivatedEvent: EventType.worksheetDeactivated,
  AddedEvent: EventType.worksheetAdded,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
  DeletedEvent: EventType.worksheetDeleted,
  CalculatedEvent: EventType.worksheetCalculated,
  FormatChangedEvent: EventType.worksheetFormatChanged,
  EventNameChanged: EventType.worksheetNameChanged,
  RowSortedEvent: EventType.worksheetRowSorted,
  ColumnSortedEvent: EventType.worksheetColumnSorted,
  SingleClickedEvent: EventType.worksheetSingleClicked,
  RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
  FormulaChangedEvent: EventType.worksheetFormulaChanged,
  ProtectionChangedEvent: EventType.worksheetProtectionChanged,
  EventVisibilityChanged: EventType.worksheetVisibilityChanged,
  EventMoved: EventType.worksheetMoved,
};

type Registration<T> = (target: T, args: MethodArguments, host: Host) => void;

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and their like, for the events of sheets. */
export function registrations<T>(targetId: (target: T) => string): Record<string, Registration<T>> {
  return registrationsOf(REGISTRATIONS, targetId);
}

/**
 * The same for events of other objects. Only what the host raises may be listed, since whoever waits for an event that never
 * comes would not learn of it, and what truly never happens here: nothing activates a chart (51, 52) or another workbook
 * (2203), or saves by itself (2200).
 */
export function registrationsOf<T>(
  types: Record<string, number>,
  targetId: (target: T) => string,
): Record<string, Registration<T>> {
  const methods: Record<string, Registration<T>> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}`] = (target, _, host) => {
      host.registerEvent(type, targetId(target));
    };
    methods[`_Unregister${name}`] = (target, _, host) => host.unregisterEvent(type, targetId(target));
  }
  return methods;
}
