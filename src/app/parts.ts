import type { PyramidDetail } from '../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../core/analyses/classify/pyramid/options';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { Engine } from '../engine/client';
import type { LogEngine } from '../engine/logs/client';
import type { Model } from './state/schema';
import type { ReadRequest, Translate, WorkbookPort, WritePlan, WriteResult } from './ports';

/** What the use cases are given by an entry file: a workbook, an engine, a language, a clock. */
export interface AppParts {
  workbook: WorkbookPort;
  engine: Engine;
  /** Another one, for what takes long and nobody waits for; left out: the same. */
  aside?: Engine;
  /** Brings the engine that reads logs from files; left out where there are no workers. Rejects with `Problem`. */
  loadLogs?(): Promise<LogEngine>;
  translate: Translate;
  /** BCP 47, as `translate` speaks; English where left out. */
  language?: string;
  now(): Date;
  /** A new identity for a model; unique in the workbook. */
  newId(): string;
}

/** What to write where, for one press of *Write*. */
export interface ClassifyJob {
  model: Model;
  table: Table;
  options: PyramidOptions;
  writeColumns: boolean;
  writeSheets: boolean;
  overwrite: 'ask' | 'replace';
  typed?: WritePlan['typed'];
  /** How rows that a filter hides were read. */
  filteredRows?: ReadRequest['filteredRows'];
}

export interface ClassifyResult {
  written: WriteResult;
  report: Report<PyramidDetail>;
  model: Model;
  /** The list that was written: that of the job, or that list read again. */
  table: Table;
}
