import type { ProblemData } from '../core/problem';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';

/**
 * What crosses between the pane's thread and the worker. Buffers are transferred, never cloned. There is no cancel
 * message: a computation does not listen while it computes, so the queue ends the worker and starts a new one.
 */
export interface EngineRequest {
  type: 'run';
  id: number;
  analysis: string;
  table: Table;
  options: unknown;
}

export type EngineResponse =
  | { type: 'progress'; id: number; done: number }
  | { type: 'done'; id: number; report: Report }
  | { type: 'failed'; id: number; problem: ProblemData };
