import type { z } from 'zod';
import type { CodeLanguage } from '../code/codeLanguages';
import type { CodeFile } from '../code/script';
import type { Cleaning } from '../orders/cleaning/cleaning';
import type { Report, ReportKey, Text } from '../report/report';
import type { Role, Shape, Table } from '../table/table';
import { withWritten } from '../table/withWritten';
import type { SqlFile, SqlSettings } from '../warehouse/sqlFiles';

/** Called with the share done, 0–1. Throws `Problem('cancelled')` when the user cancelled. */
export type Progress = (done: number) => void;

/** Gives defaults their names in the user's language, by i18n key; left out: English. */
export type Naming = (key: ReportKey) => string;

export interface RoleRequest {
  role: Role;
  required: boolean;
  /** How many columns may play the role; default one. */
  many?: boolean;
}

/** What files are made with, since core has no language and no clock. */
export interface FileSettings {
  translate(text: Text): string;
  /** When they are made, ISO 8601 in UTC. */
  stamp: string;
}

/** A text file for another program. */
export interface ReportFile {
  kind: 'ics' | 'csv';
  name: string;
  /** Of media, as IANA lists them. */
  type: string;
  content: string;
}

/**
 * One way to look at customers. Pure: no Office, no DOM, no clock, no random but a seeded one.
 * `Options` is the validated output of `schema`.
 */
export interface Analysis<Options = unknown, Detail = unknown> {
  id: string;
  roles: RoleRequest[];
  /** What a row of a list may be for this analysis, the usual first. */
  shapes: readonly Shape[];
  /** Whether a list of another shape fits all the same: by itself, or because the options need no rows. */
  alsoFits?(table: Table, options?: Options): boolean;
  schema: z.ZodType<Options>;
  /** Options a user can start from with this table; throws `Problem` if the table has nothing to offer. */
  defaults(table: Table, naming?: Naming): Options;
  /** Throws `Problem`. Never changes the table. */
  run(table: Table, options: Options, progress: Progress): Report<Detail>;
  /** Whether the options ask for live formulas instead of values. */
  wantsLiveFormulas(options: Options): boolean;
  /** How the orders behind a detail were cleaned; `null` where they were not. Left out: it reads no orders. */
  cleaning?(detail: Detail): Cleaning | null;
  /** Published figures, for who wants to see what it finds before there is a list of his own. */
  example?: { table: Table; options: Options };
  /**
   * What was found as a script that goes on without us, with the list that it reads; left out: not for this analysis.
   * Throws `Problem`.
   */
  code?(table: Table, options: Options, detail: Detail, language: CodeLanguage): CodeFile[];
  /** What was found as SQL for a data warehouse; left out: not for this analysis. Throws `Problem`. */
  sql?(table: Table, options: Options, detail: Detail, settings: SqlSettings): SqlFile[];
  /** What was found, as files for other programs. Left out: none. */
  files?(detail: Detail, settings: FileSettings): ReportFile[];
  /** Whether it goes on from what this add-in wrote beside the list, such as tiers: {@link listFor} has it. */
  readsWritten?: true;
  /** Whether it reads what was said to customers: a workbook without a contact log gets one. */
  readsContacts?: true;
  /** The unrounded numbers as plain JSON, for the command line's report; not a number → `null`. */
  json(detail: Detail): Record<string, unknown>;
}

/** The list as an analysis sees it: with what was written beside it, or without. */
export function listFor({ readsWritten }: Pick<Analysis, 'readsWritten'>, table: Table): Table {
  return readsWritten ? withWritten(table) : table;
}
