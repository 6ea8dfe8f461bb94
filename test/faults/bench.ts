import { createApp, type App } from '../../src/app/app';
import type { Report } from '../../src/core/report/report';
import type { Table } from '../../src/core/table/table';
import { createEngine, type Engine, type EngineWorker } from '../../src/engine/client';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { createTranslate } from '../../src/i18n/translate';
import type { FaultDoor } from '../../src/workbench/protocol/faults';
import { HOST_ORIGIN, openAddinWindow, type AddinWindow } from '../../src/workbench/protocol/nodeHost';
import type { Batch } from '../../src/workbench/protocol/richApi';
import { createSession, type Session } from '../../src/workbench/protocol/session';
import type { WorkbookApi } from '../../src/workbench/workbook/api';

/** The add-in on one workbook, with what passes its door. */
export interface Pane {
  app: App;
  /** The requests so far. */
  readonly requests: readonly Batch[];
  /** True once a reply was lost, or the pane closed. */
  readonly replyMissing: boolean;
  /** Puts a fault plan at the door; `undefined` takes it away. */
  setDoor(door: FaultDoor | undefined): void;
  /** Lets the time pass that the add-in waits for an answer; false when it waits for none, or nobody does any more. */
  passTime(): boolean;
  /** From the next message on, Excel has a session that knows nothing of this one's objects and handlers. */
  restart(): void;
  close(): void;
}

/**
 * One window with the unmodified Office.js, started once (which takes a second), before which host after host is put:
 * each run of the walk has a session and a workbook of its own.
 */
export class Bench {
  private session: Session | undefined;
  private beforeMessage: (() => void) | undefined;
  /** No two panes make the same one, as no two users do. */
  private ids = 0;
  private readonly registrations: unknown[] = [];
  private readonly addin: AddinWindow;
  private readonly waits = new LongWaits();
  private readonly engine = remembering(createEngine());

  private constructor(private readonly excelApi: string | undefined) {
    this.addin = openAddinWindow((message) => {
      this.beforeMessage?.();
      if (isRegistration(message)) this.registrations.push(message);
      this.session?.receive(message);
    });
  }

  /**
   * @param workbook what is open while Office.js starts
   * @param excelApi the version of ExcelApi that the host has; left out: the newest it knows
   */
  static async start(workbook: WorkbookApi, excelApi?: string): Promise<Bench> {
    const bench = new Bench(excelApi);
    bench.session = bench.newSession(workbook);
    await bench.addin.ready;
    return bench;
  }

  private newSession(workbook: WorkbookApi, options: { faults?: FaultDoor } = {}): Session {
    const post = (message: string): void => this.addin.deliver(message);
    const sets = this.excelApi === undefined ? {} : { requirementSets: { ExcelApi: this.excelApi } };
    return createSession(workbook, { post, origin: HOST_ORIGIN, ...sets, ...options });
  }

  /**
   * A session of its own on a workbook, and the add-in's use cases as a pane that was just opened has them.
   *
   * @param spawn makes the engine's worker; left out: analyses run in the thread
   */
  open(workbook: WorkbookApi, spawn?: () => EngineWorker): Pane {
    this.session?.dispose();
    let door: FaultDoor | undefined;
    let replyMissing = false;
    let isClosed = false;
    const requests: Batch[] = [];
    const start = (): Session => {
      const session = this.newSession(workbook, {
        faults: (request) => {
          requests.push(request);
          const fault = door?.(request);
          replyMissing ||= fault?.reply === 'lost';
          return fault;
        },
      });
      this.session = session;
      for (const message of this.registrations) session.receive(message);
      return session;
    };
    let session = start();
    const translate = createTranslate('en-US');
    const now = (): Date => new Date(Date.UTC(2026, 0, 1));
    const engine = spawn ? createEngine(spawn) : this.engine;
    const newId = (): string => `made${(this.ids += 1)}`;
    const app = createApp({ workbook: createExcelWorkbook({ translate, now }), engine, translate, now, newId });
    return {
      ...{ app, requests },
      get replyMissing() {
        return replyMissing;
      },
      setDoor: (next) => (door = next),
      passTime: () => !isClosed && this.waits.end(),
      restart: () => {
        this.beforeMessage = () => {
          this.beforeMessage = undefined;
          session.dispose();
          session = start();
        };
      },
      close: () => {
        isClosed = true;
        replyMissing = true;
        this.beforeMessage = undefined;
        this.waits.forget();
        session.dispose();
      },
    };
  }

  close(): void {
    this.session?.dispose();
    this.waits.restore();
    this.addin.close();
  }
}

const mostReports = 100;

/** An engine that computes each report once: trial after trial, the lists are the same. */
function remembering(engine: Engine): Engine {
  const reports = new Map<string, Promise<Report>>();
  return {
    place: engine.place,
    run<Detail>(analysis: string, table: Table, options: unknown) {
      const key = JSON.stringify([analysis, options, table.columns]);
      const known = reports.get(key) ?? engine.run<Detail>(analysis, table, options);
      if (reports.size >= mostReports) reports.clear();
      reports.set(key, known);
      return known as Promise<Report<Detail>>;
    },
    dispose: () => engine.dispose(),
  };
}

/** Milliseconds from which a timer is a wait for an answer, which no test sits through. */
const longWait = 3_000;

/** Holds back long timers until they are told to end, or their pane is closed and they go with it. */
class LongWaits {
  private readonly held = new Map<unknown, () => void>();
  private readonly timers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  constructor() {
    const { setTimeout, clearTimeout } = this.timers;
    const start = (then: () => void, milliseconds?: number): NodeJS.Timeout => {
      const timer = setTimeout(then, milliseconds);
      if (milliseconds !== undefined && milliseconds >= longWait) this.held.set(timer.unref(), then);
      return timer;
    };
    globalThis.setTimeout = Object.assign(start, setTimeout);
    globalThis.clearTimeout = (timer) => {
      this.held.delete(timer);
      clearTimeout(timer);
    };
  }

  /** Ends all that is waited for; false when nothing is. */
  end(): boolean {
    const ended = [...this.held.values()];
    this.forget();
    for (const then of ended) then();
    return ended.length > 0;
  }

  forget(): void {
    for (const timer of this.held.keys()) this.timers.clearTimeout(timer as NodeJS.Timeout);
    this.held.clear();
  }

  restore(): void {
    this.forget();
    Object.assign(globalThis, this.timers);
  }
}

/** A worker that breaks down when it is given work. */
export function dyingWorker(): EngineWorker {
  const worker: EngineWorker = {
    postMessage: () => setImmediate(() => worker.onerror?.({ message: 'out of memory' } as ErrorEvent)),
    terminate: () => undefined,
    onmessage: null,
    onerror: null,
  };
  return worker;
}

function isRegistration(message: unknown): boolean {
  return typeof message === 'string' && message.includes('"_actionType":1');
}
