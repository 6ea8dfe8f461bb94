import type { ProblemData } from '../core/problem';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { PackedSource } from './packedCells';
import type { Understanding } from './understandSource';

/**
 * What crosses between the pane's thread and the worker. Buffers are transferred, never cloned. There is no cancel
 * message: a computation does not listen while it computes, so the queue ends the worker and starts a new one.
 */
export type EngineRequest =
  | { type: 'run'; id: number; analysis: string; table: Table; options: unknown }
  | { type: 'understand'; id: number; source: PackedSource; how: Understanding };

export type EngineResponse =
  | { type: 'progress'; id: number; done: number }
  | { type: 'done'; id: number; report: Report }
  | { type: 'understood'; id: number; table: Table }
  | { type: 'failed'; id: number; problem: ProblemData };
