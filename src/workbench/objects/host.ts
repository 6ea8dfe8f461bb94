import type { SheetApi, WorkbookApi } from '../workbook/api';
import type { Area, ChartModel } from '../workbook/model';

/** What the classes may ask of the session that serves them. */
export interface Host {
  readonly workbook: WorkbookApi;
  /** Declared requirement sets, for instance `{ ExcelApi: '1.15' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Of numbers and dates; empty for the invariant culture, of a workbook that no one's Excel has open. */
  readonly locale: string;
  newId(kind: number): string;
  /** What add-ins set that this host neither draws nor saves, by keys of `kept.ts`. */
  readonly kept: Map<string, unknown>;
  registerEvent(eventType: number, targetId: string): void;
  /** False while the add-in wants to hear of nothing. */
  eventsEnabled: boolean;
  unregisterEvent(eventType: number, targetId: string): void;
  /** Cells of a past event, by the reference id that the event carried. */
  eventRange(referenceId: string): { sheetId: string; area: Area } | undefined;
  removeReference(id: string): void;
  finishInvocations(results: unknown): void;
  /** Asks for a calculation before the next answer; in manual mode only when it is demanded. */
  requestCalculation(demanded?: boolean): void;
  readonly runtime: { startState: string; state: string; ribbon: Map<string, boolean> };
  renderChart?: (chart: ChartModel, sheet: SheetApi, size: { width?: number; height?: number }) => string;
}
