import { Problem } from '../core/problem';
import type { Report } from '../core/report/report';
import type { Column, Shape, Table } from '../core/table/table';
import type { RunCall } from '../engine/askWorker';
import type { Engine } from '../engine/client';
import { analyse, compute, writeReport } from './analyse';
import type { AnalyseJob, AnalyseResult } from './analyse';
import type { BringHomeJob } from './home/bringHome';
import type { BroughtHome } from '../core/warehouse/bringHome';
import type { CustomerListJob, CustomerListResult } from './customerList';
import type { GivenLog, LogCustomersJob, LogCustomersResult, OpenedLog, Understanding } from './logs/logCustomers';
import type { LogEngine } from '../engine/logs/client';
import { openContactLog } from './contactLog';
import { readList, readWritten } from './readList';
import type { ListElsewhere } from './listsElsewhere';
import { createSharedState } from './state/sharedState';
import { createSnapshotStore } from './snapshots/snapshotStore';
import type { SnapshotStore } from './snapshots/snapshotStore';
import { createModelStore } from './state/store';
import type { ModelStore } from './state/store';
import type { Model, Reading } from './state/schema';
import type { FullReportJob, FullReportResult } from './fullReport/fullReport';
import { functionNames } from './functionNames';
import type {
  CallOptions,
  ReadRequest,
  RemovalRequest,
  Removed,
  SampleSheet,
  WorkbookPort,
  WriteResult,
} from './ports';
import type { AppParts, ClassifyJob, ClassifyResult } from './parts';
import { createRunLog, recordEngine, recordWorkbook } from './runLog';
import type { RunRecord } from './runLog';

/** The use cases; what few need is loaded when it is asked for. Every promise rejects with `Problem` and nothing else. */
export interface App {
  readonly workbook: WorkbookPort;
  readonly models: ModelStore;
  /** Runs that are kept to be compared; loaded together with the models. */
  readonly snapshots: SnapshotStore;
  /** The last runs, newest last; in memory only. */
  runs(): readonly RunRecord[];
  /** Reads and understands the selection, or a given source. */
  readSource(request: ReadRequest, call?: CallOptions): Promise<Table>;
  /** What this add-in has written beside a list by now. */
  readWritten(table: Table): Promise<Column[]>;
  /** Any analysis of the catalogue, run to be looked at; nothing is written. */
  compute<Detail>(job: Pick<AnalyseJob, 'analysis' | 'table' | 'options'>, call?: CallOptions): Promise<Report<Detail>>;
  /** The same beside everything else: nobody waits for it, and it holds nobody up. */
  computeAside: App['compute'];
  /** See {@link Engine.preview}. */
  preview: Engine['preview'];
  /** See {@link Engine.standing}. */
  standing: Engine['standing'];
  /** See {@link Engine.compare}. */
  compare: Engine['compare'];
  /** Writes a report that was computed for this job. */
  write(job: AnalyseJob, report: Report, call?: CallOptions): Promise<AnalyseResult<unknown>>;
  /** Any analysis of the catalogue, run and written; nothing is remembered. */
  analyse<Detail>(job: AnalyseJob, call?: CallOptions): Promise<AnalyseResult<Detail>>;
  /** The standard report of any list, behind a first page that leads to its pages. */
  fullReport(job: FullReportJob, call?: CallOptions): Promise<FullReportResult>;
  /** Lists on other sheets whose rows are of these shapes. */
  listsElsewhere(wanted: { shapes: readonly Shape[]; except: string }): Promise<ListElsewhere[]>;
  /** Shows the workbook's contact log; one without gets an empty one. */
  openContactLog(call?: CallOptions): Promise<void>;
  /** From orders to customers: a sheet with one row each, written and read. */
  makeCustomerList(job: CustomerListJob, call?: CallOptions): Promise<CustomerListResult>;
  /** Looks at a log of orders in files, which may be larger than a sheet. */
  openLog(job: Pick<LogCustomersJob, 'log' | 'how'>, call?: CallOptions): Promise<OpenedLog>;
  /** From such a log to customers: a sheet with one row each, written and read. */
  makeLogCustomers(job: LogCustomersJob, call?: CallOptions): Promise<LogCustomersResult>;
  /** The result of a warehouse, put beside the list by id. */
  bringHome(job: BringHomeJob, call?: CallOptions): Promise<{ report: Report<BroughtHome>; written: WriteResult }>;
  /** Runs the pyramid in the engine, writes it, remembers the model with its source and its counts. */
  classify(job: ClassifyJob, call?: CallOptions): Promise<ClassifyResult>;
  /** The one-click command: current model on the current selection; a new model with defaults if there is none. */
  classifySelection(call?: CallOptions): Promise<ClassifyResult>;
  undo(call?: Pick<CallOptions, 'signal'>): Promise<boolean>;
  /** Takes models, marks and names out of the workbook, on request also what was written; no way back. */
  removeEverything(choice: Pick<RemovalRequest, 'sheets' | 'columns'>): Promise<Removed>;
  openSample(call?: CallOptions): Promise<void>;
}

export type {
  AppParts,
  ClassifyJob,
  ClassifyResult,
  CustomerListJob,
  CustomerListResult,
  Engine,
  RunCall,
  FullReportResult,
  GivenLog,
  OpenedLog,
  Understanding,
  Model,
  ModelStore,
  Reading,
  SampleSheet,
  SnapshotStore,
  ListElsewhere,
};

export function createApp(given: AppParts): App {
  const log = createRunLog(given.now);
  const workbook = recordWorkbook(given.workbook, log);
  const parts = { ...given, workbook, engine: recordEngine(given.engine, log) };
  const state = createSharedState(parts.workbook, parts.newId);
  const models = createModelStore(state, parts.newId);
  let logEngine: LogEngine | undefined;
  /** Kept once it is there: what could not be loaded can be asked for again. */
  const logs = async (): Promise<LogEngine> => {
    logEngine ??= await parts.loadLogs?.();
    if (!logEngine) throw new Problem('part-missing');
    return logEngine;
  };
  return {
    workbook,
    runs: () => log.list(),
    models,
    snapshots: createSnapshotStore(parts, state),
    readSource: (request, call) => readList(parts, request, call, models),
    readWritten: (table) => readWritten(parts, table),
    compute: (job, call) => compute(parts, job, call),
    computeAside: (job, call) => compute({ engine: parts.aside ?? parts.engine }, job, call),
    preview: parts.engine.preview,
    standing: parts.engine.standing,
    compare: parts.engine.compare,
    write: (job, report, call) => writeReport({ ...parts, models }, job, report, call),
    analyse: (job, call) => analyse({ ...parts, models }, job, call),
    async fullReport(job, call) {
      const { fullReport } = await import('./fullReport/fullReport');
      return fullReport({ ...parts, models }, job, call);
    },
    async listsElsewhere(wanted) {
      const { listsElsewhere } = await import('./listsElsewhere');
      return listsElsewhere(parts.workbook, wanted);
    },
    openContactLog: (call) => openContactLog(parts, call),
    async makeCustomerList(job, call) {
      const { makeCustomerList } = await import('./customerList');
      return makeCustomerList({ ...parts, models }, job, call);
    },
    async openLog(job, call) {
      const [{ openLog }, engine] = await Promise.all([import('./logs/logCustomers'), logs()]);
      return openLog(engine, job, call);
    },
    async makeLogCustomers(job, call) {
      const [{ makeLogCustomers }, engine] = await Promise.all([import('./logs/logCustomers'), logs()]);
      return makeLogCustomers(engine, parts, job, call);
    },
    async bringHome(job, call) {
      const { bringHome } = await import('./home/bringHome');
      return bringHome({ ...parts, models }, job, call);
    },
    async classify(job, call) {
      const { classify } = await import('./classify');
      return classify(parts, models, job, call);
    },
    async classifySelection(call) {
      const { classifySelection } = await import('./classify');
      return classifySelection(parts, models, call);
    },
    undo: (call) => parts.workbook.undoWrite(call),
    async removeEverything(choice) {
      const removed = await parts.workbook.removeEverything({ ...choice, functionNames });
      await models.load();
      return removed;
    },
    async openSample(call) {
      const { openSample } = await import('./openSample');
      return openSample(parts.workbook, parts.language, call);
    },
  };
}
