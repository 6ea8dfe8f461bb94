import type { ComparedOnList } from '../core/analyses/classify/pyramid/compareOn';
import type { PyramidOptions } from '../core/analyses/classify/pyramid/options';
import type { DrawnPyramid } from '../core/analyses/classify/pyramid/preview';
import type { CustomerStanding } from '../core/analyses/classify/pyramid/standing';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { Told } from './askWorker';
import type { PackedSource } from '../core/table/packedCells';
import type { Understanding } from './understandSource';

/** A list for the worker, which keeps the columns of the last one: those it has are not sent again. */
export interface SentTable {
  table: Table;
  /** The request whose columns these are; the table has none then. Left out: the worker gets them, and keeps them. */
  columnsOf?: number;
}

/**
 * What crosses between the pane's thread and the worker. Buffers are transferred, never cloned. There is no cancel
 * message: a computation does not listen while it computes, so the queue ends the worker and starts a new one.
 */
export type EngineRequest =
  /** Asked before something is given away that nobody could do without: does the worker answer at all? */
  | { type: 'hello'; id: number }
  | { type: 'run'; id: number; analysis: string; list: SentTable; options: unknown }
  | { type: 'understand'; id: number; source: PackedSource; how: Understanding }
  | { type: 'preview'; id: number; list: SentTable; options: PyramidOptions }
  | { type: 'standing'; id: number; list: SentTable; options: PyramidOptions; row: number }
  | { type: 'compare'; id: number; list: SentTable; from: PyramidOptions; to: PyramidOptions };

export type EngineResponse = Told | EngineAnswer;

export type EngineAnswer =
  | { type: 'here'; id: number }
  | { type: 'done'; id: number; report: Report }
  | { type: 'understood'; id: number; table: Table }
  | { type: 'previewed'; id: number; pyramid: DrawnPyramid }
  | { type: 'stood'; id: number; standing: CustomerStanding }
  | { type: 'compared'; id: number; comparison: ComparedOnList };
