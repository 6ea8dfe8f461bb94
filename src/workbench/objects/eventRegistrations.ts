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
  worksheetNameChanged: 25,
  tableChanged: 101,
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
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventVisibilityChanged: 26,
  EventMoved: 27,
};

type Registration<T> = (target: T, args: MethodArguments, host: Host) => void;

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and their like, for the events of sheets. */
export function registrations<T>(targetId: (target: T) => string): Record<string, Registration<T>> {
  return registrationsOf(REGISTRATIONS, targetId);
}

export function registrationsOf<T>(
  types: Record<string, number>,
  targetId: (target: T) => string,
): Record<string, Registration<T>> {
  const methods: Record<string, Registration<T>> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}`] = (target, _, host) => host.registerEvent(type, targetId(target));
    methods[`_Unregister${name}`] = (target, _, host) => host.unregisterEvent(type, targetId(target));
  }
  return methods;
}
