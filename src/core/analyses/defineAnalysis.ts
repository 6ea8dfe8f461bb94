import type { z } from 'zod';
import { ZodError } from 'zod';
import { Problem } from '../problem';
import type { CodeLanguage } from '../code/codeLanguages';
import type { CodeFile } from '../code/script';
import type { Cleaning } from '../orders/cleaning/cleaning';
import { finiteRecord } from '../report/finiteJson';
import type { Block, CellRepair, Report, ReportColumn, ReportSheet, Text } from '../report/report';
import type { Shape, Table } from '../table/table';
import type { SqlFile, SqlSettings } from '../warehouse/sqlFiles';
import { listFor } from './analysis';
import type { Analysis, Naming, Progress, RoleRequest } from './analysis';
import { checkFits } from './fits';
import { findNeeds, type Found, type Needs } from './needs';
import { rowsOfOwner } from './rowsOfOwner';

/** What evaluating starts from: the list, and what was found in it for each need. */
export interface Source<N extends Needs> {
  table: Table;
  found: Found<N>;
}

/** What the parts of a report are made of. */
export interface Finding<Options, Detail> {
  table: Table;
  options: Options;
  detail: Detail;
}

/** What is particular to an analysis; {@link defineAnalysis} adds what all have in common. */
export interface AnalysisDefinition<Options extends object, Detail, N extends Needs> {
  id: string;
  /** Columns named by options of the first level, by option: looked up before `evaluate`, in this order. */
  needs: N;
  /** Roles of columns that are named deeper in the options, or only under some of them. */
  roles?: readonly RoleRequest[];
  /** What a row of the list may be; left out: a customer. */
  shapes?: readonly Shape[];
  /** Whether a list of another shape fits all the same. */
  alsoFits?(table: Table, options?: Options): boolean;
  schema: z.ZodType<Options>;
  defaults(table: Table, naming?: Naming): Options;
  /** The options alone can be enough: a list without rows is no problem. */
  runsWithoutRows?: true;
  /** The options can ask for the rows of one owner only (`ownerOptions`); left out: they cannot, or it sees to it itself. */
  isOwned?: true;
  /** The numbers. Throws `Problem`; never changes the table. `progress` is the share of this step, 0–1. */
  evaluate(source: Source<N>, options: Options, progress: Progress): Detail;
  /** Columns beside the source; left out: none. */
  columns?(finding: Finding<Options, Detail>): ReportColumn[];
  /** Cells of the list that the options say are to be written anew; left out: none. */
  repairs?(finding: Finding<Options, Detail>): CellRepair[];
  /** Without the warnings, which come in by themselves. */
  sheets(finding: Finding<Options, Detail>): ReportSheet[];
  /** Things the user must know; left out: none. */
  warnings?(finding: Finding<Options, Detail>): Text[];
  /** Whether the sheet says a warning in words of its own, so that it is not said twice; left out: none. */
  isSaidOnSheet?(warning: Text): boolean;
  /** Whether the options ask for live formulas; left out: never. */
  wantsLiveFormulas?(options: Options): boolean;
  /** A list and options with published figures; left out: none. */
  example?: { table: Table; options: Options };
  /** Whether the options are such figures still, which no list speaks of; left out: never. */
  isExample?(options: Options): boolean;
  /** See {@link Analysis.files}. */
  files?: Analysis<Options, Detail>['files'];
  /** See {@link Analysis.readsWritten}. */
  readsWritten?: true;
  /** See {@link Analysis.readsContacts}. */
  readsContacts?: true;
  /** How the orders were cleaned; left out: the analysis reads none. */
  cleaning?(detail: Detail): Cleaning | null;
  /** What was found as a script with the list that it reads; left out: none. */
  code?(finding: Finding<Options, Detail>, language: CodeLanguage): CodeFile[];
  /** What was found as SQL for a data warehouse; left out: none. */
  sql?(finding: Finding<Options, Detail>, settings: SqlSettings): SqlFile[];
  /** Numbers that are not finite become `null` by themselves. */
  json(detail: Detail): object;
}

/** One row a customer, however it was written. */
const perCustomer: readonly Shape[] = ['customers', 'counts', 'contracts'];

/** How much of a run is evaluating; the rest is making the report. */
const evaluating = 0.9;

/**
 * The head that all analyses share: progress, the empty list (`no-data-rows`), a list of other rows (see {@link checkFits}), the columns that the options name, warnings
 * in the report and on its first sheet, and JSON without NaN.
 */
export function defineAnalysis<Options extends object, Detail, const N extends Needs>(
  definition: AnalysisDefinition<Options, Detail, N>,
): Analysis<Options, Detail> {
  const { id, needs, roles = [], shapes = perCustomer, alsoFits, schema, defaults, runsWithoutRows } = definition;
  return {
    id,
    roles: [...Object.values(needs).map(roleRequest), ...roles],
    ...{ shapes, alsoFits },
    schema,
    defaults: (table, naming) => orTooFewColumns(table, () => defaults(listFor(definition, table), naming)),
    run(source, options, progress): Report<Detail> {
      progress(0);
      const list = listFor(definition, source);
      if (list.rowCount === 0 && !runsWithoutRows) throw new Problem('no-data-rows', { sheet: list.origin.sheet });
      checkFits({ shapes, alsoFits }, list, options);
      const { table, rows } = definition.isOwned ? rowsOfOwner(list, options) : { table: list };
      const found = findNeeds(needs, table, options);
      const detail = definition.evaluate({ table, found }, options, (done) => progress(done * evaluating));
      progress(evaluating);
      const finding = { table, options, detail };
      const isExample = table === definition.example?.table || definition.isExample?.(options) === true;
      const warnings = [
        ...(isExample ? [{ key: 'example.warning' as const }] : []),
        ...(definition.warnings?.(finding) ?? []),
      ];
      const repairs = (definition.repairs?.(finding) ?? []).map((repair) => ({
        ...repair,
        row: rows?.[repair.row] ?? repair.row,
      }));
      const report = {
        analysis: id,
        // the view of one owner says nothing of the other rows
        columns: rows ? [] : (definition.columns?.(finding) ?? []),
        sheets: withWarnings(
          definition.sheets(finding),
          warnings.filter((warning) => !definition.isSaidOnSheet?.(warning)),
        ),
        warnings,
        ...(repairs.length > 0 ? { repairs } : {}),
        ...(isExample ? { isExample } : {}),
        detail,
      };
      progress(1);
      return report;
    },
    cleaning: definition.cleaning,
    files: definition.files,
    readsContacts: definition.readsContacts,
    readsWritten: definition.readsWritten,
    example: definition.example,
    ...(definition.code
      ? {
          code: (table, options, detail, language) => definition.code?.({ table, options, detail }, language) ?? [],
        }
      : {}),
    ...(definition.sql
      ? { sql: (table, options, detail, settings) => definition.sql?.({ table, options, detail }, settings) ?? [] }
      : {}),
    wantsLiveFormulas: (options) => definition.wantsLiveFormulas?.(options) ?? false,
    json: (detail) => finiteRecord(definition.json(detail)),
  };
}

/** Defaults that no schema takes come of lists with fewer columns than the analysis compares. */
function orTooFewColumns<Options>({ origin }: Table, make: () => Options): Options {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const option = error.issues[0]?.path.join('.') ?? '';
    throw new Problem('too-few-columns', { sheet: origin.sheet, address: origin.address, option });
  }
}

function roleRequest({ role, required, many }: RoleRequest): RoleRequest {
  return { role, required, ...(many === undefined ? {} : { many }) };
}

/** The first sheet says the warnings after its finding and its key figures: a figure and what is wrong with it in one look. */
function withWarnings(sheets: ReportSheet[], warnings: readonly Text[]): ReportSheet[] {
  if (sheets.length === 0 || warnings.length === 0) return sheets;
  const [first, ...others] = sheets;
  const opening = first.blocks.findIndex(
    ({ kind }) => kind !== 'heading' && kind !== 'sentence' && kind !== 'key-figures',
  );
  const place = opening < 0 ? first.blocks.length : opening;
  const said = warnings.map((text): Block => ({ kind: 'sentence', text }));
  return [{ ...first, blocks: [...first.blocks.slice(0, place), ...said, ...first.blocks.slice(place)] }, ...others];
}
