import type { Area, ChartModel } from '../workbook/model';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import type { MethodArguments } from './methodArguments';
import type { ClassName, ClassTargets } from './targets';

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

/** A live object of the object model: the name of its class, and what it stands for. */
export class ExcelObject<K extends ClassName = ClassName> {
  constructor(
    readonly className: K,
    readonly target: ClassTargets[K],
  ) {}
}

/** What the classes may ask of the session that serves them. */
export interface Host {
  readonly workbook: WorkbookApi;
  /** Declared requirement sets, for instance `{ ExcelApi: '1.15' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly locale: string;
  newId(kind: number): string;
  registerEvent(eventType: number, targetId: string): void;
  unregisterEvent(eventType: number, targetId: string): void;
  /** Cells of a past event, by the reference id that the event carried. */
  eventRange(referenceId: string): { sheetId: string; area: Area } | undefined;
  removeReference(id: string): void;
  finishInvocations(results: unknown): void;
  /** Asks for a calculation before the next answer. */
  requestCalculation(): void;
  readonly runtime: { startState: string; state: string; ribbon: Map<string, boolean> };
  renderChart?: (chart: ChartModel, sheet: SheetApi, size: { width?: number; height?: number }) => string;
}

/** Makes an object of a class: `make('Range', { sheetId, area })`. */
export function make<K extends ClassName>(className: K, target: ClassTargets[K]): ExcelObject<K> {
  return new ExcelObject(className, target);
}
