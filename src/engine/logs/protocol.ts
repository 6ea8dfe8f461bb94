import type { CustomersDetail } from '../../core/analyses/understand/customers/detail';
import type { Report } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import type { Told } from '../askWorker';
import type { Understanding } from '../understandSource';

/** Files that are one log, as the user gave them. */
export interface GivenLog {
  /** Identity of this log: files that were opened under it are not opened anew. */
  key: string;
  files: readonly File[];
}

/** A log that was looked at. */
export interface OpenedLog {
  /** What people call it. */
  name: string;
  /** Some of its rows, understood as cells of a sheet are. */
  sample: Table;
  /** Whether these are all. */
  isWhole: boolean;
  /** Lines that the files begin with, as cells: header and some rows. */
  beginning: string[][];
}

/** All customers of a log, and of how many the rows were read by the code of the sheet. */
export interface LogCustomers {
  report: Report<CustomersDetail>;
  judged: number;
}

export type LogRequest =
  | { type: 'open'; id: number; log: GivenLog; how: Understanding }
  | { type: 'sum-up'; id: number; log: GivenLog; how: Understanding; options: unknown };

export type LogResponse = Told | LogAnswer;

export type LogAnswer =
  | { type: 'opened'; id: number; log: OpenedLog }
  | { type: 'summed-up'; id: number; customers: LogCustomers };
