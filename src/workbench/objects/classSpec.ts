import type { ExcelObject } from './excelObject';
import type { Host } from './host';
import type { MethodArguments } from './methodArguments';

/** A scalar property: read as JSON, perhaps written. */
export interface PropertySpec<T> {
  get?(target: T, host: Host): unknown;
  set?(target: T, value: unknown, host: Host): void;
}

/** One class of Excel's object model on the workbook. Member names are those of Office.js (camel case). */
export interface ClassSpec<T> {
  /** The properties that Office.js needs to find the object again (`Id`, `Name`), sent with every answer about it. */
  identity?(target: T, host: Host): Record<string, unknown>;
  /** Ranges have no identity: the host keeps them under a reference id. */
  byReference?: boolean;
  properties?: Record<string, PropertySpec<T>>;
  /** Properties that are objects; `null` answers a null object. */
  objects?: Record<string, (target: T, host: Host) => ExcelObject | null>;
  /** Methods; what they return is JSON, an object, or `null` for a null object. */
  methods?: Record<string, (target: T, args: MethodArguments, host: Host) => unknown>;
  /** Collections: the members, and one by key. */
  items?(target: T, host: Host): ExcelObject[];
  item?(target: T, args: MethodArguments, host: Host): ExcelObject | null;
}
