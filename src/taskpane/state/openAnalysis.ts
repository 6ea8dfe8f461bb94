import type { GivenLog, OpenedLog, Understanding } from '../../app/app';
import type { Problem } from '../../core/problem';
import type { Report } from '../../core/report/report';
import type { Column, Table } from '../../core/table/table';
import type { OptionsHistory } from './optionsHistory';

/** Options as they stand in the form: what the schema says of them is found out when they are run. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** A log in files, of which some rows are the list in sight; the whole of it is what is written. */
export interface LogInSight {
  given: GivenLog;
  how: Understanding;
  opened: OpenedLog;
}

/** An analysis opened in a place of the pane. */
export interface OpenAnalysis {
  /** The analysis' id in the catalogue. */
  id: string;
  history: OptionsHistory<RawOptions>;
  /** Columns of the list whose defaults it began with; left out where it began with options that somebody chose. */
  defaultsOf?: readonly Pick<Column, 'name' | 'kind'>[];
  /** A list that no selection changes, and the options that it came with: made of kept snapshots, or rows of a log. */
  own?: { table: Table; options: RawOptions; log?: LogInSight };
  /** The last report that could be made. */
  report?: Report;
  /** The same for an analysis whose face computes by itself: what its parts show, known to that face alone. */
  live?: unknown;
  /** What report or live result was made of. */
  madeOf?: { options: RawOptions; table: Table };
  /** What is wrong with the options of now. */
  problem?: Problem;
  /** Share done of the run that is under way, 0–1. */
  running?: number;
  /** The run takes long enough to want a way out. */
  isLong?: boolean;
  /** A run was cancelled: changes are not followed until the user asks for it. */
  isPaused?: boolean;
}

/** The list of an analysis: its own, or that of the selection. */
export function listOf({ own }: OpenAnalysis, selected: Table | undefined): Table | undefined {
  return own?.table ?? selected;
}

/** Whether the result is of the options and the list of now. */
export function isCurrent(analysis: OpenAnalysis, selected: Table | undefined): boolean {
  const { madeOf, history, problem } = analysis;
  return !problem && madeOf?.options === history.present && madeOf.table === listOf(analysis, selected);
}
