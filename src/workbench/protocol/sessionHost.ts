import type { Host } from '../objects/host';
import type { Area } from '../workbook/model';
import type { WorkbookApi } from '../workbook/api';
import type { EventDispatch } from './eventDispatch';
import type { Invocations } from './invocations';
import type { References } from './references';

/** Kept as long as the workbook is open, whoever asks: a pane that opens again finds what the one before it set. */
const keptByWorkbook = new WeakMap<WorkbookApi, Map<string, unknown>>();

function keptIn(workbook: WorkbookApi): Map<string, unknown> {
  const kept = keptByWorkbook.get(workbook) ?? new Map<string, unknown>();
  keptByWorkbook.set(workbook, kept);
  return kept;
}

/** What the object model may ask of its session. */
export class SessionHost implements Host {
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly renderChart: Host['renderChart'];
  readonly kept: Map<string, unknown>;
  readonly runtime = { startState: 'None', state: 'Visible', ribbon: new Map<string, boolean>() };
  private dirty = false;
  private ids = 0;

  constructor(
    readonly workbook: WorkbookApi,
    private readonly references: References,
    private readonly events: EventDispatch,
    private readonly invocations: Invocations,
    options: Pick<Host, 'requirementSets' | 'locale' | 'renderChart'>,
  ) {
    this.requirementSets = options.requirementSets;
    this.locale = options.locale;
    this.kept = keptIn(workbook);
    this.renderChart = options.renderChart;
  }

  /** `{0000000N-KIND-…}`, as Excel on the web names what it makes; never one that the workbook already holds. */
  newId(kind: number): string {
    const taken = new Set(this.workbook.xmlParts.keys());
    for (const sheet of this.workbook.sheets) {
      for (const chart of sheet.charts) taken.add(chart.id);
      for (const format of sheet.conditionalFormats) taken.add(format.id);
    }
    for (;;) {
      this.ids += 1;
      const id = `{${hex(this.ids, 8)}-${hex(kind, 4)}-0000-0000-000000000000}`;
      if (!taken.has(id)) return id;
    }
  }

  registerEvent(eventType: number, targetId: string): void {
    this.events.registerExcelEvent(eventType, targetId);
  }

  get eventsEnabled(): boolean {
    return this.events.enabled;
  }
  set eventsEnabled(enabled: boolean) {
    this.events.enabled = enabled;
  }

  unregisterEvent(eventType: number, targetId: string): void {
    this.events.unregisterExcelEvent(eventType, targetId);
  }

  eventRange(referenceId: string): { sheetId: string; area: Area } | undefined {
    return this.events.rangeOf(referenceId);
  }

  removeReference(id: string): void {
    this.references.remove(id);
  }

  finishInvocations(results: unknown): void {
    this.invocations.finish(results);
  }

  requestCalculation(demanded = false): void {
    if (demanded || this.kept.get('calculationMode') !== 'Manual') this.dirty = true;
  }

  get calculationPending(): boolean {
    return (
      this.dirty && this.workbook.calculator !== undefined && this.workbook.sheets.some((sheet) => sheet.hasFormulas)
    );
  }

  async calculate(): Promise<void> {
    this.dirty = false;
    await this.workbook.calculator?.calculate();
  }
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
