import type { ChartModel } from '../workbook/model';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import { ExcelError } from '../objects/excelError';
import { appContext, defaultRequirementSets } from './appContext';
import { saveDocumentSettings, settingsReply } from './documentSettings';
import { readRequest, writeResponse, type RequestEnvelope } from './envelope';
import { EventDispatch } from './eventDispatch';
import type { FaultDoor, Refusal, ReplyFault } from './faults';
import { Invocations, type Invocation, type OpenInvocation } from './invocations';
import { runBatch } from './interpreter';
import { References } from './references';
import type { Batch, BatchResponse } from './richApi';
import { SessionHost } from './sessionHost';
import { UndoGroup } from './undoGroup';

/** Excel on the web takes at most 5 MB per request and gives at most 5 MB per response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const FLAG_WRITES = 1;
const FLAG_DELAY_FOR_CELL_EDIT = 64;
const EDIT_MODE_POLL = 25;

export interface SessionOptions {
  /** Sends a message to the add-in's window. */
  post(message: string): void;
  /** Origin of the host page, as the add-in sees it. */
  origin: string;
  requirementSets?: Readonly<Record<string, string>>;
  /** Culture of numbers and dates in the workbook, BCP 47: the invariant one unless told. */
  locale?: string;
  /** Of the words of the host, which an add-in follows: that of the locale unless told. */
  displayLanguage?: string;
  onCommandCompleted?(actionId: string): void;
  /** Draws a chart for `chart.getImage`: base64 of a PNG. Without it the call is refused as not implemented. */
  renderChart?(chart: ChartModel, sheet: SheetApi, size: { width?: number; height?: number }): string;
  /** Told each batch with its answer: the count of syncs in tests, a log in the page. */
  onBatch?(request: Batch, response: BatchResponse): void;
  /** Lets requests fail on purpose. */
  faults?: FaultDoor;
}

export interface Session {
  /** Takes a message that came from the add-in's window. */
  receive(message: unknown): void;
  /** Presses a ribbon button; resolves when the add-in reports `event.completed()`. */
  invokeCommand(actionId: string, controlId: string): Promise<void>;
  /** Calls a custom function; rejects with the name of Excel's error (`#VALUE!` …). */
  invokeFunction(name: string, args: unknown[], address: string): Promise<unknown>;
  /** Calls custom functions together, once the add-in listens. */
  invokeFunctions(calls: readonly Invocation[]): Promise<OpenInvocation[]>;
  /** Ends the undo step of the add-in's action: to be called before the user changes the workbook. */
  closeUndoGroup(): void;
  /** Resolves once the add-in has started to listen to the host. */
  readonly ready: Promise<void>;
  readonly ribbon: ReadonlyMap<string, boolean>;
  dispose(): void;
}

export function createSession(workbook: WorkbookApi, options: SessionOptions): Session {
  return new HostSession(workbook, options);
}

class HostSession implements Session {
  readonly ready: Promise<void>;
  private readonly references = new References();
  private readonly events: EventDispatch;
  private readonly invocations: Invocations;
  private readonly undoGroup: UndoGroup;
  private readonly host: SessionHost;
  private readonly commands = new Map<string, { actionId: string; resolve(): void }>();
  private queue: Promise<void> = Promise.resolve();
  private started: () => void = () => undefined;
  private disposed = false;
  private commandCount = 0;

  constructor(
    private readonly workbook: WorkbookApi,
    private readonly options: SessionOptions,
  ) {
    this.ready = new Promise((resolve) => (this.started = resolve));
    this.events = new EventDispatch(workbook, (request, data) => this.post(request, data, true));
    this.invocations = new Invocations((entries) => this.events.send('richApiMessage', { ArrayData: entries }));
    this.undoGroup = new UndoGroup(workbook);
    this.host = new SessionHost(workbook, this.references, this.events, this.invocations, {
      requirementSets: { ...defaultRequirementSets, ...options.requirementSets },
      locale: options.locale ?? '',
      renderChart: options.renderChart,
    });
  }

  get ribbon(): ReadonlyMap<string, boolean> {
    return this.host.runtime.ribbon;
  }

  receive(message: unknown): void {
    const request = readRequest(message);
    if (!request || this.disposed) return;
    if (request._actionType === 1) {
      this.events.register(request);
      this.post(request, { Error: 0 });
      if (request._actionName === 'richApiMessage') this.started();
    } else if (request._actionType === 2) {
      this.events.unregister(request);
      this.post(request, { Error: 0 });
    } else {
      this.invoke(request);
    }
  }

  async invokeCommand(actionId: string, controlId: string): Promise<void> {
    await this.ready;
    this.commandCount += 1;
    const invocation = `command${this.commandCount}`;
    const completed = new Promise<void>((resolve) => this.commands.set(invocation, { actionId, resolve }));
    const event = JSON.stringify({ source: { id: controlId } });
    this.events.send('appCommandInvoked', [invocation, actionId, event]);
    await completed;
  }

  async invokeFunction(name: string, args: unknown[], address: string): Promise<unknown> {
    const [call] = await this.invokeFunctions([{ name, args, address }]);
    return await call.result;
  }

  async invokeFunctions(calls: readonly Invocation[]): Promise<OpenInvocation[]> {
    await this.ready;
    return this.invocations.call(calls);
  }

  closeUndoGroup(): void {
    this.undoGroup.close();
  }

  dispose(): void {
    this.disposed = true;
    this.undoGroup.close();
    this.events.dispose();
  }

  private post(request: RequestEnvelope, data: unknown, event = false): void {
    if (!this.disposed) this.options.post(writeResponse(request, this.options.origin, data, event));
  }

  private invoke(request: RequestEnvelope): void {
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      const { requirementSets } = this.host;
      const locale = this.host.locale || 'en-US';
      const { displayLanguage = locale } = this.options;
      this.post(request, appContext(this.workbook, requirementSets, { locale, displayLanguage }));
    } else if (request._actionName === 'executeMethod') this.execute(request);
    else this.post(request, null);
  }

  private execute(request: RequestEnvelope): void {
    const { DdaMethod: method, ArrayData: data } = request._data as {
      DdaMethod?: { DispatchId?: number };
      ArrayData?: unknown[];
    };
    switch (method?.DispatchId) {
      case 93:
        this.queue = this.queue.then(() => this.executeBatch(request, data ?? []));
        break;
      case 75:
        this.post(request, { Error: 0, Version: 1, Properties: settingsReply(this.workbook) });
        break;
      case 76:
        saveDocumentSettings(this.workbook, request._data);
        this.post(request, { Error: 0, Version: 1 });
        break;
      case 94:
        this.completeCommand(request._data);
        this.post(request, { Error: 0, Version: 1 });
        break;
      default:
        this.post(request, { Error: 5000, Version: 1 });
    }
  }

  /** The completion names the invocation: `{ '0': invocation, '1': status, '2': event }`. */
  private completeCommand(data: unknown): void {
    const invocation = (data as { '0'?: unknown })['0'];
    const command = this.commands.get(String(invocation));
    if (!command) return;
    this.commands.delete(String(invocation));
    this.options.onCommandCompleted?.(command.actionId);
    command.resolve();
  }

  private async executeBatch(request: RequestEnvelope, data: unknown[]): Promise<void> {
    const body = data[4];
    const flags = typeof data[6] === 'number' ? data[6] : 0;
    if (typeof body !== 'string' || byteLength(body) > PAYLOAD_LIMIT) {
      this.post(request, { Error: REQUEST_TOO_LARGE, Version: 1 });
      return;
    }
    const batch = JSON.parse(body) as Batch;
    const fault = this.options.faults?.(batch);
    const response = await this.answerBatch(batch, flags, fault?.refusal);
    this.options.onBatch?.(batch, response);
    const text = JSON.stringify(response);
    const tooLarge = byteLength(text) > PAYLOAD_LIMIT;
    await this.reply(
      request,
      tooLarge ? { Error: RESPONSE_TOO_LARGE, Version: 1 } : { Error: 0, Version: 1, Data: [200, [], [text]] },
      fault?.reply,
    );
    this.events.release();
  }

  private async reply(request: RequestEnvelope, data: unknown, fault: ReplyFault | undefined): Promise<void> {
    if (fault === 'lost') return;
    if (typeof fault === 'object') await pause(fault.delay);
    this.post(request, data);
    if (fault === 'twice') this.post(request, data);
  }

  private async answerBatch(batch: Batch, flags: number, refusal: Refusal | undefined): Promise<BatchResponse> {
    const forCells = Object.values(batch.ObjectPaths).some((path) => path.ParentObjectPathId !== undefined);
    if (this.workbook.editMode && forCells) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return refused(new ExcelError('InvalidOperationInCellEditMode'));
      while (this.workbook.editMode && !this.disposed) await pause(EDIT_MODE_POLL);
    }
    this.events.hold();
    this.undoGroup.open((flags & FLAG_WRITES) !== 0 && forCells);
    try {
      return await runBatch(batch, {
        host: this.host,
        references: this.references,
        refusal,
        calculationPending: () => this.host.calculationPending,
        calculate: () => this.host.calculate(),
      });
    } catch (error) {
      return refused(new ExcelError('GeneralException', error instanceof Error ? error.stack : String(error)));
    } finally {
      this.undoGroup.closeSoon();
    }
  }
}

function refused(error: ExcelError): BatchResponse {
  const { code, message, httpStatusCode } = error;
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatusCode },
  };
}

function byteLength(text: string): number {
  return text.length * 3 <= PAYLOAD_LIMIT ? text.length : new TextEncoder().encode(text).length;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
